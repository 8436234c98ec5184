import type { Word } from '../../text/words';
import type { FoundPlace } from './find-places';
import type { Phrases } from './phrases';

const RUN = /^(?:路|街|通り|大道|道(?!市)|로|길|대로)/;
const OF = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'di', 'da', 'do', 'del', 'der', 'of']);

/** Whether the name is a street's: a word for a street stands before it ("Rue de Moscou", "ул. Киевская"), or behind it ("Moscow Avenue"). */
export function isStreet(words: readonly Word[], found: FoundPlace, streets: Phrases): boolean {
  const behind = words[found.word + found.words];
  if (behind && behind.after === ' ' && streets.at(words, found.word + found.words) > 0) {
    // "Pyongyang St" is a street, "Baghdad Via Amman" is not: a street word that begins a new name stands before one.
    return behind.text !== 'via';
  }
  let before = found.word - 1;
  while (before >= 0 && OF.has(words[before]!.text)) before -= 1;
  const word = words[before];
  if (word && words[found.word]!.after !== '\n' && word.text !== 'via' && streets.at(words, before) > 0) return true;
  const run = words[found.word]!;
  if (run.kind === 'spaced') return false;
  const name = run.text.indexOf(run.text.slice(found.start - run.start, found.end - run.start));
  return RUN.test(run.text.slice(name + (found.end - found.start)));
}
