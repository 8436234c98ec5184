import type { Script } from './script';

/** Scripts by the number under which shards store them; only ever added to at the end. */
export const SCRIPT_NUMBERS: readonly Script[] = [
  'latin',
  'cyrillic',
  'greek',
  'arabic',
  'hebrew',
  'hangul',
  'han',
  'kana',
  'thai',
  'devanagari',
  'georgian',
  'armenian',
  'digits',
  'other',
];
