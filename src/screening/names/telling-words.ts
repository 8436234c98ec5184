import { firmWords, isPlaceWord } from '../words/firm-words';
import { legalForms } from '../words/legal-forms';
import type { Word } from './word';

/** The words by which a name can be found: all but its legal forms, or all of them when there is nothing else. */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const rest: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const form = legalForms().match(words, at);
    if (!form) rest.push(words[at]!);
    at += form?.words ?? 1;
  }
  return rest.length > 0 ? rest : words;
}

/** The one word of these that names, where all others are for trades: `namgang` in Namgang Construction. Null when there are more or none. */
export function onlyName(words: readonly Word[]): Word | null {
  let only: Word | null = null;
  for (let at = 0; at < words.length; ) {
    const trade = firmWords().match(words, at);
    if (trade && !isPlaceWord(trade.is)) {
      at += trade.words;
      continue;
    }
    if (only) return null;
    only = words[at]!;
    at += 1;
  }
  return only;
}
