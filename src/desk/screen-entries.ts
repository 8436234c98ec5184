import browser from 'webextension-polyfill';
import { keepAskedText } from '../messages/asked-text';
import { speech } from './speaking';

const MENU = 'screen-selection';

/** Opens the page that compares a text with the lists. */
async function openScreen(text: string): Promise<void> {
  if (text.trim()) await browser.tabs.create({ url: await keepAskedText(text.trim()) });
}

/** Screening from a page's context menu and from the address bar (`tw`). Call it synchronously when the worker starts. */
export function listenForScreening(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU) void openScreen(selectionText ?? '');
  });
  browser.omnibox.onInputEntered.addListener((text) => void openScreen(text));
  browser.omnibox.onInputStarted.addListener(() => void suggest());
}

/** Puts the entry into the context menu of selected text, in the user's language. Doing it twice changes nothing. */
export async function offerScreening(): Promise<void> {
  const title = (await speech()).phrase({ key: 'menu.screen' });
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title, contexts: ['selection'] });
}

async function suggest(): Promise<void> {
  browser.omnibox.setDefaultSuggestion({ description: (await speech()).phrase({ key: 'omnibox.screen' }) });
}
