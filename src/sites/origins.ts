/**
 * Whether a granted pattern covers a page's address. Knows what permission dialogs grant: `<all_urls>`, a scheme or `*`,
 * a host, `*.host` or `*`; grants are for whole hosts, so paths do not matter.
 */
export function covers(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/([^/:]+)/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host] = parts as unknown as [string, string, string];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*' || host === hostname) return true;
  return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}
