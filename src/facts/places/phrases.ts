import type { Word } from '../../text/words';

/** A set of folded phrases that is built once from a table and asked word by word. */
export interface Phrases {
  /** The longest phrase that begins at word `from`: how many words it has; 0 for none. */
  at(words: readonly Word[], from: number): number;
  /** The longest phrase of a script without spaces that begins at `offset` in the word: how many characters; 0 for none. */
  within(word: Word, offset: number): number;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Builds the set of phrases that are folded already (the build folds the tables). A phrase in a script without spaces is also found within a run of that script. */
export function phrases(texts: readonly string[]): Phrases {
  const spaced = new Map<string, string[][]>();
  const runs = new Map<string, string[]>();
  for (const key of texts) {
    if (key === '') continue;
    if (UNSPACED.test(key) && !key.includes(' ')) {
      put(runs, key[0]!, key);
    } else {
      const parts = key.split(' ');
      put(spaced, parts[0]!, parts);
    }
  }
  for (const sameStart of [...runs.values(), ...spaced.values()])
    if (sameStart.length > 1) sameStart.sort((a, b) => b.length - a.length);
  return {
    at(words, from) {
      const first = words[from];
      if (!first) return 0;
      const found = spaced.get(first.text)?.find((parts) => parts.every((part, i) => words[from + i]?.text === part));
      return found?.length ?? 0;
    },
    within(word, offset) {
      const found = runs.get(word.text[offset] ?? '')?.find((run) => word.text.startsWith(run, offset));
      return found?.length ?? 0;
    },
  };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
