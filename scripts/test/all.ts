import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { STEPS, type Step } from './steps';

interface Tally {
  passed: number;
  failed: number;
}

/** Runs one step and counts: the tests of its report, or the step itself. A report that is missing or empty is a failure. */
function take(step: Step): Tally {
  console.log(`\n── ${step.name}`);
  if (step.report) rmSync(step.report, { force: true });
  const [command, ...args] = step.command;
  const began = Date.now();
  const { status } = spawnSync(command!, args, { stdio: 'inherit', env: { ...process.env, ...step.env } });
  console.log(`   ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (!step.report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(step.report)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(step.report, 'utf8'));
  const failed = report.numFailedTests + (status !== 0 && report.numFailedTests === 0 ? 1 : 0);
  return { passed: report.numPassedTests, failed };
}

mkdirSync('.cache', { recursive: true });
const only = process.argv.slice(2);
const total: Tally = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const step of STEPS) {
  if (only.length && !only.includes(step.name)) continue;
  const tally = take(step);
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (tally.failed) broken.push(`${step.name} (${tally.failed})`);
}
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
