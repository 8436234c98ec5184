// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pickedAt, placeOf, steadyPath, tried } from './teach';
import { pageOf, readerOf, told } from './testing';

const BODY =
  '<label>Zorg <input value="Nampo"></label><label>Vessel <input value="none"></label><p class="dest">Iran</p>';

test('a lesson gives a role by selector, by label, to text, and takes one away', () => {
  const reader = readerOf(pageOf(BODY), {
    taught: () => [
      { role: 'port.discharge', label: 'Zorg' },
      { role: null, selector: 'label:nth-of-type(2) > input' },
      { role: 'country.destination', selector: 'p.dest' },
    ],
  });
  expect(told(reader.read().fields)).toEqual(['port.discharge=Nampo', 'country.destination=Iran']);
});

const openRoot = (host: Element) => host.shadowRoot;

test('a selector is tried on the page as it is: it must find exactly one element', () => {
  const page = pageOf(BODY);
  const reader = readerOf(page);
  reader.read();
  const found = (selector: string) => tried(page, reader, selector, openRoot).found;
  expect([found('input'), found('#no'), found('(('), found('p.dest')]).toEqual([2, 0, 0, 1]);
});

test('what is pointed at is told with its label, value, role and a selector that finds it alone', () => {
  const page = pageOf(BODY);
  const reader = readerOf(page);
  reader.read();
  const [zorg, vessel] = page.querySelectorAll('input');
  expect(pickedAt(reader, zorg!)).toMatchObject({ label: 'Zorg', value: 'Nampo', role: null, readable: true });
  const picked = pickedAt(reader, vessel!);
  expect(picked).toMatchObject({ label: 'Vessel', role: 'vessel.name' });
  expect([...page.querySelectorAll(picked.selector)]).toEqual([vessel]);
  expect(tried(page, reader, picked.selector, openRoot)).toEqual(picked);
  expect(pickedAt(reader, page.querySelector('p')!)).toMatchObject({ value: 'Iran', readable: true });
});

test('a lesson is about the pages of its kind, not about one booking', () => {
  expect(['/', '/book', '/booking/4711/parties', '/s/a1b2/x'].map(steadyPath)).toEqual([
    '/',
    '/book',
    '/booking/',
    '/s/',
  ]);
});

test('a password can be pointed at and is never told', () => {
  const page = pageOf('<label>Password <input type="password" value="hunter2"></label>');
  const reader = readerOf(page);
  reader.read();
  expect(pickedAt(reader, page.querySelector('input')!)).toMatchObject({ value: '', readable: false });
});

test('pointing at a label or at an icon in a control means the control', () => {
  const page = pageOf('<label id="l" for="i">Port</label><input id="i"><button id="b"><span>x</span></button>');
  expect(placeOf(page.querySelector('label')!).id).toBe('i');
  expect(placeOf(page.querySelector('span')!).id).toBe('b');
});

test('the canary: what a map expects and the page does not show is told', () => {
  const reader = readerOf(pageOf(BODY), { expects: [{ path: '', roles: ['vessel.name', 'port.loading'] }] });
  expect(reader.read().unreadable).toEqual([{ what: 'portal-changed', where: 'port.loading' }]);
});
