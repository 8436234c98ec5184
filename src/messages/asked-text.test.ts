import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { askedText, keepAskedText } from './asked-text';

afterEach(() => vi.restoreAllMocks());

test('a selected text reaches the page that opens, cut, and never stands in an address', async () => {
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `https://own.example${path}`);
  const address = await keepAskedText(`Nordkai ${'x'.repeat(10_000)}`);
  expect(address).not.toContain('Nordkai');
  const text = await askedText(new URL(address));
  expect(text).toMatch(/^Nordkai x/);
  expect(text).toHaveLength(2_000);
});

test('a page that is opened by itself has no text', async () => {
  expect(await askedText(new URL('https://own.example/screen.html'))).toBe('');
  expect(await askedText(new URL('https://own.example/screen.html?of=other'))).toBe('');
});
