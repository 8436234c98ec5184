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
/** Phrases that are folded and split already, as most are. */
const PLAIN = /^[a-z]{2,}(?: [a-z]{2,})*$/;
/** Letters of Greek and of all scripts behind it; whatever stands before folds to Latin letters. */
const NOT_LATIN = /[\u0370-\uffff]/;

interface Phrases {
  classes: Map<string, string>;
  starts: Set<string>;
}

/**
 * A table of phrases by class. They are folded and split exactly as names are, so that the two meet. Those in other scripts than Latin are
 * read when the first word in such a script is looked for: most names have none.
 */
export function phraseTable(classes: Readonly<Record<string, readonly string[]>>): PhraseTable {
  let latin: Phrases | null = null;
  let others: Phrases | null = null;
  const startingAs = (word: string) => {
    if (NOT_LATIN.test(word[0] ?? '')) {
      others ??= collect(classes, (text) => NOT_LATIN.test(text));
      return others;
    }
    latin ??= collect(classes, (text) => !NOT_LATIN.test(text));
    return latin;
  };
  return {
    match(words, at) {
      const first = spelling(words[at]!);
      const { classes: phrases, starts } = startingAs(first);
      if (!starts.has(first)) return null;
      for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
        const key = words.slice(at, at + length).map(spelling);
        const is = phrases.get(key.join(' '));
        if (is) return { is, words: length };
      }
      return null;
    },
  };
}

function collect(classes: Readonly<Record<string, readonly string[]>>, isWanted: (text: string) => boolean): Phrases {
  const phrases = new Map<string, string>();
  const starts = new Set<string>();
  for (const [is, texts] of Object.entries(classes)) {
    for (const text of texts) {
      if (!isWanted(text)) continue;
      const words = PLAIN.test(text) ? text.split(' ') : splitWords(text).map((word) => word.text);
      if (words.length === 0) continue;
      // The first class that claims a phrase keeps it.
      const key = words.join(' ');
      if (!phrases.has(key)) phrases.set(key, is);
      starts.add(words[0]!);
    }
  }
  return { classes: phrases, starts };
}

const spelling = (word: PhraseWord) => word.respelt ?? word.text;
