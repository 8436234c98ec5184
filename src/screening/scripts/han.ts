import readings from '../../../assets/names/han.json' with { type: 'json' };
import usage from '../../../assets/names/han-usage.json' with { type: 'json' };
import { wadeGiles } from './wade-giles';

let usual: Map<string, string> | null = null;
let also: Map<string, string> | null = null;

const spread = (groups: Record<string, string>) =>
  new Map(Object.entries(groups).flatMap(([syllable, characters]) => [...characters].map((one) => [one, syllable])));

/**
 * One Han character in Latin letters: Hanyu Pinyin, Wade–Giles without its marks, Hong Kong usage, a second Pinyin reading.
 * Always four forms in that order (a form that is not known repeats the first); empty for characters outside the table.
 */
export function romaniseHan(character: string): string[] {
  usual ??= spread(readings.usual);
  const pinyin = (usage.familyReadings as Record<string, string>)[character] ?? usual.get(character);
  if (!pinyin) return [];
  also ??= spread(readings.also);
  const cantonese = (usage.cantonese as Record<string, string>)[character] ?? pinyin;
  const main = usual.get(character) ?? pinyin;
  const other = main === pinyin ? (also.get(character) ?? pinyin) : main;
  return [pinyin, wadeGiles(pinyin), cantonese, other].map((form) => form.replace('v', 'u'));
}

/** The Korean reading of a Han family name: 金 is Kim in the papers of a Korean. Null for other characters. */
export function koreanReadingOfHan(character: string): string | null {
  return (usage.koreanFamilyNames as Record<string, string>)[character] ?? null;
}
