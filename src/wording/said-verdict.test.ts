import { expect, test } from 'vitest';
import type { Because, Finding } from '../trade/finding';
import type { Verdict } from '../trade/verdict';
import { speaker } from './phrase';
import { saidVerdict } from './said-verdict';

const says = (field: string, key: string): Because => ({
  fact: { key, params: {} },
  role: 'vehicle.make',
  value: 'Lexus',
  field,
});

const finding = (id: string, because: Because[]): Finding => ({
  id,
  rule: id,
  version: 'v',
  kind: 'rule',
  level: 'review',
  jurisdiction: 'UN',
  title: { key: 'title', params: {} },
  text: { key: 'text', params: {} },
  next: { key: 'next', params: {} },
  citation: { instrument: 'R', provision: 'p', url: '', asOf: '2026-11-24' },
  because,
  against: [],
  roles: [],
  fields: [],
  item: null,
  story: 'to:KP',
});

const verdict = (findings: Finding[]): Verdict => ({
  level: 'review',
  findings,
  undecided: [],
  notes: [],
  coverage: { read: [], empty: [], absent: [], unreadable: [], notChecked: [] },
  knowledge: { digest: '', issued: '', expires: '' },
  boundBy: [],
});

test('a field that says several things in one story is quoted once, with each thing once', () => {
  const book = { car: 'a passenger car', vehicle: 'a road vehicle' };
  const { cards } = saidVerdict(
    verdict([
      finding('a', [says('make', 'car'), says('make', 'vehicle')]),
      finding('b', [says('make', 'car'), says('model', 'car')]),
    ]),
    '2026-11-24',
    speaker('en', book, {}),
  );
  expect(cards[0]?.because.map(({ field, means }) => [field, means])).toEqual([
    ['make', ['a passenger car', 'a road vehicle']],
    ['model', ['a passenger car']],
  ]);
});
