import type { Designation } from './designation';
import { hash } from './shard/grams';

/**
 * Version of a list entry: changes with anything that is listed of it, so that a decision taken on it can be seen to be on another
 * text. Two FNV-1a hashes in hex; it tells versions apart and is no proof against forgery.
 */
export function versionOf(designation: Designation): string {
  return versionOfText(JSON.stringify(designation));
}

/** The same from the entry's JSON, as lists hold it. */
export function versionOfText(text: string): string {
  return [hash(text), hash(`${text}#`)].map((part) => part.toString(16).padStart(8, '0')).join('');
}
