import type { Unreadable } from '../trade/field';

/** Smaller frames hold counters, buttons and advertisements, not forms; in CSS pixels. */
const LEAST = { width: 200, height: 60 };
/** More frames than this are a page of tiles. */
const MOST = 20;

/**
 * Hosts of the frames that a page shows, each once. Whether a frame can be entered is not seen from outside it: those that
 * send readings of their own are taken out again by the worker, the others are named to the user.
 * Frames without an address of their own (`about:blank`, `srcdoc`) are part of the page.
 */
export function innerFrames(page: Document): Unreadable[] {
  const frames = [...page.getElementsByTagName('iframe'), ...page.getElementsByTagName('frame')].slice(0, MOST);
  const hosts = frames.filter(isShown).flatMap((frame) => hostOf(frame.src) ?? []);
  return [...new Set(hosts)].map((where) => ({ what: 'frame', where }));
}

function isShown(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= LEAST.width && height >= LEAST.height;
}

function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? host : null;
}
