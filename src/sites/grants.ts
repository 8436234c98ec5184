import browser from 'webextension-polyfill';
import { LIST_HOSTS } from './list-hosts';
import { covers } from './origins';

/** Match patterns of the web pages that the user always allows, in a stable order; hosts of official lists are none. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const pages = origins.filter((pattern) => pattern === '<all_urls>' || /^(\*|https?):/.test(pattern));
  return pages.filter((pattern) => !LIST_HOSTS.has(pattern)).sort();
}

/** Whether a host that `removed` covered is covered by no other grant any more. */
export function isWithdrawn(host: string, removed: readonly string[], still: readonly string[]): boolean {
  const addresses = [`https://${host}/`, `http://${host}/`];
  const under = (patterns: readonly string[]) =>
    addresses.some((address) => patterns.some((one) => covers(one, address)));
  return under(removed) && !under(still);
}
