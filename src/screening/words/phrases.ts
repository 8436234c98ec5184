import { splitWords } from '../names/split-words';

/** A word of a name, as far as phrases look at it. */
export interface PhraseWord {
  text: string;
  /** How it is spelt without a slip. */
  respelt?: string;
}

/** Phrases of folded words that are looked for in names, each with a class; the longest that fits wins. */
export interface PhraseTable {
  /** The class of the longest phrase that starts at `at`, and how many words it takes; null when none does. */
  match(words: readonly PhraseWord[], at: number): { is: string; words: number } | null;
}

const LONGEST_PHRASE = 9;

/** A table of phrases by class. They are folded and split exactly as names are, so that the two meet. */
export function phraseTable(classes: Readonly<Record<string, readonly string[]>>): PhraseTable {
  const phrases = new Map<string, string>();
  const starts = new Set<string>();
  for (const [is, texts] of Object.entries(classes)) {
    for (const text of texts) {
      const words = splitWords(text).map((word) => word.text);
      if (words.length === 0) continue;
      // The first class that claims a phrase keeps it.
      const key = words.join(' ');
      if (!phrases.has(key)) phrases.set(key, is);
      starts.add(words[0]!);
    }
  }
  return {
    match(words, at) {
      if (!starts.has(spelling(words[at]!))) return null;
      for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
        const key = words.slice(at, at + length).map(spelling);
        const is = phrases.get(key.join(' '));
        if (is) return { is, words: length };
      }
      return null;
    },
  };
}

const spelling = (word: PhraseWord) => word.respelt ?? word.text;
