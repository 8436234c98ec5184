import { afterEach, expect, test } from 'vitest';
import { chooseLocale, count, day, jurisdictionName, locale, t } from './words';

afterEach(() => {
  locale.value = 'en';
});

test('the language is the one that was chosen, else the first of the browser’s that is spoken, else English', () => {
  expect(chooseLocale('ja', ['en-US'])).toBe('ja');
  expect(chooseLocale(null, ['de-DE', 'ja-JP', 'en'])).toBe('ja');
  expect(chooseLocale(null, ['ko', 'zh-Hant'])).toBe('en');
  expect(chooseLocale(null, [])).toBe('en');
});

test('texts follow the language and are filled in', () => {
  expect(t('panel.shipment', { n: 2 })).toBe('Shipment 2');
  locale.value = 'ja';
  expect(t('panel.shipment', { n: 2 })).toBe('貨物 2');
});

test('an unknown key is seen, not swallowed', () => {
  expect(t('no.such.key')).toBe('no.such.key');
});

test('one is one and the rest are many, with thousands apart', () => {
  expect(count('glance.read', 1)).toBe('1 filled-in field read');
  expect(count('glance.read', 1200)).toBe('1,200 filled-in fields read');
});

test('a day stays the same day wherever the user is; what is no date stands as it is', () => {
  expect(day('2026-11-24')).toBe('Nov 24, 2026');
  expect(day('soon')).toBe('soon');
});

test('jurisdictions have names in the page’s language', () => {
  expect(jurisdictionName('JP')).toBe('Japan');
  expect(jurisdictionName('UN')).toBe('United Nations');
  locale.value = 'ja';
  expect(jurisdictionName('EU')).toBe('欧州連合');
});
