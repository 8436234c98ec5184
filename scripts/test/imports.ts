import { spawnSync } from 'node:child_process';

/** Checks import directions, and that the tool read the modules at all: it reports success on none. */
const { stdout, stderr, status } = spawnSync(
  'npx',
  ['depcruise', 'src', 'entrypoints', '--config', '--output-type', 'err-long'],
  { encoding: 'utf8' },
);
process.stdout.write(stdout);
process.stderr.write(stderr);
const modules = Number(/\((\d+) modules/.exec(stdout)?.[1] ?? 0);
if (status === 0 && modules < 100)
  console.error(`Import directions: only ${modules} modules were read; is @swc/core installed?`);
process.exitCode = status !== 0 || modules < 100 ? 1 : 0;
