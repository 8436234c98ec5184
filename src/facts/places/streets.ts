import type { Word } from '../../text/words';
import type { FoundPlace } from './find-places';
import type { Phrases } from './phrases';

const RUN = /^(?:路|街|通り|大道|道(?!市)|로|길|대로)/;
const OF = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'di', 'da', 'do', 'del', 'der', 'of', 'bataille', 'batalla']);
/** Words that are a street in front of the name and something else behind it. */
const ONLY_BEFORE = new Set(['via', 'bd', 'bul', 'largo', 'colonia', 'strada', 'carrera']);
/** A street right before a name, else a common word: "Place Stalingrad", but "place: Moscow". */
const ONLY_CLOSE = new Set(['place', 'pl', 'cours']);
/** Korean streets in Latin letters: "Teheran-ro 123". */
const KOREAN = new Set(['ro', 'daero', 'gil']);
/** As folded: "район". */
const DISTRICTS = new Set(['раион', 'раиона']);

/** Whether the name is a street's: a word for a street stands before it ("Rue de Moscou", "ул. Киевская"), or behind it ("Moscow Avenue"). */
export function isStreet(words: readonly Word[], found: FoundPlace, streets: Phrases): boolean {
  const behind = words[found.word + found.words];
  if (behind && behind.after === ' ' && streets.at(words, found.word + found.words) > 0) {
    // "Pyongyang St" is a street, "Baghdad Via Amman" is not: a street word that begins a new name stands before one.
    return !ONLY_BEFORE.has(behind.text);
  }
  if (behind?.after === ' ' && (isKoreanStreet(words, found) || isDistrict(words, found))) return true;
  let before = found.word - 1;
  while (before >= 0 && OF.has(words[before]!.text)) before -= 1;
  const word = words[before];
  const closeBy = words[found.word]!.after === ' ';
  if (word?.text === 'via') return closeBy && isItalianStreet(words, found, before);
  if (word && closeBy && ONLY_CLOSE.has(word.text)) return true;
  if (word && closeBy && streets.at(words, before) > 0) return true;
  const run = words[found.word]!;
  if (run.kind === 'spaced') return false;
  const name = run.text.indexOf(run.text.slice(found.start - run.start, found.end - run.start));
  return RUN.test(run.text.slice(name + (found.end - found.start)));
}

function isKoreanStreet(words: readonly Word[], found: FoundPlace): boolean {
  return (
    KOREAN.has(words[found.word + found.words]!.text) && /^\d/.test(words[found.word + found.words + 1]?.text ?? '0')
  );
}

/** An adjective before the word for a district is the district's own name, in whatever town: "Октябрьский район, Бишкек". */
function isDistrict(words: readonly Word[], found: FoundPlace): boolean {
  return DISTRICTS.has(words[found.word + found.words]!.text) && /(?:ии|ыи|ои|ого)$/.test(words[found.word]!.text);
}

/** "Via Crimea, Torino" and "Via Cuba 7": it begins the address, or a house number ends it. Elsewhere "via" is the way that goods take. */
function isItalianStreet(words: readonly Word[], found: FoundPlace, via: number): boolean {
  if (found.readings.some(({ country }) => country === 'KP')) return false;
  const behind = words[found.word + found.words];
  return /^\d{1,4}$/.test(behind?.text ?? '') || (via === 0 && behind?.after === ',');
}
