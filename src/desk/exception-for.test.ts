import { expect, test } from 'vitest';
import { isSilenced } from '../check/silenced';
import { finding } from './example';
import { exceptionFor } from './exception-for';

const MADE = '2026-11-24T10:00:00.000Z';
const GIVEN = { reason: 'licence held', author: 'A. B.', expires: '2027-01-01' };

test('an exception is bound to the version of the rule and to the facts', () => {
  const made = exceptionFor(finding('eu-cars@1', [], { rule: 'eu-cars', version: 'v7' }), GIVEN, MADE);
  expect(made).toMatchObject({ kind: 'finding', subject: 'eu-cars@1', against: 'eu-cars', version: 'v7', made: MADE });
});

test('for a listed name it is bound to the name as typed, however it was spelt', () => {
  const match = (typed: string) =>
    finding('x', [], { kind: 'designation', rule: 'us-sdn:1', title: { key: 'listed', params: { typed } } });
  const [a, b] = ['KIM Chol Su', 'Kim Chol-su'].map((typed) => exceptionFor(match(`text:${typed}`), GIVEN, MADE));
  expect(a).toMatchObject({ kind: 'match', against: 'us-sdn:1' });
  expect(a?.subject).toBe(b?.subject);
  expect(isSilenced(match('text:KIM CHOL-SU'), [a!], '2026-12-31')).toBe(true);
  expect(isSilenced(match('text:KIM Chol Ho'), [a!], '2026-12-31')).toBe(false);
});

test('a prohibition is not silenced', () => {
  expect(() => exceptionFor(finding('x', [], { level: 'prohibited' }), GIVEN, MADE)).toThrow(/prohibition/);
});

test('an exception that has expired already is refused', () => {
  expect(() => exceptionFor(finding('x', []), { ...GIVEN, expires: '2026-11-23' }, MADE)).toThrow(/expired/);
});
