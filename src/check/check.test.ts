import { describe, expect, test, vi } from 'vitest';
import { code, destination, engine, evidence, facts, family, item, place } from '../../tests/support/facts';
import { knowledge } from '../../tests/support/knowledge';
import { rule } from '../../tests/support/rule';
import type { Facts } from '../facts/facts';
import type { Match, OpenList } from '../screening/screen';
import { NO_HISTORY } from '../trade/history';
import type { Shipment } from '../trade/shipment';
import { type CheckInput, judge } from './check';

vi.mock('../rules/detectors/all', () => ({ detectors: [] }));

const SHIPMENT: Shipment = { id: 's', entries: [], items: [], unreadable: [] };
const RUSSIA = destination(place('RU', 'country.destination', 'Russia'));
const CAR = item({ hs: [code('870324')], families: [family('passenger-car')], vehicle: engine(2995) });

function verdict(given: Partial<Facts>, input: Partial<CheckInput> = {}) {
  return judge(
    {
      shipment: SHIPMENT,
      knowledge: knowledge([rule({ engineCc: { over: 1900 } })]),
      profile: { exportFrom: 'AT', alsoBoundBy: [], showUnbound: true },
      asOf: '2026-11-24',
      history: NO_HISTORY,
      exceptions: [],
      ...input,
    },
    facts(given),
  );
}

describe('whose law applies', () => {
  test('an EU rule binds an exporter in a member state, and its finding says so', () => {
    const { level, findings } = verdict({ destinations: [RUSSIA], items: [CAR] });
    expect(level).toBe('prohibited');
    expect(findings[0]).toMatchObject({
      rule: 'eu-ru-cars',
      jurisdiction: 'EU',
      fields: ['country.destination', 'items[0].goods.hsCode', 'items[0].goods.description', 'items[0].vehicle.engine'],
    });
  });

  test('a regime that does not bind is a note and never raises the level', () => {
    const { level, notes } = verdict(
      { destinations: [RUSSIA], items: [CAR] },
      { profile: { exportFrom: 'BR', alsoBoundBy: [], showUnbound: true } },
    );
    expect(level).toBe('clear');
    expect(notes.map(({ title }) => title.key)).toEqual(['note.unbound.title']);
  });

  test('the note is left out when the user does not want it', () => {
    const { notes } = verdict(
      { destinations: [RUSSIA], items: [CAR] },
      { profile: { exportFrom: 'BR', alsoBoundBy: [], showUnbound: false } },
    );
    expect(notes).toEqual([]);
  });

  test('without a word from the user the place of loading speaks, then the shipper', () => {
    const silent = { profile: { exportFrom: null, alsoBoundBy: [], showUnbound: true } };
    expect(verdict({ destinations: [RUSSIA], items: [CAR], loadedIn: 'DE' }, silent).boundBy).toEqual([
      'UN',
      'DE',
      'EU',
    ]);
    const shipper = destination(place('FR', 'shipper.country', 'France'));
    expect(verdict({ destinations: [RUSSIA], items: [CAR], origins: [shipper] }, silent).boundBy).toEqual([
      'UN',
      'FR',
      'EU',
    ]);
  });

  test('a law on transit reaches goods that pass through, whoever exports', () => {
    const transit = rule({ any: true }, { id: 'sg-kp', binds: ['SG'], destined: { to: ['KP'], transit: ['SG'] } });
    const given = {
      destinations: [destination(place('KP', 'country.destination', 'DPRK'))],
      places: [place('SG', 'port.transshipment', 'Singapore', { via: 'port' })],
    };
    const { findings } = verdict(given, {
      knowledge: knowledge([transit]),
      profile: { exportFrom: 'JP', alsoBoundBy: [], showUnbound: true },
    });
    expect(findings[0]?.jurisdiction).toBe('SG');
  });

  test('a rule is silent before and after its days of effect', () => {
    expect(verdict({ destinations: [RUSSIA], items: [CAR] }, { asOf: '2023-06-23' }).level).toBe('clear');
    expect(verdict({ destinations: [RUSSIA], items: [CAR] }, { asOf: '2023-06-24' }).level).toBe('prohibited');
  });
});

describe('several rules on one destination', () => {
  const total = rule(
    { any: true, is: undefined, familyHs: undefined, level: 'review', capped: 'line-unknown' },
    { id: 'eu-ru-anything' },
  );

  test('a rule that bars everything with less is left out where a graver one of that law says what the goods are', () => {
    const both = { knowledge: knowledge([total, rule()]) };
    expect(verdict({ destinations: [RUSSIA], items: [CAR] }, both).findings.map((one) => one.rule)).toEqual([
      'eu-ru-cars',
    ]);
    const noodles = item({ hs: [code('190230')] });
    expect(verdict({ destinations: [RUSSIA], items: [noodles] }, both).findings.map((one) => one.rule)).toEqual([
      'eu-ru-anything',
    ]);
  });

  test('findings about one destination are one story, the user’s own law first', () => {
    const un = rule({}, { id: 'un-ru', binds: ['UN'] });
    const { findings } = verdict({ destinations: [RUSSIA], items: [CAR] }, { knowledge: knowledge([un, rule()]) });
    expect(findings.map(({ rule: id, story }) => [id, story])).toEqual([
      ['eu-ru-cars', 'to:RU'],
      ['un-ru', 'to:RU'],
    ]);
  });
});

describe('half-filled forms', () => {
  test('a blank form asks nothing', () => {
    expect(verdict({})).toMatchObject({ level: 'clear', undecided: [], notes: [] });
  });

  test('a sanctioned destination without goods asks once what they are', () => {
    const { undecided } = verdict({ destinations: [RUSSIA], items: [] });
    expect(undecided).toHaveLength(1);
    expect(undecided[0]?.needs).toEqual(['goods.description', 'goods.hsCode']);
  });

  test('a car offered without a buyer is one quiet note', () => {
    const { level, notes } = verdict({ items: [CAR] });
    expect(level).toBe('clear');
    expect(notes.map(({ text }) => text.key)).toEqual(['note.where-not.text']);
  });
});

describe('listed parties', () => {
  const head = {
    id: 'kp-1718',
    title: 'UN 1718 list',
    publisher: 'UN',
    jurisdiction: 'UN',
    effect: 'asset-freeze',
    url: 'https://un.org',
    issued: '2026-02-27',
    expires: '2027-02-27',
    entries: 1,
    names: 1,
    digest: 'd',
  } as const;
  const match = (more: Partial<Match>): Match => ({
    list: 'kp-1718',
    entry: 'KPe.010',
    version: 'v1',
    kind: 'organization',
    name: 'SAEINGP’IL',
    programmes: ['DPRK'],
    countries: ['KP'],
    jurisdiction: 'UN',
    effect: 'asset-freeze',
    score: 0.97,
    by: 'name',
    tokens: [{ typed: 'saeingpil', listed: 'saeingpil', by: 'exact', weight: 1 }],
    why: [],
    against: [],
    ...more,
  });
  const on = (more: Partial<Match>, given: Partial<Facts> = {}, input: Partial<CheckInput> = {}) => {
    const list: OpenList = { head, screen: () => [match(more)] };
    const name = {
      text: 'Saeingpil Company',
      kind: 'organization',
      acts: [],
      countries: [],
      relation: 'self',
      evidence: evidence('consignee.name', 'Saeingpil Company'),
    } as const;
    return verdict(
      { names: [{ ...name, acts: [], countries: [] }], ...given },
      { knowledge: knowledge([], [list]), ...input },
    );
  };

  test('the very name of a listed firm on the UN list stops', () => {
    expect(on({}).findings[0]).toMatchObject({
      level: 'prohibited',
      jurisdiction: 'UN',
      rule: 'kp-1718:KPe.010',
      fields: ['consignee.name'],
    });
  });

  test('whoever stands behind "to order of" is compared, and "to order" alone is nobody', () => {
    const asked = (text: string) => {
      const screen = vi.fn<OpenList['screen']>(() => []);
      const at = evidence('consignee.name', text);
      const name = { text, kind: 'organization', acts: ['to-order' as const], countries: [], evidence: at } as const;
      verdict(
        { names: [{ ...name, acts: [...name.acts], countries: [], relation: 'self' }] },
        { knowledge: knowledge([], [{ head, screen }]) },
      );
      return screen.mock.calls.map(([query]) => query);
    };
    // Whether it is a firm or a person is not said by the words before it.
    expect(asked('To the order of Daedong Credit Bank')).toEqual([{ name: 'Daedong Credit Bank' }]);
    expect(asked('TO ORDER')).toEqual([]);
  });

  test('a name much like it, on another list, or of a person, is a question', () => {
    expect(on({ tokens: [{ typed: 'a', listed: 'b', by: 'spelling', weight: 1 }] }).level).toBe('review');
    expect(on({ jurisdiction: 'US' }).level).toBe('review');
    expect(on({ kind: 'person' }).level).toBe('review');
  });

  test('a weak match is silent, unless the goods go where the party sits', () => {
    expect(on({ score: 0.6 }).level).toBe('clear');
    expect(on({ score: 0.6 }, { destinations: [destination(place('KP', 'country.destination', 'DPRK'))] }).level).toBe(
      'review',
    );
  });

  test('a number decides over a name', () => {
    const vessels = [
      { name: 'SEA HONESTY', imo: '9030591', wrongImo: null, evidence: [evidence('vessel.imo', '9030591')] },
    ];
    expect(on({ by: 'identifier', kind: 'vessel', score: 1 }, { names: [], vessels }).findings[0]).toMatchObject({
      level: 'prohibited',
      fields: ['vessel.imo'],
    });
  });

  test('a decision about this name and this version of the entry silences it until either changes', () => {
    const exception = {
      id: 'e',
      kind: 'match',
      subject: 'saeingpil company',
      against: 'kp-1718:KPe.010',
      version: 'v1',
      reason: 'other firm',
      author: 'A',
      made: '2026-11-01',
      expires: '2026-12-31',
    } as const;
    const quiet = on({}, {}, { exceptions: [exception] });
    expect([quiet.level, quiet.silenced?.length]).toEqual(['clear', 1]);
    expect(on({ version: 'v2' }, {}, { exceptions: [exception] }).level).toBe('prohibited');
    expect(on({}, {}, { exceptions: [{ ...exception, expires: '2026-11-23' }] }).level).toBe('prohibited');
  });
});

describe('what was not checked', () => {
  test('a gap is told to those whose law it is, about where their goods go', () => {
    const gap = { key: 'gap:eu-russia', binds: ['EU'], to: ['RU'] };
    const gaps = (given: Partial<Facts>, exportFrom: string) =>
      verdict(given, {
        knowledge: knowledge([rule()], [], { knownGaps: [gap] }),
        profile: { exportFrom, alsoBoundBy: [], showUnbound: true },
      }).coverage.notChecked.filter(({ key }) => key === gap.key).length;
    expect(gaps({ destinations: [RUSSIA] }, 'AT')).toBe(1);
    expect(gaps({ destinations: [RUSSIA] }, 'JP')).toBe(0);
    expect(gaps({}, 'AT')).toBe(0);
  });

  test('expired knowledge still judges and says so', () => {
    const { level, coverage } = verdict({ destinations: [RUSSIA], items: [CAR] }, { asOf: '2028-01-01' });
    expect(level).toBe('prohibited');
    expect(coverage.notChecked.map(({ key }) => key)).toContain('coverage.expired');
  });

  test('empty, absent and read are told apart', () => {
    const shipment: Shipment = {
      ...SHIPMENT,
      entries: [
        { role: 'consignee.name', value: 'A', field: 'a', label: '' },
        { role: 'port.discharge', value: ' ', field: 'b', label: '' },
      ],
    };
    const { coverage } = verdict({}, { shipment });
    expect(coverage.read).toEqual(['consignee.name']);
    expect(coverage.empty).toEqual(['port.discharge']);
    expect(coverage.absent).toContain('vessel.imo');
  });
});

test('the same facts give the same ids, other facts another', () => {
  const first = verdict({ destinations: [RUSSIA], items: [CAR] }).findings[0]?.id;
  expect(verdict({ destinations: [RUSSIA], items: [CAR] }).findings[0]?.id).toBe(first);
  expect(verdict({ destinations: [RUSSIA], items: [{ ...CAR, vehicle: engine(3500) }] }).findings[0]?.id).not.toBe(
    first,
  );
});
