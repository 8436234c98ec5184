import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { STAGES, type Step } from './steps';

interface Tally {
  passed: number;
  failed: number;
}

/** Runs a command; its output is shown as it comes, or, when others run beside it, held until it has ended. */
function run(step: Step, alone: boolean): Promise<{ status: number; said: string }> {
  const [command, ...args] = step.command;
  return new Promise((done, fail) => {
    const child = spawn(command!, args, {
      stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
      env: { ...process.env, ...step.env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.on('error', fail);
    child.on('close', (code) => done({ status: code ?? 1, said }));
  });
}

/** Runs one step and counts: the tests of its report, or the step itself. A report that is missing or empty is a failure. */
async function take(step: Step, alone: boolean): Promise<Tally> {
  if (step.report) rmSync(step.report, { force: true });
  if (alone) console.log(`\n── ${step.name}`);
  const began = Date.now();
  const { status, said } = await run(step, alone);
  if (!alone) console.log(`\n── ${step.name}\n${said.trimEnd()}`);
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
for (const stage of STAGES) {
  const steps = stage.filter(({ name }) => !only.length || only.includes(name));
  const tallies = await Promise.all(steps.map((step) => take(step, steps.length === 1)));
  for (const [n, tally] of tallies.entries()) {
    total.passed += tally.passed;
    total.failed += tally.failed;
    if (tally.failed) broken.push(`${steps[n]!.name} (${tally.failed})`);
  }
}
if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
