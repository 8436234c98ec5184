import { spawnSync } from 'node:child_process';
import { isMain } from './is-main';
import { freshKnowledge } from './knowledge/compile';
import { pack } from './pack';

/** Where each build ends up. Test builds differ from what ships by the loopback host alone. */
export const OUTPUT = {
  chrome: '.output/chrome-mv3',
  edge: '.output/edge-mv3',
  firefox: '.output/firefox-mv3',
  testChrome: '.output/test/chrome-mv3',
  testFirefox: '.output/test/firefox-mv3',
} as const;

export type Build = keyof typeof OUTPUT;

const WXT: Record<Build, { browser: string; env?: Record<string, string> }> = {
  chrome: { browser: 'chrome' },
  edge: { browser: 'edge' },
  firefox: { browser: 'firefox' },
  testChrome: { browser: 'chrome', env: { TIDEWAITER_TEST: '1' } },
  testFirefox: { browser: 'firefox', env: { TIDEWAITER_TEST: '1' } },
};

/** Builds one flavour with wxt; throws when it fails. */
export function build(name: Build): void {
  const { browser, env } = WXT[name];
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], {
    stdio: ['ignore', process.env.VERBOSE ? 'inherit' : 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`The ${name} build failed; run "npx wxt build -b ${browser}" to see why.`);
  console.log(`built ${env ? OUTPUT[name] : pack(OUTPUT[name])}`);
}

if (isMain(import.meta.url)) {
  await freshKnowledge();
  const wanted = process.argv.slice(2);
  const all = Object.keys(OUTPUT) as Build[];
  for (const name of wanted.includes('--all') ? all : wanted.length ? (wanted as Build[]) : (['chrome'] as const))
    build(name);
}
