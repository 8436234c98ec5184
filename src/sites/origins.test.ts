import { describe, expect, test } from 'vitest';
import { isWithdrawn } from './grants';
import { covers } from './origins';

describe('what a grant covers', () => {
  test.each<[string, string, boolean]>([
    ['https://portal.example/*', 'https://portal.example/book?step=2', true],
    ['https://portal.example/*', 'https://portal.example:8443/', true],
    ['https://portal.example/*', 'http://portal.example/', false],
    ['https://portal.example/*', 'https://portal.example.evil.org/', false],
    ['https://portal.example/*', 'https://evil-portal.example/', false],
    ['*://portal.example/*', 'http://portal.example/', true],
    ['https://*.example/*', 'https://portal.example/', true],
    ['https://*.example/*', 'https://example/', true],
    ['https://*.example/*', 'https://badexample/', false],
    ['https://*/*', 'https://any.org/', true],
    ['<all_urls>', 'http://any.org/', true],
    ['<all_urls>', 'chrome://settings', false],
    ['*://*/*', 'file:///etc/passwd', false],
    ['nonsense', 'https://portal.example/', false],
    ['https://portal.example/*', 'not an address', false],
  ])('%s and %s: %s', (pattern, address, expected) => {
    expect(covers(pattern, address)).toBe(expected);
  });
});

test('a host is withdrawn when no other grant covers it', () => {
  const removed = ['https://portal.example/*'];
  expect(isWithdrawn('portal.example', removed, [])).toBe(true);
  expect(isWithdrawn('portal.example', removed, ['https://*/*'])).toBe(false);
  expect(isWithdrawn('other.example', removed, [])).toBe(false);
});
