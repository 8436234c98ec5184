import browser from 'webextension-polyfill';

const keyOf = (id: string) => `screen:${id}`;
/** Longer selections are cut: a page of text is no name. */
const LONGEST = 2_000;

/**
 * Keeps a text for the page that is about to open, in memory only: in its address it would stand in the browser's history.
 * Returns the page's address.
 */
export async function keepAskedText(text: string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: text.slice(0, LONGEST) });
  return browser.runtime.getURL(`/screen.html?of=${id}`);
}

/** The text that was asked about; '' when there is none, or the browser was restarted since. */
export async function askedText(address: URL): Promise<string> {
  const key = keyOf(address.searchParams.get('of') ?? '');
  const { [key]: text } = await browser.storage.session.get(key);
  return typeof text === 'string' ? text : '';
}
