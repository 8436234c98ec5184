import { fold } from './fold';
import { HANGUL, kindAt, LETTER, OTHER, WITHIN } from './letters';

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
  for (let start = 0; start < open.length && found.length < 400; ) {
    const kind = kindAt(open, start);
    if (kind === OTHER) {
      start += 1;
      continue;
    }
    const end = kind === LETTER || kind === WITHIN ? endOfWord(open, start) : endOfRun(open, start, kind);
    const folded = fold(open.slice(start, end).replaceAll('.', ''));
    if (folded !== '') {
      const between = open.slice(last, start);
      found.push({
        text: folded.includes(' ') ? folded.replaceAll(' ', '') : folded,
        start,
        end,
        kind: kind === HANGUL ? 'hangul' : kind > HANGUL ? 'unspaced' : 'spaced',
        after: /[\n\r]/.test(between) ? '\n' : /[,;:()[\]|、，；（）/]/.test(between) ? ',' : ' ',
      });
      last = end;
    }
    start = end;
  }
  return found;
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === kind) end += 1;
  return end;
}

/** Letters, digits and what stands within a word; single letters with a dot behind each (`D.P.R.K.`) go on. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordly(text, end)) end += 1;
  if (end !== start + 1) return end;
  while (text[end] === '.' && isWordly(text, end + 1) && !isWordly(text, end + 2)) end += 2;
  return end > start + 1 && text[end] === '.' ? end + 1 : end;
}

function isWordly(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const kind = kindAt(text, index);
  return kind === LETTER || kind === WITHIN;
}
