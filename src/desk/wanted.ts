import browser from 'webextension-polyfill';

const keyOf = (tab: number) => `wanted:${tab}`;

/** Keeps which finding somebody wants to see, for the panel that is about to open. */
export async function keepWanted(tab: number, finding: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: finding });
}

/** The finding that was wanted last, once; null when none is. */
export async function takeWanted(tab: number): Promise<string | null> {
  const key = keyOf(tab);
  const { [key]: finding } = await browser.storage.session.get(key);
  if (finding === undefined) return null;
  await browser.storage.session.remove(key);
  return String(finding);
}
