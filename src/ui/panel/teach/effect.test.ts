import { expect, test } from 'vitest';
import type { Picked } from '../../../trade/site-map';
import { effectOf } from './effect';

const picked: Picked = {
  selector: '#pod',
  path: '/book',
  found: 1,
  label: 'POD',
  value: 'Nampo',
  role: null,
  readable: true,
};

test('what a lesson would change is said before it is kept', () => {
  expect(effectOf(picked, 'port.discharge')).toEqual({
    said: 'It is not read now. Then it is read as Port of discharge.',
    keeps: true,
  });
  expect(effectOf({ ...picked, role: 'port.loading' }, 'none')).toEqual({
    said: 'It is read as Port of loading now. Then it is not read.',
    keeps: true,
  });
  expect(effectOf({ ...picked, role: 'port.loading' }, 'port.loading').said).toContain('Nothing changes');
});

test('nothing is kept without a role, on several elements or none, or on a field that is never read', () => {
  expect(effectOf(picked, '').keeps).toBe(false);
  expect(effectOf({ ...picked, found: 3 }, 'port.loading')).toEqual({
    said: 'The selector finds 3 places. It must find exactly one.',
    keeps: false,
  });
  expect(effectOf({ ...picked, found: 0 }, 'port.loading').keeps).toBe(false);
  expect(effectOf({ ...picked, readable: false }, 'port.loading').keeps).toBe(false);
});
