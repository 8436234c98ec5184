import browser from 'webextension-polyfill';
import { send } from '../messages/send';

/** What a browser asks the user about one site: all its pages, by either scheme. Match patterns know no ports. */
export function patternOf(host: string): string {
  return `*://${host.replace(/:\d{1,5}$/, '')}/*`;
}

/**
 * Asks for access to sites. Call it first in a click, before anything is awaited: browsers take the question for granted
 * only as long as the user's gesture lasts. True when the user agreed; scripts are then registered and started.
 */
export async function allowSites(hosts: readonly string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: hosts.map(patternOf) });
  if (granted) await send({ kind: 'reconcile' });
  return granted;
}

/** Gives access to a site back and takes our scripts out of it. */
export async function withdrawSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
  await send({ kind: 'reconcile' });
}

/** Host of a pattern, for showing: `*://portal.example/*` → `portal.example`. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[*a-z]+:\/\//, '').replace(/\/.*$/, '');
}
