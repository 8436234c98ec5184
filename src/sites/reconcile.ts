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
  await register();
  const matches = await grantedOrigins();
  if (!matches.length) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(({ id, discarded }) => (id === undefined || discarded ? null : enterTab(id).catch(() => null))),
  );
}

/** Registers the content script for the sites that are granted; answers whether anything had to be changed. */
export async function register(): Promise<boolean> {
  const matches = await grantedOrigins();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (sameMatches(known?.matches ?? [], matches)) return false;
  if (!matches.length) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  else if (known) await browser.scripting.updateContentScripts([scriptFor(matches)]);
  else await browser.scripting.registerContentScripts([scriptFor(matches)]);
  return true;
}

function scriptFor(matches: string[]) {
  return {
    id: REGISTRATION,
    matches,
    js: [PORTAL_SCRIPT],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

const sameMatches = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));
