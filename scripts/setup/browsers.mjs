import { spawnSync } from 'node:child_process';
import { run, which } from './run.mjs';

const KNOWN = {
  chromium: [
    process.env.CHROMIUM_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  'firefox-esr': [
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

/** Path of a browser (`chromium` or `firefox-esr`), or null when there is none. */
export const findBrowser = (name) => which(KNOWN[name]);

/** Path of a browser; where none is found and Debian's packages can be installed, installs it first. */
export function ensureBrowser(name) {
  return findBrowser(name) ?? install(name);
}

function install(name) {
  const root = process.getuid?.() === 0 ? [] : which(['sudo']) ? ['sudo', '-n'] : null;
  if (!which(['apt-get']) || !root) {
    const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
    throw new Error(`No ${name} was found. Install it, or set ${variable} to its executable, and start again.`);
  }
  console.log(`Installing ${name} …`);
  const apt = (...args) => {
    const [command, ...rest] = [...root, 'apt-get', ...args];
    return run(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', name, ...(hasFonts() ? [] : ['fonts-noto-cjk', 'fonts-dejavu-core']));
  const found = findBrowser(name);
  if (!found) throw new Error(`${name} could not be installed; the message of apt-get is above.`);
  return found;
}

/** Japanese and Korean text in screenshots needs a font that has it. */
function hasFonts() {
  const listed = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}
