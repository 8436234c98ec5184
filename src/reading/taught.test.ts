// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { preview, teach, untaught } from './teach';
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

test('a lesson is kept only when its selector finds exactly one element', () => {
  const page = pageOf(BODY);
  expect(preview(page, { role: 'port.loading', selector: 'input' }, () => null)).toMatchObject({
    ok: false,
    reason: 'finds several',
  });
  expect(preview(page, { role: 'port.loading', selector: '#no' }, () => null)).toMatchObject({
    ok: false,
    reason: 'finds nothing',
  });
  expect(preview(page, { role: 'port.loading', selector: '((' }, () => null)).toMatchObject({
    ok: false,
    reason: 'finds nothing',
  });
  expect(preview(page, { role: null, selector: 'p' }, () => 'port.loading')).toMatchObject({
    ok: true,
    before: 'port.loading',
    after: null,
  });
});

test('lessons are replaced by selector and taken back one by one', () => {
  const once = teach([], { role: 'port.loading', selector: '#a' });
  const twice = teach(once, { role: 'port.discharge', selector: '#a' });
  expect(twice).toEqual([{ role: 'port.discharge', selector: '#a' }]);
  expect(untaught(teach(twice, { role: null, selector: '#b' }))).toEqual(twice);
});

test('the canary: what a map expects and the page does not show is told', () => {
  const reader = readerOf(pageOf(BODY), { expects: [{ path: '', roles: ['vessel.name', 'port.loading'] }] });
  expect(reader.read().unreadable).toEqual([{ what: 'portal-changed', where: 'port.loading' }]);
});
