import { describe, expect, test } from 'vitest';
import type { ReadingDelta } from '../trade/field';
import { advance } from './advance';
import type { Case } from './case';
import type { Effect, Event } from './events';
import { delta, field, finding, nampoLaw, verdict } from './example';

const NAMPO = field('f1', 'port.discharge', 'Nampo');
const BUSAN = field('f1', 'port.discharge', 'Busan');

const reading = (read: ReadingDelta, more: Partial<Extract<Event, { kind: 'reading' }>> = {}): Event => ({
  kind: 'reading',
  tab: 7,
  frame: 0,
  host: 'portal.example',
  isPrivate: false,
  delta: read,
  ...more,
});

/** Lets events happen and answers every question for a verdict, as the worker does; gives the case and all effects. */
function told(...events: Event[]): { open: Case | null; effects: Effect[] } {
  let open: Case | null = null;
  const effects: Effect[] = [];
  const queue = [...events];
  for (let event = queue.shift(); event; event = queue.shift()) {
    const [next, asked] = advance(open, event);
    open = next;
    effects.push(...asked);
    for (const effect of asked.filter((one) => one.kind === 'judge')) {
      const { stamp, shipments } = effect;
      queue.unshift({ kind: 'verdict', stamp, verdicts: nampoLaw(shipments), screening: false });
    }
  }
  return { open, effects };
}
const kinds = (...events: Event[]) => told(...events).effects.map(({ kind }) => kind);
const records = (...events: Event[]) =>
  told(...events).effects.flatMap((one) =>
    one.kind === 'close-record' ? [one.outcome] : one.kind === 'open-record' ? ['open'] : [],
  );

describe('what follows from what', () => {
  const settledNampo = reading(delta(1, [NAMPO]));
  const typing = reading(delta(1, [NAMPO], { settled: false }));
  const left: Event = { kind: 'outcome', frame: 0, document: 'page', outcome: 'left' };
  const submitted: Event = { kind: 'outcome', frame: 0, document: 'page', outcome: 'submitted' };

  const table: [string, Event[], Effect['kind'][]][] = [
    ['a settled reading is judged, shown and recorded', [settledNampo], ['judge', 'show', 'tell', 'open-record']],
    ['a reading in the midst of typing is judged and not shown', [typing], ['judge', 'wait']],
    ['a pause settles it', [typing, { kind: 'paused', stamp: 1 }], ['judge', 'wait', 'show', 'tell', 'open-record']],
    [
      'a pause of an older reading settles nothing',
      [typing, reading(delta(2, [BUSAN], { settled: false })), { kind: 'paused', stamp: 1 }],
      ['judge', 'wait', 'judge', 'wait'],
    ],
    ['an innocent shipment is shown as such and not recorded', [reading(delta(1, [BUSAN]))], ['judge', 'show', 'tell']],
    [
      'a late reading changes nothing',
      [settledNampo, reading(delta(1, [BUSAN]))],
      ['judge', 'show', 'tell', 'open-record'],
    ],
    [
      'a reading that builds on a lost one is asked for anew',
      [settledNampo, reading(delta(3, [BUSAN]))],
      ['judge', 'show', 'tell', 'open-record', 'read-again'],
    ],
    ['the middle of an unknown document is asked for anew', [reading(delta(5, [NAMPO]))], ['read-again']],
    [
      'a whole reading needs no predecessor',
      [reading(delta(5, [NAMPO], { whole: true }))],
      ['judge', 'show', 'tell', 'open-record'],
    ],
    [
      'the whole page again is shown again and not recorded twice',
      [settledNampo, reading(delta(2, [NAMPO], { whole: true }))],
      ['judge', 'show', 'tell', 'open-record', 'judge', 'show', 'tell'],
    ],
    [
      'a settled reading without news settles what was typed',
      [typing, reading(delta(2, [])), { kind: 'paused', stamp: 1 }],
      ['judge', 'wait', 'show', 'tell', 'open-record'],
    ],
    [
      'a further pause changes nothing',
      [settledNampo, reading(delta(2, []))],
      ['judge', 'show', 'tell', 'open-record'],
    ],
    [
      'a stale verdict is dropped',
      [settledNampo, { kind: 'verdict', stamp: 0, verdicts: [verdict([])], screening: false }],
      ['judge', 'show', 'tell', 'open-record'],
    ],
    [
      'a tab that goes closes its record',
      [settledNampo, { kind: 'closed' }],
      ['judge', 'show', 'tell', 'open-record', 'close-record'],
    ],
    [
      'a page that goes does too, and the badge with it',
      [settledNampo, left],
      ['judge', 'show', 'tell', 'open-record', 'close-record', 'tell'],
    ],
    ['a submit is recorded', [settledNampo, submitted], ['judge', 'show', 'tell', 'open-record', 'close-record']],
    [
      'an outcome of another document is not ours',
      [settledNampo, { ...left, document: 'other' }],
      ['judge', 'show', 'tell', 'open-record'],
    ],
    [
      'what hides the warning is told',
      [settledNampo, { kind: 'obstructed', frame: 0, document: 'page', how: 'covered' }],
      ['judge', 'show', 'tell', 'open-record', 'tell'],
    ],
    [
      'trouble is told',
      [settledNampo, { kind: 'trouble', why: 'disk full' }],
      ['judge', 'show', 'tell', 'open-record', 'tell'],
    ],
    [
      'changed settings judge again and show',
      [settledNampo, { kind: 'judge-again' }],
      ['judge', 'show', 'tell', 'open-record', 'judge', 'show', 'tell'],
    ],
    [
      'changed settings do not show what is still being typed',
      [typing, { kind: 'judge-again' }],
      ['judge', 'wait', 'judge'],
    ],
    [
      'a woken worker takes up what was not on disk',
      [settledNampo, { kind: 'woken' }],
      ['judge', 'show', 'tell', 'open-record', 'open-record'],
    ],
    [
      'and nothing once it was',
      [
        settledNampo,
        { kind: 'recorded', effect: { kind: 'open-record', key: told(settledNampo).open!.shipments[0]!.record! } },
        { kind: 'woken' },
      ],
      ['judge', 'show', 'tell', 'open-record'],
    ],
    [
      'of a tab that nothing is known of nothing follows',
      [left, { kind: 'closed' }, { kind: 'judge-again' }, { kind: 'woken' }],
      [],
    ],
  ];
  test.each(table)('%s', (_, events, expected) => {
    expect(kinds(...events)).toEqual(expected);
  });
});

describe('records', () => {
  const first = reading(delta(1, [NAMPO]));
  test('a corrected shipment closes its record as changed', () => {
    expect(records(first, reading(delta(2, [BUSAN])))).toEqual(['open', 'changed']);
  });
  test('another page in the tab leaves the first', () => {
    expect(records(first, reading(delta(1, [NAMPO], { document: 'next' })))).toEqual(['open', 'left', 'open']);
  });
  test('a private window is judged and leaves nothing', () => {
    const { open, effects } = told(reading(delta(1, [NAMPO]), { isPrivate: true }), { kind: 'closed' });
    expect(effects.map(({ kind }) => kind)).toEqual(['judge', 'show', 'tell']);
    expect(open).toBeNull();
  });
  test('a form that is taken off the page, with all its fields, closes its record', () => {
    expect(records(first, reading(delta(2, [], { gone: ['f1'] })))).toEqual(['open', 'changed']);
  });
});

describe('not now', () => {
  const shown = (level: 'licence' | 'prohibited') => {
    const [read, [judge]] = advance(null, reading(delta(1, [NAMPO])));
    const stamp = judge!.kind === 'judge' ? judge!.stamp : 0;
    const verdicts = [verdict([finding('nampo', ['0:f1'], { level })])];
    return advance(read, { kind: 'verdict', stamp, verdicts, screening: false })[0];
  };
  test('hides a finding for this shipment, also after the next reading', () => {
    const [put, effects] = advance(shown('licence'), { kind: 'not-now', finding: 'nampo' });
    expect(effects.map(({ kind }) => kind)).toEqual(['show', 'tell']);
    const [later] = advance(put, reading(delta(2, [])));
    expect(later?.shipments[0]?.notNow).toEqual(['nampo']);
  });
  test('does not hide what is prohibited, nor what is not there', () => {
    expect(advance(shown('prohibited'), { kind: 'not-now', finding: 'nampo' })[1]).toEqual([]);
    expect(advance(shown('licence'), { kind: 'not-now', finding: 'another' })[1]).toEqual([]);
  });
});

describe('frames', () => {
  const inner = (revision: number, value: string, document = 'cargo') =>
    reading(delta(revision, [field('g1', 'port.discharge', value)], { document }), { frame: 4, host: 'cargo.example' });
  const outer = reading(delta(1, [field('f1', 'consignee.name', 'Straits Motor')]));

  test('make one shipment together', () => {
    const { open } = told(outer, inner(1, 'Nampo'));
    expect(open?.shipments).toHaveLength(1);
    expect(open?.shipments[0]?.shipment.entries.map(({ field: ref }) => ref)).toEqual(['0:f1', '4:g1']);
    expect(open?.host).toBe('portal.example');
  });
  test('a frame that is gone is judged without, and its warning closed', () => {
    expect(records(outer, inner(1, 'Nampo'), { kind: 'frame-gone', frame: 4, document: 'cargo' })).toEqual([
      'open',
      'changed',
    ]);
  });
  test('a frame that reloads replaces what it said', () => {
    const { open } = told(outer, inner(1, 'Nampo'), inner(1, 'Busan', 'cargo-2'));
    expect(open?.shipments[0]?.verdict?.level).toBe('clear');
  });
  test('when the page itself is another, its frames are asked again', () => {
    const { effects } = told(outer, inner(1, 'Nampo'), reading(delta(1, [BUSAN], { document: 'next' })));
    expect(effects).toContainEqual({ kind: 'read-again', frame: 4 });
  });
});

describe('a wizard', () => {
  const consignee = field('f1', 'consignee.name', 'Kim', { label: 'Consignee' });
  const stepTwo = reading(delta(2, [field('f2', 'port.discharge', 'Nampo')], { gone: ['f1'] }));
  const entries = (...events: Event[]) =>
    told(...events).open?.shipments[0]?.shipment.entries.map(({ value }) => value);

  test('earlier steps stay in the shipment', () => {
    expect(entries(reading(delta(1, [consignee])), stepTwo)).toEqual(['Kim', 'Nampo']);
  });
  test('coming back with the same value is the same booking', () => {
    const back = reading(delta(3, [{ ...consignee, id: 'f9' }], { gone: ['f2'] }));
    expect(entries(reading(delta(1, [consignee])), stepTwo, back)).toEqual(['Kim', 'Nampo']);
  });
  test('the next booking, which begins empty, has nothing of the first', () => {
    const next = reading(delta(3, [{ ...consignee, id: 'f9', value: '' }], { gone: ['f2'] }));
    expect(entries(reading(delta(1, [consignee])), stepTwo, next)).toEqual(['']);
  });
  test('another page has nothing of it either', () => {
    const other = reading(delta(1, [field('f2', 'port.discharge', 'Busan')], { document: 'next' }));
    expect(entries(reading(delta(1, [consignee])), stepTwo, other)).toEqual(['Busan']);
  });
});

test('no event changes the case that it happens to', () => {
  const { open } = told(reading(delta(1, [NAMPO])));
  const before = structuredClone(open);
  const events: Event[] = [
    reading(delta(2, [BUSAN], { gone: ['f1'] })),
    { kind: 'verdict', stamp: open!.stamp, verdicts: [verdict([])], screening: true },
    { kind: 'not-now', finding: 'nampo' },
    { kind: 'judge-again' },
    { kind: 'outcome', frame: 0, document: 'page', outcome: 'submitted' },
    { kind: 'trouble', why: 'x' },
    { kind: 'closed' },
  ];
  for (const event of events) advance(open, event);
  expect(open).toEqual(before);
});
