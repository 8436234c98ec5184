import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { endsIn, understood } from '../../../tests/support/fact-tables';

const yaml = (file: string) => parse(readFileSync(`assets/places/${file}.yaml`, 'utf8'), { schema: 'failsafe' });
const north = yaml('north-korea');
const south: string[] = yaml('countries').names.KR;
const intl = (language: string, code: string) => new Intl.DisplayNames([language], { type: 'region' }).of(code)!;

describe('a country field', () => {
  test.each(north.names.strong as string[])('%s is North Korea', (name) => {
    expect(endsIn('KP', { 'country.destination': name })).toBe('strong');
    expect(endsIn('KR', { 'country.destination': name })).toBe('no');
  });

  test.each(north.names.countryField as string[])(
    '%s is North Korea where a country is asked for, nowhere else',
    (name) => {
      expect(endsIn('KP', { 'consignee.country': name })).toBe('strong');
      expect(endsIn('KP', { 'consignee.name': `${name} Trading Ltd` })).toBe('no');
    },
  );

  test.each(south)('%s is South Korea', (name) => {
    expect(endsIn('KR', { 'country.destination': name })).toBe('strong');
    expect(endsIn('KP', { 'country.destination': name })).toBe('no');
  });

  test.each(['KP', 'kp', 'PRK', '408', 'KP - North Korea', 'North Korea (KP)', '朝鲜', '朝鮮'])(
    '%s is North Korea',
    (value) => {
      expect(endsIn('KP', { 'country.destination': value })).toBe('strong');
    },
  );

  test.each(['Korea', '코리아', 'コリア', 'Корея', 'Corée', 'Corea', 'Kore'])(
    '%s alone leaves both Koreas open',
    (value) => {
      const [fact] = understood({ 'country.destination': value }).places;
      expect([fact?.place, fact?.or]).toEqual(['KR', ['KP']]);
    },
  );

  test.each([
    ['Republic of the Congo', 'CG'],
    ['DRC', 'CD'],
    ['Guinea-Bissau', 'GW'],
    ['Equatorial Guinea', 'GQ'],
    ['Papua New Guinea', 'PG'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Dominican Republic', 'DO'],
    ['Dominica', 'DM'],
    ['People’s Democratic Republic of Algeria', 'DZ'],
    ["Lao People's Democratic Republic", 'LA'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Syrian Arab Republic', 'SY'],
    ['RU', 'RU'],
    ['ru', 'RU'],
    ['MY', 'MY'],
    ['BI', 'BI'],
    ['AO', 'AO'],
    ['AS', 'AS'],
    ['Mỹ', 'US'],
    ['Federazione Russa', 'RU'],
    ['Federación de Rusia', 'RU'],
    ['Fédération de Russie', 'RU'],
    ['Rusya Federasyonu', 'RU'],
    ['الاتحاد الروسي', 'RU'],
    ['Wit-Rusland', 'BY'],
    ['République islamique d’Iran', 'IR'],
    ['I.R. of Iran', 'IR'],
    ['República de Cuba', 'CU'],
    ['Arabische Republik Syrien', 'SY'],
    ['РФ', 'RU'],
    ['Российская Федерация', 'RU'],
    ['ОАЭ', 'AE'],
    ['UK', 'GB'],
    ['U.S.A.', 'US'],
    ['Russia / Россия', 'RU'],
  ])('%s is %s', (value, code) => {
    const [first] = understood({ 'country.destination': value }).destinations;
    expect([first?.place, first?.certainty]).toEqual([code, 'strong']);
  });

  const LANGUAGES = 'en ja zh zh-Hant ko ru uk de fr es pt it nl pl tr ar fa vi th id hi bn he el ro hu sv fi cs'.split(
    ' ',
  );
  const CODES = 'RU IR SY CU BY UA AE KZ CN JP SG BD VN TR IN'.split(' ');
  test.each(LANGUAGES)('knows fifteen countries in %s', (language) => {
    const missed = CODES.filter((code) => endsIn(code, { 'country.destination': intl(language, code) }) !== 'strong');
    expect(missed).toEqual([]);
  });

  test('the code behind a chosen option decides what the words leave open', () => {
    const shipment = {
      id: 'x',
      items: [],
      unreadable: [],
      entries: [{ role: 'country.destination' as const, value: 'Korea', code: 'KP', field: 'f', label: '' }],
    };
    const { places } = understoodShipment(shipment);
    expect([places[0]?.place, places[0]?.or]).toEqual(['KP', []]);
  });
});

import { tables } from '../../../tests/support/fact-tables';
import type { Shipment } from '../../trade/shipment';
import { understand } from '../understand';

const understoodShipment = (shipment: Shipment) => understand(shipment, tables);

describe('disguises', () => {
  test.each([
    'Nоrth Kоrea',
    'N0rth K0rea',
    'N o r t h  K o r e a',
    'Nor\u200bth Ko\u00adrea',
    'NORTH-KOREA',
    'Ｎｏｒｔｈ Ｋｏｒｅａ',
    'в КНДР',
    'из Северной Кореи',
  ])('%s is seen through', (value) => {
    expect(endsIn('KP', { 'place.delivery': value })).not.toBe('no');
  });
});
