import browser from 'webextension-polyfill';
import { enterTab } from './enter';
import { grantedOrigins } from './grants';
import { PORTAL_SCRIPT, REGISTRATION } from './portal-script';

/**
 * Brings grants, registered scripts and open tabs in line: what is granted is registered and started, what is no longer
 * granted is unregistered. Registrations vanish with each update of the extension, so this runs whenever it starts.
 * Doing it twice changes nothing.
 */
export async function reconcile(): Promise<void> {
  const matches = await grantedOrigins();
  await register(matches);
  if (!matches.length) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(({ id, discarded }) => (id === undefined || discarded ? null : enterTab(id).catch(() => null))),
  );
}

async function register(matches: string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (!matches.length) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    matches,
    js: [PORTAL_SCRIPT],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (!known) await browser.scripting.registerContentScripts([script]);
  else if (!sameMatches(known.matches ?? [], matches)) await browser.scripting.updateContentScripts([script]);
}

const sameMatches = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));
