import type { LexiconEntry } from './lexicon-entry';

/** What the numbers of the lexicon mean; an entry is parsed when a text first speaks of it, because a text speaks of few. */
export type LexiconEntries = (at: number) => LexiconEntry;

/**
 * Opens the section `lexicon-entries`:
 *
 *   u32 entries │ u32 where each begins and the last one ends │ JSON of each
 */
export function openLexiconEntries(bytes: Uint8Array): LexiconEntries {
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!;
  const begins = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count + 1);
  const text = bytes.subarray(4 + begins.byteLength);
  const decoder = new TextDecoder();
  const read = new Map<number, LexiconEntry>();
  return (at) => {
    let entry = read.get(at);
    if (!entry) {
      entry = JSON.parse(decoder.decode(text.subarray(begins[at], begins[at + 1]))) as LexiconEntry;
      read.set(at, entry);
    }
    return entry;
  };
}
