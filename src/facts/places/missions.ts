import type { Word } from '../../text/words';
import type { Place } from '../tables';
import type { FoundPlace } from './find-places';
import type { PlaceWords } from './place-tables';

/** A diplomatic or trade mission in a party's name or address. */
export interface Mission {
  /** The words for the mission and whose it is, as positions in the text. */
  start: number;
  end: number;
  /** The country it is of, when the text names one: its reading. */
  of: FoundPlace | null;
}

const NORTH_KOREA: Place = { name: 'North Korea', country: 'KP', kind: 'country', population: 0, certainty: 'strong' };

/**
 * The mission that a text names, or null: a word for one that is no hotel, street or firm. Whose it is: the DPRK wherever it is named beside
 * the word, because neither "Embassy of X, Pyongyang" nor "in X, embassy of the DPRK" may pass; otherwise the country nearest to the word.
 * Beside a name of the DPRK, its short names in other languages included (RPDC, KLDR), a plain office is a mission too.
 */
export function findMission(
  words: readonly Word[],
  places: readonly FoundPlace[],
  { missions, notMissions, offices, dprk }: PlaceWords,
): Mission | null {
  const countries = places.filter((place) => place.readings.some(({ kind }) => kind === 'country'));
  const north =
    countries.find(({ readings: [first] }) => first?.country === 'KP' && first.kind === 'country') ??
    shortName(words, dprk);
  const at = missionWord(words, missions, notMissions) ?? (north ? missionWord(words, offices, notMissions) : null);
  if (at === null) return null;
  const distance = (place: FoundPlace) => {
    const ahead = place.word - at;
    return ahead >= 0 ? ahead : -ahead + 0.5;
  };
  const of = north ?? [...countries].sort((a, b) => distance(a) - distance(b))[0] ?? null;
  const word = words[at]!;
  return { start: Math.min(word.start, of?.start ?? word.start), end: Math.max(word.end, of?.end ?? word.end), of };
}

/** A short name of the DPRK among the words, as a place that is found. */
function shortName(words: readonly Word[], dprk: PlaceWords['dprk']): FoundPlace | null {
  for (let word = 0; word < words.length; word += 1) {
    const n = dprk.at(words, word);
    if (n === 0) continue;
    const [start, end] = [words[word]!.start, words[word + n - 1]!.end];
    return { readings: [NORTH_KOREA], word, words: n, start, end, disguised: false };
  }
  return null;
}

function missionWord(
  words: readonly Word[],
  missions: PlaceWords['missions'],
  never: PlaceWords['missions'],
): number | null {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (word.kind === 'spaced') {
      const not = never.at(words, i);
      if (not > 0) i += not - 1;
      else if (missions.at(words, i) > 0 && never.at(words, i - 1) === 0) return i;
      continue;
    }
    for (let at = 0; at < word.text.length; at += 1) {
      const length = missions.within(word, at);
      if (length > 1 && never.within(word, at) <= length) return i;
    }
  }
  return null;
}
