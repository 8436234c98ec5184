import { joined } from '../name-table-writer';
import type { LexiconEntry } from './lexicon-entry';

/** Lays entries out for `openLexiconEntries`. */
export function writeLexiconEntries(entries: readonly LexiconEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const texts = entries.map((entry) => encoder.encode(JSON.stringify(entry)));
  const begins = [0];
  for (const { length } of texts) begins.push(begins.at(-1)! + length);
  return joined([Uint32Array.of(entries.length), Uint32Array.from(begins), ...texts]);
}
