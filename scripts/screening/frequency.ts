import { writeFileSync } from 'node:fs';
import { wordsOfName } from '../../src/screening/names/parse-name';
import { readSnapshots } from './snapshots';

/**
 * Counts on how many listed names each Latin word stands and writes the common ones to `assets/names/frequency.json`.
 * `npx tsx scripts/screening/frequency.ts DIRECTORY-OF-LIST-FILES`; run when the lists have changed much.
 */
const COMMON = 12;
const directory = process.argv[2];
if (!directory) throw new Error('Name the directory with the publishers’ list files.');

const counts = new Map<string, number>();
let names = 0;
for (const { designations } of readSnapshots(directory)) {
  for (const { names: listed } of designations) {
    for (const { text } of listed) {
      names += 1;
      const words = new Set(
        wordsOfName(text)
          .filter((word) => word.script === 'latin')
          .map((word) => word.text),
      );
      for (const word of words) if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}
const common = [...counts].filter(([, count]) => count >= COMMON).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  'assets/names/frequency.json',
  `${JSON.stringify({
    source:
      'Counted over the published names of the OFAC SDN, EU, UN, US Consolidated Screening and Canadian lists, 2022 to 2026',
    names,
    counts: Object.fromEntries(common),
  })}\n`,
);
console.log(`${names} names, ${common.length} common words`);
