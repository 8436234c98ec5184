import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesUnder } from './asset-files';

/** Where what the knowledge is made of lies: the data, the code that compiles it, the packages that tables are generated from. */
const INPUTS: [folder: string, ending: string][] = [
  ['assets', ''],
  ['scripts/knowledge', '.ts'],
  ['src/knowledge', '.ts'],
  ['src/screening', '.ts'],
  ['src/facts', '.ts'],
  ['src/rules', '.ts'],
  ['src/text', '.ts'],
];

/** Digest of everything that the knowledge is compiled from; equal digests compile to equal bytes. */
export function inputsDigest(): string {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap(([folder, ending]) => filesUnder(folder, ending)).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  for (const file of ['package-lock.json', ...files]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
