import han from '../../../assets/names/han.json' with { type: 'json' };
import usage from '../../../assets/names/han-usage.json' with { type: 'json' };
import hangul from '../../../assets/names/hangul.json' with { type: 'json' };
import { romaniseHan } from '../scripts/han';
import { koreanFamilyName, romaniseHangul } from '../scripts/hangul';
import { wadeGiles } from '../scripts/wade-giles';

/** Longer words are no single syllable. */
const LONGEST = 7;
let readings: Map<string, Set<string>> | null = null;

/**
 * Whether two Latin words can be one Korean or Chinese syllable in two romanisations: `jang` and `chang`, `xiao` and `hsiao`,
 * `lee` and `ri`. A romanisation is ambiguous, so this says *may be*, not *is*.
 */
export function sameSyllable(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return false;
  readings ??= collect();
  const first = readings.get(a);
  const second = first && readings.get(b);
  if (!second) return false;
  for (const syllable of first) if (second.has(syllable)) return true;
  return false;
}

function collect(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  const add = (form: string, syllable: string) => {
    const known = map.get(form);
    if (known) known.add(syllable);
    else map.set(form, new Set([syllable]));
  };
  const syllables = new Set([
    ...hangul.nameSyllables,
    ...Object.keys(hangul.habitual),
    ...Object.keys(hangul.familyNames).filter((name) => name.length === 1),
  ]);
  for (const syllable of syllables) {
    for (const form of [...romaniseHangul(syllable), ...koreanFamilyName(syllable)]) add(form, syllable);
  }
  for (const pinyin of Object.keys(han.usual)) {
    add(pinyin, pinyin);
    add(wadeGiles(pinyin), pinyin);
  }
  for (const character of Object.keys(usage.cantonese)) {
    const [pinyin, , cantonese] = romaniseHan(character);
    if (pinyin && cantonese) add(cantonese, pinyin);
  }
  return map;
}
