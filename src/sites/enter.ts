import browser from 'webextension-polyfill';
import { PORTAL_SCRIPT } from './portal-script';

/**
 * Starts the content script in every frame of a tab that may be entered; frames where it runs already take no notice.
 * @throws Error when not even the page itself may be entered: no grant, or a page of the browser's own
 */
export async function enterTab(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [PORTAL_SCRIPT] });
  } catch (error) {
    // One frame that may not be entered can make some browsers refuse them all: the page itself is worth a second try.
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [PORTAL_SCRIPT] }).catch(() => {
      throw new Error(
        'This page may not be read. Press the toolbar button while it is in front, or allow the site; pages of the browser itself are closed to every extension.',
        { cause: error },
      );
    });
  }
}
