import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { reconcile, register } from './reconcile';

/** A browser with grants, registrations and tabs, as far as this room uses them; the fake one of the tests has none. */
function browserWith(granted: string[], registered: string[] | null, tabs: { id: number; discarded?: boolean }[] = []) {
  const state = { registered, entered: [] as number[] };
  const scripting = {
    getRegisteredContentScripts: async () => (state.registered ? [{ id: 'portal', matches: state.registered }] : []),
    registerContentScripts: vi.fn(async ([script]: [{ matches: string[] }]) => {
      if (state.registered) throw new Error('Duplicate script ID');
      state.registered = script.matches;
    }),
    updateContentScripts: vi.fn(async ([script]: [{ matches: string[] }]) => {
      if (!state.registered) throw new Error('Nonexistent script ID');
      state.registered = script.matches;
    }),
    unregisterContentScripts: vi.fn(async () => {
      state.registered = null;
    }),
    executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
      if (target.tabId === 13) throw new Error('Cannot access contents of the page');
      state.entered.push(target.tabId);
    }),
  };
  Object.assign(browser, {
    scripting,
    permissions: { getAll: async () => ({ origins: granted, permissions: [] }) },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => tabs as never);
  return { state, scripting };
}

beforeEach(() => void vi.restoreAllMocks());

describe('what is granted is registered', () => {
  test.each<[string, string[], string[] | null, string[] | null, boolean]>([
    ['nothing granted, nothing registered', [], null, null, false],
    ['a first grant', ['https://a.example/*'], null, ['https://a.example/*'], true],
    [
      'a further grant',
      ['https://a.example/*', 'https://b.example/*'],
      ['https://a.example/*'],
      ['https://a.example/*', 'https://b.example/*'],
      true,
    ],
    [
      'a host from which a list is fetched is no page to read',
      ['https://a.example/*', 'https://scsanctions.un.org/*', 'https://unsolprodfiles.blob.core.windows.net/*'],
      null,
      ['https://a.example/*'],
      true,
    ],
    [
      'the same grants in another order',
      ['https://b.example/*', 'https://a.example/*'],
      ['https://a.example/*', 'https://b.example/*'],
      ['https://a.example/*', 'https://b.example/*'],
      false,
    ],
    [
      'one withdrawn',
      ['https://a.example/*'],
      ['https://a.example/*', 'https://b.example/*'],
      ['https://a.example/*'],
      true,
    ],
    ['all withdrawn', [], ['https://a.example/*'], null, true],
    ['what is no web page', ['file:///*', 'ftp://x/*'], null, null, false],
  ])('%s', async (_, granted, before, after, changed) => {
    const { state } = browserWith(granted, before);
    expect(await register()).toBe(changed);
    expect(state.registered).toEqual(after);
    expect(await register()).toBe(false);
  });
});

test('open tabs of a granted site are entered; one that refuses or sleeps keeps none of the others out', async () => {
  const { state } = browserWith(['https://a.example/*'], null, [{ id: 13 }, { id: 4 }, { id: 5, discarded: true }]);
  await reconcile();
  expect(state.entered).toEqual([4]);
});

test('without a grant no tab is entered', async () => {
  const { state, scripting } = browserWith([], null, [{ id: 4 }]);
  await reconcile();
  expect(state.entered).toEqual([]);
  expect(scripting.registerContentScripts).not.toHaveBeenCalled();
});
