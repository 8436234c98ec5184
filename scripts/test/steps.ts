/** One thing that `npm test` does. Steps with a report count each of their tests; the others count as one. */
export interface Step {
  name: string;
  command: string[];
  /** JSON report that vitest writes. */
  report?: string;
  env?: Record<string, string>;
}

const vitest = (name: string, config: string, ...which: string[]): Step => ({
  name,
  report: `.cache/report-${name.replaceAll(' ', '-')}.json`,
  command: [
    'npx',
    'vitest',
    'run',
    '--config',
    config,
    ...which,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.cache/report-${name.replaceAll(' ', '-')}.json`,
  ],
});

/**
 * In the order in which a mistake is cheapest to find; the steps of one stage run side by side. Firefox, led step by step, mostly waits,
 * and the corpora do not mind when they are read. Chromium has the machine to itself: its tests look at what happens when.
 */
export const STAGES: readonly (readonly Step[])[] = [
  [{ name: 'prepare', command: ['npx', 'wxt', 'prepare'] }],
  [{ name: 'knowledge', command: ['npm', 'run', '-s', 'knowledge'] }],
  [
    { name: 'format and lint', command: ['npx', 'biome', 'ci', '--error-on-warnings', '.'] },
    { name: 'imports', command: ['npx', 'tsx', 'scripts/test/imports.ts'] },
    { name: 'types', command: ['npx', 'tsc', '--noEmit'] },
    { name: 'unused code', command: ['npx', 'knip'] },
    { name: 'build', command: ['npx', 'tsx', 'scripts/build.ts', '--all'] },
  ],
  [
    vitest('unit', 'vitest.config.ts'),
    { name: 'extension lint', command: ['npx', 'tsx', 'scripts/test/extension-lint.ts'] },
  ],
  [
    vitest('corpora', 'vitest.e2e.config.ts', 'tests/corpus'),
    vitest('end to end in Firefox', 'vitest.e2e.config.ts', 'tests/e2e/firefox'),
  ],
  [vitest('end to end', 'vitest.e2e.config.ts', '--exclude=tests/corpus/**', '--exclude=tests/e2e/firefox*')],
];
