import { spawnSync } from 'node:child_process';
import { OUTPUT } from '../build';

/** Lints the Firefox build as its store does; warnings are failures too. */
const { stdout, status } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', OUTPUT.firefox, '--output', 'json', '--boring'],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const report = JSON.parse(stdout.slice(stdout.indexOf('{')));
for (const found of [...report.errors, ...report.warnings])
  console.log(`${found._type} ${found.code} ${found.file ?? ''}: ${found.message}`);
console.log(`${report.summary.errors} errors, ${report.summary.warnings} warnings`);
process.exitCode = status !== 0 || report.summary.errors + report.summary.warnings > 0 ? 1 : 0;
