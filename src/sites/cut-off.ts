import browser from 'webextension-polyfill';

/** How often is looked, in ms. Reading one property costs nothing, and no event tells a content script that it is cut off. */
const LOOK = 3_000;

/** Whether the extension was updated, reloaded or removed beneath this content script. */
export function isCutOff(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Calls back once when the extension is gone, so that nothing of it stays behind in the page. */
export function whenCutOff(gone: () => void): { stop(): void } {
  const timer = setInterval(() => {
    if (!isCutOff()) return;
    clearInterval(timer);
    gone();
  }, LOOK);
  return { stop: () => clearInterval(timer) };
}
