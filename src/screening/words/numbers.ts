import table from '../../../assets/names/numbers.json' with { type: 'json' };
import type { DesignationKind } from '../designation';
import type { Word } from '../names/word';

const WORDS = new Map(Object.entries(table.words));
const ROMAN = new Map(Object.entries(table.roman));
const SIGNS = new Set(table.signs);

/** Whether a folded word only announces a number: no, №, number. */
export function isNumberSign(word: string): boolean {
  return SIGNS.has(word);
}

/**
 * The number that a word stands for, in digits without leading noughts, or null. Roman numbers of one letter count in names of
 * ships alone (a person's V is an initial), words of number never in names of persons.
 */
export function numberIn(word: Word, kind: DesignationKind, isLast: boolean): string | null {
  if (word.isNumber) return word.text.replace(/^0+(?=\d)/, '');
  const roman = ROMAN.get(word.text);
  if (roman !== undefined && isLast && (word.text.length > 1 || kind === 'vessel')) return String(roman);
  if (kind === 'person') return null;
  const spelt = WORDS.get(word.text);
  return spelt === undefined ? null : String(spelt);
}
