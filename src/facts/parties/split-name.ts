import { wordsOf } from '../../text/words';
import { findPlaces } from '../places/find-places';
import { placeWords } from '../places/place-tables';
import type { FactTables } from '../tables';
import { holds } from './acts';
import { partyWords } from './party-words';

/** One name within a value. */
export interface NamePart {
  text: string;
  start: number;
  attention: boolean;
}

const ADDRESS_LINE =
  /\d|p\.?o\.? ?box|(?<!\p{L})(?:street|str\.|road|rd\.?|avenue|ave\.?|floor|suite|room|bldg|building|unit|block|district|province|ул\.|улица|дом|офис|г\.|обл\.|tel|phone|fax|e-?mail)(?!\p{L})/iu;
/** Legal forms that stand behind a comma and belong to the name. */
const FORM =
  /^\s*(?:ltd|limited|llc|inc|corp|co|gmbh|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|plc|pte|pty|l\.?p|llp|jsc|fze|as|a\.s|oy|ab|kg)(?:[\s.,]|$)/i;

/** The names in a value without what is glued to them: address lines, places, telephone numbers. Lines and semicolons part two names. */
export function splitName(value: string, tables: FactTables): NamePart[] {
  const parts: NamePart[] = [];
  let at = 0;
  for (const piece of value.split(/([\n;]|\s\/\s|\s&\/or\s)/)) {
    const start = at;
    at += piece.length;
    if (piece.length < 2 || /^[\s\n;/&]*$/.test(piece)) continue;
    const name = nameOf(piece, tables);
    if (!name) continue;
    if (parts.length > 0 && !isName(name, tables)) continue;
    const lead = piece.length - piece.trimStart().length;
    parts.push({ text: name, start: start + lead, attention: false });
    if (parts.length === 4) break;
  }
  return parts;
}

/** The segments up to the first that is an address, a place, or nothing but digits. */
function nameOf(piece: string, tables: FactTables): string {
  const segments = piece.trim().split(/(?<=[,，、])/);
  let name = '';
  for (const [i, segment] of segments.entries()) {
    const bare = segment.replace(/[,，、]\s*$/, '');
    if (i > 0 && !FORM.test(bare) && (ADDRESS_LINE.test(bare) || isPlace(bare, tables))) break;
    name += segment;
  }
  return name.replace(/[,，、\s]+$/, '').slice(0, 200);
}

function isPlace(segment: string, tables: FactTables): boolean {
  const words = wordsOf(segment);
  const covered = findPlaces(segment, words, tables, placeWords(tables).masks).reduce(
    (sum, { words: n }) => sum + n,
    0,
  );
  return words.length > 0 && covered === words.length;
}

const isName = (text: string, tables: FactTables) =>
  holds(wordsOf(text), partyWords(tables).organization) && !ADDRESS_LINE.test(text);
