import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { Marionette } from './marionette';

/** Fixed, so that the extension's own pages have an address. */
const UUID = '5f2d9c1e-8a64-4b0a-9d3e-71c0de5a1757';
const ADDON_ID = 'tidewaiter@tidewaiter.org';

const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
  'extensions.autoDisableScopes': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
  'intl.accept_languages': 'en-US',
};

/** A real Firefox with the extension installed for the session. */
export interface Firefox {
  goto(url: string): Promise<void>;
  ownPage(path: string): string;
  /** Types with trusted keys into the element that the selector finds. */
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Runs a function body in the page; `privileged` sees closed shadow roots, as only the browser does. */
  run<T>(body: string, args?: unknown[], privileged?: boolean): Promise<T>;
  close(): Promise<void>;
}

/** Installing opens the welcome page in front of ours, and a page behind another is not read. */
async function closeWelcomePage(marionette: Marionette): Promise<void> {
  const { value: own } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
  for (let tries = 0; tries < 100; tries++) {
    const handles = await marionette.send<string[]>('WebDriver:GetWindowHandles');
    const welcome = handles.find((handle) => handle !== own);
    if (welcome) {
      await marionette.send('WebDriver:SwitchToWindow', { handle: welcome, focus: true });
      await marionette.send('WebDriver:CloseWindow');
      break;
    }
    await pause(100);
  }
  await marionette.send('WebDriver:SwitchToWindow', { handle: own, focus: true });
}

export async function launchFirefox(extension: string): Promise<Firefox> {
  const executable = findBrowser('firefox-esr');
  if (!executable) throw new Error('No Firefox was found; "npm test" installs one, or set FIREFOX_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'tidewaiter-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executable,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS: '1', HOME: profile },
    },
  );
  const marionette = await Marionette.connect(await portOf(profile, child));
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await marionette.send('Addon:Install', { path: resolve(extension), temporary: true });
  await closeWelcomePage(marionette);

  const find = async (value: string) => {
    const found = await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value,
    });
    return Object.values(found.value)[0]!;
  };
  return {
    goto: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    ownPage: (path) => `moz-extension://${UUID}/${path}`,
    async type(selector, text) {
      const id = await find(selector);
      await marionette.send('WebDriver:ElementSendKeys', { id, text });
    },
    click: async (selector) => void (await marionette.send('WebDriver:ElementClick', { id: await find(selector) })),
    async run(body, args = [], privileged = false) {
      const { value } = await marionette.send<{ value: never }>('WebDriver:ExecuteScript', {
        script: body,
        args,
        sandbox: privileged ? 'system' : 'default',
        newSandbox: true,
      });
      return value;
    },
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await ended(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Firefox writes the port it chose into its profile once it listens. */
async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let i = 0; i < 300; i++) {
    if (existsSync(file)) {
      const port = Number(readFileSync(file, 'utf8'));
      if (port) return port;
    }
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode} before it listened.`);
    await pause(100);
  }
  child.kill();
  throw new Error('Firefox did not listen within 30 s.');
}

async function ended(child: ChildProcess): Promise<void> {
  for (let i = 0; i < 50 && child.exitCode === null && child.signalCode === null; i++) await pause(100);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
