import type { Word } from '../../text/words';
import type { PlaceWords } from './place-tables';

/**
 * Words of a text that stand in a clause which names countries to exclude them ("not for re-export to …", "except …", "… を除く"): a flag
 * for each word. The clause reaches from its words to the end of the sentence; in scripts without spaces over the whole run and the one before.
 */
export function excludedWords(text: string, words: readonly Word[], { clauses }: PlaceWords): boolean[] {
  const excluded = new Array<boolean>(words.length).fill(false);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (word.kind === 'spaced') {
      if (clauses.at(words, i) === 0) continue;
      for (let j = i; j < words.length && !(j > i && endsSentence(text, words, j)); j += 1) excluded[j] = true;
    } else {
      for (let at = 0; at < word.text.length; at += 1) {
        if (clauses.within(word, at) < 2) continue;
        excluded[i] = true;
        if (i > 0 && word.after !== '\n') excluded[i - 1] = true;
      }
    }
  }
  return excluded;
}

function endsSentence(text: string, words: readonly Word[], at: number): boolean {
  return /[.;!?\n。；]\s/.test(`${text.slice(words[at - 1]!.end, words[at]!.start)} `);
}
