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
