import { writeFileSync } from 'node:fs';

/**
 * Writes `assets/names/han-cantonese.json`: how the more usual Han characters (level 1 of GB 2312 and of Big5) are written in names
 * of Hong Kong, grouped by syllable. Run by hand, with the unpacked npm package to-jyutping:
 * `npx tsx scripts/screening/cantonese-readings.ts DIRECTORY/dist/index.cjs`.
 */
const [path] = process.argv.slice(2);
if (!path) throw new Error('Which to-jyutping? Give the path of its dist/index.cjs.');
const { default: jyutping } = (await import(path)) as { default: Jyutping };

interface Jyutping {
  getJyutpingCandidates(text: string): [string, string[]][];
}

/** Jyutping's initials and finals as the Hong Kong government's habit writes them in names. */
const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  gw: 'kw',
  z: 'ch',
  c: 'ch',
  j: 'y',
};
const FINALS: Readonly<Record<string, string>> = {
  ou: 'o',
  eoi: 'ui',
  eon: 'un',
  eot: 'ut',
  oe: 'eu',
  oeng: 'eung',
  oek: 'euk',
  yu: 'u',
  yun: 'uen',
  yut: 'uet',
};
const SYLLABLE = /^(gw|kw|ng|[bpmfdtnlgkhwzcsj])?(yu[nt]?|[aeiou]+(?:ng|[mnptk])?)\d$/;
/** Finals before which z and c are written ts: Tsang, Tse, Tsui. */
const SIBILANT = new Set(['ang', 'e', 'eoi']);

function asWritten(syllable: string): string | null {
  const parts = SYLLABLE.exec(syllable);
  if (!parts) return null;
  const [, initial = '', final = ''] = parts;
  const written = (FINALS[final] ?? final).replace('aa', 'a');
  if (initial === 'j' && final.startsWith('yu')) return `y${written}`;
  if (/^[zc]$/.test(initial) && SIBILANT.has(final)) return `ts${written}`;
  return (INITIALS[initial] ?? initial) + written;
}

/** Characters of a run of rows of a double-byte encoding. */
function charactersOf(encoding: string, firstRow: number, lastRow: number, firstCell: number): string[] {
  const decoder = new TextDecoder(encoding);
  const out: string[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let cell = firstCell; cell <= 0xfe; cell += 1) {
      const text = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4e00-\u9fff]$/.test(text)) out.push(text);
    }
  }
  return out;
}

const groups = new Map<string, string>();
const usual = new Set([...charactersOf('gbk', 0xb0, 0xd7, 0xa1), ...charactersOf('big5', 0xa4, 0xc6, 0x40)]);
for (const character of [...usual].sort()) {
  const [, readings = []] = jyutping.getJyutpingCandidates(character)[0] ?? [];
  const written = readings.map(asWritten).find((reading) => reading !== null);
  if (written) groups.set(written, (groups.get(written) ?? '') + character);
}

const source =
  'Cantonese readings as in to-jyutping 3.1.1 (BSD-2-Clause, CanCLID), first reading each, respelt as names are in Hong Kong';
const usually = Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('assets/names/han-cantonese.json', `${JSON.stringify({ source, usual: usually }, null, 1)}\n`);
