// `npm run bench`: sets up what is missing, builds, and prints every figure in one run. Plain Node.
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/run.mjs';

try {
  ensureDependencies();
  process.env.CHROMIUM_PATH = ensureBrowser('chromium');
  process.exitCode =
    run('npm', ['run', '-s', 'build', '--', 'chrome', 'testChrome']) ||
    run('node', ['--import', 'tsx', '--expose-gc', 'scripts/bench.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
