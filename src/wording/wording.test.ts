import { describe, expect, test } from 'vitest';
import type { Finding } from '../trade/finding';
import { createWording } from './wording';

const wording = createWording({
  en: {
    'rule:kp:title': 'Vehicles for North Korea',
    'rule:kp:says': 'This shipment holds {goods} and points to {destination}.',
    'rule:kp:next': 'Do not ship.',
    'doubt.phone-only': 'Only a telephone number points to {destination}.',
    'fact.place.port': '{place} is a port in {country}',
    'said.because': '{role} says “{quote}”: {fact}',
    'role:port.discharge': 'Port of discharge',
    'party.consignee': 'Consignee',
    'part.name': '{party} name',
    'country:KP': 'North Korea (DPRK)',
    'family:passenger-car': 'passenger car',
    'list.comma': ', ',
    'list.and': ' and ',
    typed: 'The buyer is “{name}”.',
  },
  ja: { 'country:KP': '北朝鮮', 'list.comma': '、', 'list.and': 'と' },
});

const finding = (also?: string): Finding => {
  const params = { goods: 'family:passenger-car', destination: 'country:KP', ...(also ? { also } : {}) };
  return {
    id: 'kp@1',
    rule: 'kp',
    version: 'v',
    kind: 'rule',
    level: 'review',
    jurisdiction: 'UN',
    title: { key: 'rule:kp:title', params },
    text: { key: 'rule:kp:says', params },
    next: { key: 'rule:kp:next', params },
    citation: { instrument: 'R', provision: 'p', url: 'https://un.org', asOf: '2026-11-24' },
    because: [],
    against: [],
    roles: [],
    fields: [],
    item: null,
    story: 'to:KP',
  };
};

test('a finding is said in whole sentences, its doubts after it', () => {
  expect(wording.say(finding('key:doubt.phone-only'), 'en').text).toBe(
    'This shipment holds passenger car and points to North Korea (DPRK). Only a telephone number points to North Korea (DPRK).',
  );
});

describe('parameters', () => {
  const said = (value: string | number, locale = 'en') =>
    wording.phrase({ key: 'typed', params: { name: value } }, locale);

  test('several countries are joined as the language does', () => {
    expect(wording.phrase({ key: 'typed', params: { name: 'country:KP|country:RU|country:BY' } }, 'en')).toBe(
      'The buyer is “North Korea (DPRK), Russia and Belarus”.',
    );
    expect(said('country:KP|country:RU', 'ja')).toContain('北朝鮮とロシア');
  });

  test('money and days are written as the reader is used to', () => {
    expect(said('money:13500000 JPY')).toContain('JPY 13,500,000');
    expect(said('day:2026-11-24')).toContain('November 24, 2026');
    expect(said('day:2026-11-24', 'ja')).toContain('2026年11月24日');
  });

  test('what a page says is a quotation: no line breaks, no bidi control, never another key', () => {
    expect(said('text:country:KP')).toBe('The buyer is “country:KP”.');
    expect(said('text:a|b')).toBe('The buyer is “a|b”.');
    expect(said('text:evil\u202e\ntxt')).toBe('The buyer is “evil txt”.');
    expect(said('text:شركة')).toBe('The buyer is “\u2068شركة\u2069”.');
    expect(said(`text:${'x'.repeat(1_000_000)}`).length).toBeLessThan(300);
  });

  test('a key from `__proto__` or a parameter that is missing does no harm', () => {
    expect(wording.phrase({ key: '__proto__' }, 'en')).toBe('__proto__');
    expect(wording.phrase({ key: 'typed' }, 'en')).toBe('The buyer is “{name}”.');
  });

  test('a party’s part is named with its party', () => {
    expect(wording.role('consignee.name', 'en')).toBe('Consignee name');
  });

  test('a language that is not spoken is answered in English', () => {
    expect(wording.phrase({ key: 'rule:kp:title' }, 'fr')).toBe('Vehicles for North Korea');
  });
});
