import { expect, test } from 'vitest';
import { readMoney } from './money';
import { readNumbers } from './number';

const one = (text: string) => {
  const money = readMoney(text);
  return money && [money.min, money.currency];
};

test.each([
  ['1350万円', 13_500_000, 'JPY'],
  ['1,350万円', 13_500_000, 'JPY'],
  ['千三百五十万円', 13_500_000, 'JPY'],
  ['1億2,500万円', 125_000_000, 'JPY'],
  ['¥13,500,000', 13_500_000, 'JPY'],
  ['USD 45.000,00', 45_000, 'USD'],
  ['45.000 EUR', 45_000, 'EUR'],
  ['1,234.50', 1234.5, null],
  ['1.234,50 €', 1234.5, 'EUR'],
  ["CHF 1'234.50", 1234.5, 'CHF'],
  ['1 234 567,89 руб.', 1_234_567.89, 'RUB'],
  ['1 234 567,89', 1_234_567.89, null],
  ['12 lakh', 1_200_000, null],
  ['₹ 12,34,567', 1_234_567, 'INR'],
  ['Rs. 2.5 crore', 25_000_000, 'INR'],
  ['٤٥٬٠٠٠ درهم', 45_000, 'AED'],
  ['۴۵٬۰۰۰ ریال', 45_000, 'SAR'],
  ['४५,०००', 45_000, null],
  ['４５，０００円', 45_000, 'JPY'],
  ['3500만원', 35_000_000, 'KRW'],
  ['1억 2000만원', 120_000_000, 'KRW'],
  ['US$68k', 68_000, 'USD'],
  ['2.5 million yen', 2_500_000, 'JPY'],
  ['1,2 млн руб', 1_200_000, 'RUB'],
  ['R$ 89.900', 89_900, 'BRL'],
  ['KWD 1.250', 1.25, 'KWD'],
  ['30万元', 300_000, 'CNY'],
  ['S$129,000', 129_000, 'SGD'],
  ['usd 500', 500, 'USD'],
])('%s is %d %s', (typed, amount, currency) => {
  expect(one(typed)).toEqual([amount, currency]);
});

test('a unit price says so', () => {
  expect(readMoney('USD 45 each')?.each).toBe(true);
  expect(readMoney('45 €/pc')?.each).toBe(true);
  expect(readMoney('単価 500円')?.each).toBe(true);
  expect(readMoney('USD 45')?.each).toBe(false);
});

test('a range gives both ends', () => {
  expect(readMoney('USD 10,000–12,000')).toMatchObject({ min: 10_000, max: 12_000 });
});

test('a dollar sign may be another dollar, a yen sign a yuan', () => {
  expect(readMoney('$500')).toMatchObject({ currency: 'USD', or: expect.arrayContaining(['CAD']) });
  expect(readMoney('¥500')).toMatchObject({ currency: 'JPY', or: ['CNY'] });
});

test('a dot before three digits leaves the other reading open', () => {
  expect(readNumbers('2.487')[0]).toMatchObject({ value: 2487, or: 2.487 });
  expect(readNumbers('0.487')[0]?.value).toBe(0.487);
  expect(readNumbers('no number')).toEqual([]);
});
