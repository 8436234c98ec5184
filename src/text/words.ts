import { fold } from './fold';

/** A word of a text with where it stands, so that the part that spoke can be quoted as typed. */
export interface Word {
  /** As compared: `fold`. */
  text: string;
  start: number;
  end: number;
  /** Scripts written without spaces between words are looked up character by character; Hangul stands between. */
  kind: 'spaced' | 'hangul' | 'unspaced';
  /** What stands between this word and the one before it, folded to one sign: a line break, a comma or bracket, else a space. */
  after: '\n' | ',' | ' ';
}

const WORD =
  /[\p{Script=Hangul}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{Script=Thai}]+|[\p{Script=Lao}]+|[\p{Script=Khmer}]+|[\p{Script=Myanmar}]+|\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+\.?|[\p{L}\p{N}\p{M}'’‘ʼʻ`´′\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/**
 * The words of a text, folded, in order. Letters with dots between them are one word (`D.P.R.K.` is `dprk`). At most 400 words of the
 * first 4,000 characters; full-width letters are folded, but words are found in the text as typed, so positions hold.
 */
export function wordsOf(text: string): readonly Word[] {
  const known = RECENT.get(text);
  if (known) return known;
  const found = split(text);
  if (text.length <= 500) {
    if (RECENT.size >= MOST_RECENT) RECENT.clear();
    RECENT.set(text, found);
  }
  return found;
}

/** One value is split for places, for goods, for names: the last texts and their words are kept, which changes no answer. */
const RECENT = new Map<string, readonly Word[]>();
const MOST_RECENT = 400;

function split(text: string): Word[] {
  const found: Word[] = [];
  const open = text.length > 4000 ? text.slice(0, 4000) : text;
  let last = 0;
  for (const match of open.matchAll(WORD)) {
    const typed = match[0];
    const folded = typed.includes('.') ? fold(typed.replaceAll('.', '')) : fold(typed);
    if (folded === '') continue;
    const between = open.slice(last, match.index);
    found.push({
      text: folded.includes(' ') ? folded.replaceAll(' ', '') : folded,
      start: match.index,
      end: match.index + typed.length,
      kind: UNSPACED.test(typed) ? 'unspaced' : HANGUL.test(typed) ? 'hangul' : 'spaced',
      after: /[\n\r]/.test(between) ? '\n' : /[,;:()[\]|、，；（）/]/.test(between) ? ',' : ' ',
    });
    last = match.index + typed.length;
    if (found.length === 400) break;
  }
  return found;
}
