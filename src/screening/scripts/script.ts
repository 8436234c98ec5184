/** The scripts that names are read from; everything else is `other` and compared letter by letter. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'hangul'
  | 'han'
  | 'kana'
  | 'thai'
  | 'devanagari'
  | 'georgian'
  | 'armenian'
  | 'digits'
  | 'other';

/** First and last code point of the blocks that folded names are written in. Source: Unicode 15.1, Blocks.txt. */
const BLOCKS: readonly [number, number, Script][] = [
  [0x30, 0x39, 'digits'],
  [0x61, 0x7a, 'latin'],
  [0x00c0, 0x024f, 'latin'],
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0531, 0x058f, 'armenian'],
  [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0750, 0x077f, 'arabic'],
  [0x0900, 0x097f, 'devanagari'],
  [0x0e00, 0x0e7f, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3005, 0x3007, 'han'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
];

/** The script of one character of a folded name. */
export function scriptOf(code: number): Script {
  if (code >= 0x61 && code <= 0x7a) return 'latin';
  for (const [first, last, script] of BLOCKS) if (code >= first && code <= last) return script;
  return 'other';
}
