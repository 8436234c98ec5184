import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT } from '../build';

/**
 * The one warning that is known: preact's own branch for `dangerouslySetInnerHTML`, which nothing here uses
 * (the linter of the code forbids it) and which no option of preact leaves out.
 */
const ofPreact = (found: { code: string; file?: string }): boolean => {
  if (found.code !== 'UNSAFE_VAR_ASSIGNMENT' || !found.file) return false;
  const assigned = readFileSync(join(OUTPUT.firefox, found.file), 'utf8').match(/\.innerHTML=[^=].{0,12}/g) ?? [];
  return assigned.length === 1 && assigned[0].includes('.__html');
};

/** Lints the Firefox build as its store does; warnings are failures too. */
const { stdout } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', OUTPUT.firefox, '--output', 'json', '--boring'],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const report = JSON.parse(stdout.slice(stdout.indexOf('{')));
const left = [...report.errors, ...report.warnings].filter((found) => !ofPreact(found));
for (const found of left) console.log(`${found._type} ${found.code} ${found.file ?? ''}: ${found.message}`);
console.log(`${left.length} errors and warnings`);
process.exitCode = report.summary.errors + left.length > 0 ? 1 : 0;
