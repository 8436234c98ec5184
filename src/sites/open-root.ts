/** What browsers offer content scripts for looking into closed shadow roots. */
interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** A host's shadow root, closed ones included: Chromium and Firefox each have their own way. Null when there is none. */
export function openRoot(host: Element): ShadowRoot | null {
  const open = host.shadowRoot ?? (host as FirefoxElement).openOrClosedShadowRoot;
  if (open) return open;
  const dom = globalThis.chrome?.dom;
  return dom && host instanceof HTMLElement ? dom.openOrClosedShadowRoot(host) : null;
}
