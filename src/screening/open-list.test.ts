import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Designation } from './designation';
import { readListFile } from './list-file.schema';
import { openList } from './open-list';
import type { OpenList } from './screen';
import { buildList } from './shard/build-list';

let list: OpenList;
let designations: Designation[];

beforeAll(() => {
  const file = readFileSync('assets/lists/bundled/kp-1718.yaml', 'utf8');
  const written = readListFile(parse(file, { schema: 'failsafe' }));
  designations = written.designations;
  list = openList(buildList({ ...written.head, entries: 0, names: 0, digest: '' }, designations));
});

const first = (name: string, more = {}) => list.screen({ name, ...more })[0];

describe('the bundled designations', () => {
  test('are 80 persons, 75 entities and 59 vessels', () => {
    const count = (kind: string) => designations.filter((designation) => designation.kind === kind).length;
    expect([count('person'), count('organization'), count('vessel')]).toEqual([80, 75, 59]);
  });

  test('every listed name leads to its entry', () => {
    for (const { entry, kind, names } of designations) {
      for (const { text } of names) {
        const found = list.screen({ name: text, kind }).map((match) => match.entry);
        expect(found, text).toContain(entry);
      }
    }
  });

  test('an alias in another writing of it', () => {
    expect(first("Saeingp'il Company")).toMatchObject({ entry: 'KPe.010', why: ['match.exact'] });
    expect(first('Lee Je Son')?.entry).toBe('KPi.002');
    expect(first('최천식')?.entry).toBe('KPi.013');
    expect(first('Green Pine Asociated Corp.')?.entry).toBe('KPe.010');
  });

  test('each match says which word stood for which', () => {
    const match = first('Korea Mining Developement Trading', { kind: 'organization' });
    expect(match?.entry).toBe('KPe.001');
    expect(match?.tokens.map(({ typed, by }) => [typed, by])).toContainEqual(['developement', 'spelling']);
  });
});

describe('a number decides over a name', () => {
  test('the same number is the same ship, whatever it is called', () => {
    expect(first('SOMETHING ELSE', { kind: 'vessel', identifiers: ['IMO 8909575'] })).toMatchObject({
      name: 'CHONG BONG',
      score: 1,
      by: 'identifier',
    });
  });
  test('a number written into the name counts', () => {
    expect(first('CHOL RYONG (IMO 8606173)')).toMatchObject({ by: 'identifier', entry: '1718-V01' });
  });
  test('another number is another ship, whatever it is called', () => {
    expect(first('CHONG BONG', { kind: 'vessel', identifiers: ['9074729'] })).toBeUndefined();
  });
  test('a number that cannot be one decides nothing', () => {
    expect(first('CHONG BONG', { kind: 'vessel', identifiers: ['1234560'] })).toMatchObject({ by: 'name' });
  });
});

describe('what stands around a name', () => {
  test('an attention line and an address are left off', () => {
    expect(first('Tanchon Commercial Bank, 12 Saemaul Street, Pyongyang, attn: Mr Smith')?.entry).toBe('KPe.003');
  });
  test('the party behind "c/o" is screened', () => {
    expect(first('Straits Motor Trading c/o Tanchon Commercial Bank')?.entry).toBe('KPe.003');
  });
  test('a country strengthens or weakens, and never makes a match', () => {
    const [un] = [designations.find(({ entry }) => entry === 'KPe.003')!];
    const built = openList(buildList({ ...list.head }, [{ ...un, countries: ['KP'] }]));
    const score = (countries?: string[]) => built.screen({ name: 'Tanchon Bank', countries })[0]!.score;
    expect(score(['KP'])).toBeGreaterThan(score());
    expect(score(['SG'])).toBeLessThan(score());
    expect(built.screen({ name: 'Straits Motor Trading', countries: ['KP'] })).toEqual([]);
  });
});

test('ordinary parties are let alone', () => {
  for (const name of [
    'Straits Motor Trading',
    'Hyundai Motor Company',
    'Samsung Electronics',
    'Hans Müller',
    'Busan Port Authority',
  ]) {
    expect(list.screen({ name }), name).toEqual([]);
  }
});

test('hostile names are survived', () => {
  for (const name of [
    '',
    ' ',
    '\ud800',
    '__proto__',
    'constructor',
    'x'.repeat(1_000_000),
    '(((((',
    '\u202e\u200b'.repeat(5000),
  ]) {
    expect(() => list.screen({ name, identifiers: [name], countries: [name], address: name })).not.toThrow();
  }
});
