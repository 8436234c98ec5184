import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { TabState } from '../messages/said';
import { send } from '../messages/send';
import type { ToOwnPage } from '../messages/wire';
import { trouble } from './start';

/** What is known of the tab that this page is about; null until the worker has answered. */
export const tab = signal<TabState | null>(null);

/** The finding that somebody asked to see, set by a card's *details* in the page. */
export const wanted = signal<string | null>(null);

/**
 * Follows one tab: `?tab=7` in the address, or the one in front of the user in this window. A panel stays open while its
 * user goes from tab to tab, so it follows them; the popup does not live that long.
 */
export function followTab(address: URL = new URL(location.href)): void {
  const fixed = Number(address.searchParams.get('tab'));
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { kind } = message as ToOwnPage;
    if (kind === 'tab') take((message as Extract<ToOwnPage, { kind: 'tab' }>).state);
    if (kind === 'finding') want(message as Extract<ToOwnPage, { kind: 'finding' }>);
    return undefined;
  });
  if (fixed > 0) return void ask(fixed);
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => void ofThisWindow(windowId, () => ask(tabId)));
  void browser.tabs.query({ active: true, currentWindow: true }).then(([front]) => {
    if (front?.id !== undefined) void ask(front.id);
  });
}

let asked = 0;

async function ask(id: number): Promise<void> {
  asked = id;
  try {
    const state = await send({ kind: 'tab?', tab: id });
    take(state);
    if (state.wanted) want({ tab: id, finding: state.wanted });
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
  }
}

function take(state: TabState): void {
  if (state.tab === asked) tab.value = state;
}

function want({ tab: id, finding }: { tab: number; finding: string }): void {
  if (id === asked) wanted.value = finding;
}

async function ofThisWindow(windowId: number, then: () => void): Promise<void> {
  const current = await browser.windows.getCurrent();
  if (current.id === windowId) then();
}
