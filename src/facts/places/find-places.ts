import type { Word } from '../../text/words';
import type { FactTables, Place } from '../tables';
import type { Phrases } from './phrases';
import { wordForms } from './word-forms';

/** A known name in a text: every reading, and where it stands. */
export interface FoundPlace {
  readings: Place[];
  /** Word it begins with, and how many words it takes. */
  word: number;
  words: number;
  start: number;
  end: number;
  /** Written with look-alike letters, spaced letters or digits for letters. */
  disguised: boolean;
}

const LONGEST = 9;

/**
 * All places named in a text, longest name first, masked words left out. Latin, Cyrillic and Arabic names stand between spaces; names in
 * Han, kana, Thai and the like stand anywhere in a run; Hangul names begin a word and may have a suffix behind them.
 */
export function findPlaces(text: string, words: readonly Word[], tables: FactTables, masks: Phrases): FoundPlace[] {
  const found: FoundPlace[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (word.kind !== 'spaced') {
      found.push(...withinRun(word, i, tables, masks));
      i += 1;
      continue;
    }
    const masked = masks.at(words, i);
    const hit = named(text, words, i, tables);
    if (masked > 0 && masked >= (hit?.words ?? 0)) i += masked;
    else if (hit) {
      found.push(hit);
      i += hit.words;
    } else i += 1;
  }
  return found;
}

function named(text: string, words: readonly Word[], from: number, tables: FactTables): FoundPlace | null {
  const first = words[from]!;
  const longest = Math.min(tables.span(first.text), LONGEST);
  for (let n = longest; n > 0; n -= 1) {
    if (from + n > words.length) continue;
    const readings = tables.places(key(words, from, n));
    if (readings.length > 0) return hit(readings, words, from, n, false);
  }
  if (first.text.length < 3) return spacedOut(words, from, tables);
  for (const { form, disguised } of wordForms(first.text, text.slice(first.start, first.end))) {
    for (let n = Math.min(tables.span(form), LONGEST, words.length - from); n > 0; n -= 1) {
      const readings = tables.places(n > 1 ? `${form} ${likely(text, words, from + 1, n - 1)}` : form);
      if (readings.length > 0) return hit(readings, words, from, n, disguised);
    }
  }
  // "Kuzey Kore'ye": the first word stands as it is, the last one inflected.
  for (let n = Math.min(longest, words.length - from); n > 1; n -= 1) {
    const readings = tables.places(`${first.text} ${likely(text, words, from + 1, n - 1)}`);
    if (readings.length > 0) return hit(readings, words, from, n, false);
  }
  return null;
}

function key(words: readonly Word[], from: number, n: number): string {
  let text = words[from]?.text ?? '';
  for (let i = 1; i < n; i += 1) text += ` ${words[from + i]?.text ?? ''}`;
  return text;
}

/** Words in their most likely other form, joined. */
function likely(text: string, words: readonly Word[], from: number, n: number): string {
  const forms = words
    .slice(from, from + n)
    .map((word) => wordForms(word.text, text.slice(word.start, word.end))[0]?.form ?? word.text);
  return forms.join(' ');
}

/** `N o r t h K o r e a`: letters with spaces between them, read as one word. */
function spacedOut(words: readonly Word[], from: number, tables: FactTables): FoundPlace | null {
  let n = 0;
  let joined = '';
  while (n < 24 && words[from + n]?.text.length === 1) {
    joined += words[from + n]!.text;
    n += 1;
  }
  if (n < 5) return null;
  for (let length = n; length >= 5; length -= 1) {
    const readings = tables.places(joined.slice(0, length));
    if (readings.length > 0) return hit(readings, words, from, length, true);
  }
  return null;
}

function hit(readings: Place[], words: readonly Word[], word: number, n: number, disguised: boolean): FoundPlace {
  const last = words[Math.min(word + n, words.length) - 1]!;
  return { readings, word, words: n, start: words[word]!.start, end: last.end, disguised };
}

/** What may stand before and behind a name of two characters, where a run of Han has no spaces to show its bounds. */
const BEFORE = new Set('省市区區县縣都道府州国國在駐驻至往到从由於于发發经經と');
const BEHIND =
  /^(?:市|省|区|區|县|縣|都|道|府|州|港|湾|空|駅|駐|驻|大|国|國|行|向|着|発|産|製|自|経|经|の|で|に|へ|を|と|共)/;
const KOREAN_BEHIND =
  /^(?:특별자치시|특별자치도|특별시|광역시|직할시|시|군|구역|구|도|항|공항|역|행|발|으로|로|에서|에|의|을|를|산|지사|시내|대사관|주재|무역|공단|공업지구|공화국|정부|남도|북도)/;
const NOT_THE_TOWN = /^(?:동|읍|면|리|길|로\d|대로|냉면|순대|비빔밥|지(?!사))/;

function withinRun(word: Word, index: number, tables: FactTables, masks: Phrases): FoundPlace[] {
  const found: FoundPlace[] = [];
  const { text } = word;
  const exact = word.end - word.start === text.length;
  let fresh = true;
  for (let at = 0; at < text.length - 1; ) {
    const masked = masks.within(word, at);
    const longest = Math.min(tables.span(text.slice(at, at + 2)), text.length - at, 40);
    let taken = 0;
    for (let n = longest; n >= 2 && n > masked; n -= 1) {
      const readings = tables.places(text.slice(at, at + n)).filter((place) => stands(word, at, n, place, fresh));
      if (readings.length === 0) continue;
      const [start, end] = exact ? [word.start + at, word.start + at + n] : [word.start, word.end];
      found.push({ readings, word: index, words: 1, start, end, disguised: false });
      taken = n;
      break;
    }
    fresh = taken > 0 || masked > 0;
    at += taken || masked || 1;
    if (taken > 0 && word.kind === 'hangul') at += KOREAN_BEHIND.exec(text.slice(at))?.[0].length ?? 0;
  }
  return found;
}

/** Pyongyang and its like need no bounds: there is no other word that holds them. */
const isUnmistakable = ({ country, kind, certainty }: Place) =>
  country === 'KP' && kind === 'city' && certainty === 'strong';

/** Whether a name may be read at this place of a run. `fresh` says that another name, or a mask, ended right before it. */
function stands(word: Word, at: number, n: number, place: Place, fresh: boolean): boolean {
  const behind = word.text.slice(at + n);
  if (word.kind === 'hangul') {
    if (place.country === 'KP' && place.kind === 'country' && place.certainty !== 'weak') return true;
    if (NOT_THE_TOWN.test(behind)) return false;
    if (isUnmistakable(place) && (at === 0 || fresh)) return true;
    if (n >= 4) return true;
    if (at > 0 && !fresh) return false;
    return behind === '' || KOREAN_BEHIND.test(behind) || (n === 3 && place.kind === 'country');
  }
  if (n > 2 || isUnmistakable(place) || (place.kind === 'country' && place.certainty !== 'weak')) return true;
  const before = word.text[at - 1];
  return (before === undefined || fresh || BEFORE.has(before)) && (behind === '' || BEHIND.test(behind));
}
