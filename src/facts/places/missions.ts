import type { Word } from '../../text/words';
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

/**
 * The mission that a text names, or null: a word for one that is no hotel, street or firm. Whose it is: the DPRK wherever it is named beside
 * the word, because neither "Embassy of X, Pyongyang" nor "in X, embassy of the DPRK" may pass; otherwise the country nearest to the word.
 */
export function findMission(
  words: readonly Word[],
  places: readonly FoundPlace[],
  { missions, notMissions }: PlaceWords,
): Mission | null {
  const at = missionWord(words, missions, notMissions);
  if (at === null) return null;
  const countries = places.filter((place) => place.readings.some(({ kind }) => kind === 'country'));
  const north = places.find(({ readings }) => readings[0]?.country === 'KP' && readings[0].kind === 'country');
  const distance = (place: FoundPlace) => {
    const ahead = place.word - at;
    return ahead >= 0 ? ahead : -ahead + 0.5;
  };
  const of = north ?? [...countries].sort((a, b) => distance(a) - distance(b))[0] ?? null;
  const word = words[at]!;
  return { start: Math.min(word.start, of?.start ?? word.start), end: Math.max(word.end, of?.end ?? word.end), of };
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
