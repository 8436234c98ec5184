// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BUNDLED } from './bundled';
import { finish } from './finish';
import { Lexicon } from './lexicon';
import { firstLook } from './silent';
import { structuredData } from './structured';
import { pageOf, readerOf } from './testing';

const lexicon = new Lexicon(BUNDLED);
const isSilent = (body: string): boolean => {
  const page = pageOf(body);
  return finish(firstLook(page, structuredData(page), lexicon)).silent;
};

test('a page that names no party, role or vehicle is silent, whatever else it asks for', () => {
  expect(isSilent('<h1>Wiki</h1><label>Name <input name="n1"></label><label>E-mail <input type="email"></label>')).toBe(
    true,
  );
  expect(isSilent('<h1>Chapter 1</h1><p>The tide waiter rowed out to the brig at anchor.</p>')).toBe(true);
});

test('one word of the trade anywhere makes it speak', () => {
  for (const body of [
    '<p>Consignee</p><input>',
    '<input name="consigneeAddr1">',
    '<input placeholder="Port of discharge">',
    '<div aria-label="Shipper"><input></div>',
    '<p>Port of <b>loading</b> <input></p>',
    '<p>Port of discharge: Nampo, by way of whatever else this line goes on to say about the long voyage of the ship</p>',
    '<input autocomplete="shipping name">',
    '<select><option>EXW</option><option>FOB</option><option>CIF</option></select>',
    '<my-form></my-form>',
  ])
    expect([body, isSilent(body)]).toEqual([body, false]);
});

test('a field of a silent page can be pointed at all the same', () => {
  const page = pageOf('<label>Zorg <input value="Nampo"></label>');
  const reader = readerOf(page);
  expect(reader.read().fields).toEqual([]);
  expect(reader.candidate(page.querySelector('input')!)?.signs.visible[0]?.text).toBe('Zorg');
});
