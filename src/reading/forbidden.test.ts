// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageOf, readerOf } from './testing';

const SECRETS = [
  '<label>Consignee name <input type="password"></label>',
  '<label>Consignee name <input autocomplete="cc-number"></label>',
  '<label>Consignee name <input autocomplete="section-a one-time-code"></label>',
  '<label>Consignee name <input autocomplete="new-password"></label>',
  '<label>Consignee name <input name="cardNumber"></label>',
  '<label>Consignee name <input id="cvv2"></label>',
  '<label>Consignee name <input name="otp_code"></label>',
  '<label>Consignee card number <input></label>',
  '<label>Consignee CVC <input></label>',
  '<label>Empfänger Kennwort <input></label>',
  '<label>カード番号 <input name="consignee_name"></label>',
  '<input placeholder="Verification code" name="consignee_name">',
];

test.each(SECRETS)('never read, not even to look at its shape: %s', (html) => {
  const page = pageOf(html);
  const input = page.querySelector('input')!;
  let reads = 0;
  Object.defineProperty(input, 'value', {
    get() {
      reads++;
      return '4111111111111111';
    },
  });
  const reader = readerOf(page);
  expect(reader.read().fields).toEqual([]);
  reader.touched([input]);
  reader.changed();
  expect(reads).toBe(0);
});

test('a lesson does not open what may not be read', () => {
  const page = pageOf('<input type="password" value="secret">');
  const reader = readerOf(page, { taught: () => [{ role: 'consignee.name', selector: 'input' }] });
  expect(reader.read().fields).toEqual([]);
});
