/** Who a message comes from, as far as the browser vouches for it. */
export type Sender = 'top-frame' | 'sub-frame' | 'own-page' | 'other-extension' | 'unknown';

/** What the browser says about a sender; the part of `runtime.MessageSender` that is used. */
export interface BrowserSender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean; url?: string };
}

/** The sender of one message, taken apart. */
export interface From {
  sender: Sender;
  /** -1 when it comes from no tab (popup, side panel). */
  tab: number;
  frame: number;
  /** Host of the frame's document; '' when the browser does not say. */
  host: string;
  isPrivate: boolean;
}

/** The extension itself: its id, and the address that its own pages begin with. */
export interface Self {
  id: string;
  root: string;
}

/**
 * Sorts a sender. Only what the browser fills in is looked at, never the message.
 * An own page counts as such in a tab, the popup or the panel, but not when a web page has framed it.
 */
function senderOf(from: BrowserSender, self: Self): Sender {
  if (from.id !== self.id) return from.id ? 'other-extension' : 'unknown';
  const inTab = from.tab?.id !== undefined;
  if (from.url?.startsWith(self.root)) {
    const framed = inTab && (from.frameId ?? 0) !== 0;
    return framed ? 'unknown' : 'own-page';
  }
  if (!inTab || from.frameId === undefined) return 'unknown';
  return from.frameId === 0 ? 'top-frame' : 'sub-frame';
}

/** Everything that handlers need to know of a sender. */
export function describeSender(from: BrowserSender, self: Self): From {
  return {
    sender: senderOf(from, self),
    tab: from.tab?.id ?? -1,
    frame: from.frameId ?? 0,
    host: hostOf(from.origin) || hostOf(from.url),
    isPrivate: from.tab?.incognito ?? false,
  };
}

/** Host of an address, with its port when it has one; '' for what is no web address (`null`, `about:blank`). */
function hostOf(address: string | undefined): string {
  if (!address || !URL.canParse(address)) return '';
  const { protocol, host } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? host : '';
}
