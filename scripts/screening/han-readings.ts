import { writeFileSync } from 'node:fs';
import { polyphonic } from 'pinyin-pro';

/**
 * Writes `assets/names/han.json`: the Mandarin readings, without tones, of the Han characters of the basic Unicode block,
 * grouped by syllable. A character with several readings stands under each of its first two, the usual one first in `usual`.
 * Run by hand when pinyin-pro is updated: `npx tsx scripts/screening/han-readings.ts`.
 */
const FIRST = 0x4e00;
const LAST = 0x9fa5;
const groups = new Map<string, string>();
const second = new Map<string, string>();

for (let code = FIRST; code <= LAST; code += 1) {
  const character = String.fromCharCode(code);
  const [answer] = polyphonic(character, { toneType: 'none', type: 'array', v: true });
  const readings = [...new Set((answer ?? []).map((reading) => reading.replace(/[^a-zü]/g, '').replace(/ü/g, 'v')))];
  const [first, other] = readings.filter((reading) => reading.length > 0);
  if (!first) continue;
  groups.set(first, (groups.get(first) ?? '') + character);
  if (other) second.set(other, (second.get(other) ?? '') + character);
}

const sorted = (map: Map<string, string>) =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

writeFileSync(
  'assets/names/han.json',
  `${JSON.stringify(
    {
      source: 'Hanyu Pinyin readings as in pinyin-pro 3.29.4 (MIT), reduced to syllables without tones',
      usual: sorted(groups),
      also: sorted(second),
    },
    null,
    1,
  )}\n`,
);
