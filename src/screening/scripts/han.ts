import readings from '../../../assets/names/han.json' with { type: 'json' };
import hongKong from '../../../assets/names/han-cantonese.json' with { type: 'json' };
import usage from '../../../assets/names/han-usage.json' with { type: 'json' };
import { wadeGiles } from './wade-giles';

type Readings = (character: string) => string | undefined;

let usual: Readings | null = null;
let also: Readings | null = null;
let cantonese: Readings | null = null;

/** Twenty thousand characters, all of the basic plane: numbers in one array are filled ten times faster than a map of strings. */
function spread(groups: Record<string, string>): Readings {
  const syllables = ['', ...Object.keys(groups)];
  const at = new Uint16Array(0x10000);
  for (const [number, syllable] of syllables.entries()) {
    const characters = groups[syllable] ?? '';
    for (let i = 0; i < characters.length; i += 1) at[characters.charCodeAt(i)] = number;
  }
  return (character) => (character.length === 1 && syllables[at[character.charCodeAt(0)]!]) || undefined;
}

/**
 * One Han character in Latin letters: Hanyu Pinyin, Wade–Giles without its marks, Hong Kong usage, a second Pinyin reading.
 * Always four forms in that order (a form that is not known repeats the first); empty for characters outside the table.
 */
export function romaniseHan(character: string): string[] {
  usual ??= spread(readings.usual);
  const pinyin = (usage.familyReadings as Record<string, string>)[character] ?? usual(character);
  if (!pinyin) return [];
  also ??= spread(readings.also);
  cantonese ??= spread(hongKong.usual);
  const inHongKong = (usage.cantonese as Record<string, string>)[character] ?? cantonese(character) ?? pinyin;
  const main = usual(character) ?? pinyin;
  const other = main === pinyin ? (also(character) ?? pinyin) : main;
  return [pinyin, wadeGiles(pinyin), inHongKong, other].map((form) => form.replace('v', 'u'));
}
