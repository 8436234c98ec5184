import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** Opens the welcome page after the extension was installed, and only then. */
export async function welcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
