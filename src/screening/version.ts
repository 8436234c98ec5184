import type { Designation } from './designation';
import { hash } from './shard/grams';

/**
 * Version of a list entry: changes with anything that is listed of it, so that a decision taken on it can be seen to be on another
 * text. Two FNV-1a hashes in hex; it tells versions apart and is no proof against forgery.
 */
export function versionOf(designation: Designation): string {
  const text = JSON.stringify(designation);
  return [hash(text), hash(`${text}#`)].map((part) => part.toString(16).padStart(8, '0')).join('');
}
