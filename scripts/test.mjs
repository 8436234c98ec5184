// `npm test`: sets up what is missing, runs every check, and ends with the line `N passed, N failed`.
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/run.mjs';

try {
  ensureDependencies();
  process.env.CHROMIUM_PATH = ensureBrowser('chromium');
  process.env.FIREFOX_PATH = ensureBrowser('firefox-esr');
  process.exitCode = run('npx', ['tsx', 'scripts/test/all.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
