// `npm start`: sets up what is missing, builds, and shows the main job. Plain Node, so that it runs on a fresh clone.
import { ensureBrowser } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/run.mjs';

try {
  ensureDependencies();
  process.env.CHROMIUM_PATH = ensureBrowser('chromium');
  process.exitCode = run('npx', ['tsx', 'scripts/show.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
