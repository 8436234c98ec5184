import { describe, expect, test } from 'vitest';
import {
  code,
  destination,
  engine,
  evidence,
  facts,
  family,
  item,
  money,
  place,
  vehicle,
} from '../../tests/support/facts';
import { rule } from '../../tests/support/rule';
import type { Facts, ItemFacts } from '../facts/facts';
import { evaluate, type RuleOutcome } from './evaluate';
import type { CompiledLine, CompiledRule } from './rule';

const RATES = { asOf: '2025-12-31', band: 0.1, usd: { USD: [1, 0], EUR: [1.16], JPY: [0.0066] } } as Parameters<
  typeof evaluate
>[1]['rates'];
const RUSSIA = destination(place('RU', 'country.destination', 'Russia'));

function outcome(one: CompiledRule, given: Partial<Facts>): RuleOutcome {
  return evaluate(one, { facts: facts(given), asOf: '2026-11-24', rates: RATES });
}

function toRussia(line: Partial<CompiledLine>, ...items: ItemFacts[]): RuleOutcome {
  return outcome(rule(line), { destinations: [RUSSIA], items });
}

describe('goods', () => {
  const car = { engineCc: { over: 1900 } };

  test('a car above the line is barred, one on or below it is not', () => {
    expect(toRussia(car, item({ families: [family('passenger-car')], vehicle: engine(1901) })).fired?.level).toBe(
      'prohibited',
    );
    expect(toRussia(car, item({ families: [family('passenger-car')], vehicle: engine(1900) })).fired).toBeNull();
  });

  test('a subheading that straddles the line asks for the engine', () => {
    const size = { min: 1500, max: 3000, above: true };
    const straddling = vehicle({
      engines: [{ is: size, certainty: 'strong', evidence: evidence('goods.hsCode', '8703.23', 0) }],
      engineCc: size,
    });
    const { fired, asks } = toRussia(car, item({ hs: [code('870323')], vehicle: straddling }));
    expect(fired).toBeNull();
    expect(asks?.needs).toEqual(['vehicle.engine']);
  });

  test('the same item must meet the whole line: an engine on one line does not colour a bicycle on another', () => {
    const { fired } = toRussia(
      car,
      item({ hs: [code('8712')], families: [family('bicycle')] }),
      item({ index: 1, hs: [code('8703')], vehicle: engine(1400) }),
    );
    expect(fired).toBeNull();
  });

  test('a typed code decides over words that are not sure, and sure words that it denies are worth a look', () => {
    expect(toRussia({}, item({ hs: [code('4011')], families: [family('passenger-car', 'medium')] })).fired).toBeNull();
    const { fired } = toRussia({}, item({ hs: [code('4011')], families: [family('passenger-car')] }));
    expect(fired?.level).toBe('review');
    expect(fired?.doubts).toEqual(['code-disagrees']);
  });

  test('words alone carry as far as they are sure', () => {
    expect(toRussia({}, item({ families: [family('passenger-car')] })).fired?.level).toBe('prohibited');
    expect(toRussia({}, item({ families: [family('passenger-car', 'medium')] })).fired?.level).toBe('review');
    expect(toRussia({}, item({ families: [family('passenger-car', 'weak')] })).fired).toBeNull();
  });

  test('an accessory is silent, unless its own code is barred', () => {
    const mats = { accessory: evidence('goods.description', 'floor mats', 0), families: [family('passenger-car')] };
    expect(toRussia({}, item(mats)).fired).toBeNull();
    expect(toRussia({ hs: ['8708'] }, item({ ...mats, hs: [code('8708')] })).fired?.level).toBe('prohibited');
  });

  test('part of a code by the code alone is a review with its question; words that name the goods carry the level', () => {
    const ex = { hs: ['8471'], is: ['computer'], familyHs: [], partOfCode: true as const, asks: true as const };
    const byCode = toRussia(ex, item({ hs: [code('847130')] }));
    expect(byCode.fired?.level).toBe('review');
    expect(byCode.asks?.needs).toEqual(['goods.description']);
    expect(toRussia(ex, item({ hs: [code('847130')], families: [family('computer')] })).fired?.level).toBe(
      'prohibited',
    );
  });

  test('a code shorter than the rule asks for the rest of it', () => {
    expect(
      toRussia({ is: undefined, familyHs: undefined, hs: ['870324'] }, item({ hs: [code('8703')] })).asks?.needs,
    ).toEqual(['goods.hsCode']);
  });

  test('statements about the engine that contradict each other are a review when one is above the line', () => {
    const two = [1496, 5662].map((cc) => ({
      is: { min: cc, max: cc },
      certainty: 'strong' as const,
      evidence: evidence('vehicle.engine', String(cc), 0),
    }));
    const { fired } = toRussia(car, item({ hs: [code('8703')], vehicle: vehicle({ engines: two }) }));
    expect(fired?.level).toBe('review');
    expect(fired?.doubts).toEqual(['statements-disagree']);
  });

  test('no engine stated: a model whose every engine is above the line is a review, another one a question', () => {
    const built = (min: number, max: number) =>
      vehicle({
        builtCc: { is: { min, max }, certainty: 'weak', evidence: evidence('vehicle.model', 'Cayenne', 0) },
      });
    const { fired } = toRussia(car, item({ hs: [code('8703')], vehicle: built(2800, 5000) }));
    expect(fired?.level).toBe('review');
    expect(fired?.doubts).toEqual(['engine-of-model']);
    for (const [min, max] of [
      [1400, 5000],
      [900, 1200],
    ] as const) {
      const { fired: silent, asks } = toRussia(car, item({ hs: [code('8703')], vehicle: built(min, max) }));
      expect(silent).toBeNull();
      expect(asks?.needs).toEqual(['vehicle.engine']);
    }
  });

  test('what no form asks for is a question, never a guess', () => {
    const { fired, asks } = toRussia({ seats: { atLeast: 4 } }, item({ hs: [code('8703')], vehicle: engine(1000) }));
    expect(fired).toBeNull();
    expect(asks?.unasked).toEqual(['seats']);
  });

  test('three missing fields are a blank form and ask nothing', () => {
    const line = { engineCc: { over: 1900 }, fuel: ['petrol' as const], seats: { atLeast: 4 } };
    expect(toRussia(line, item({ hs: [code('8703')] }))).toMatchObject({ fired: null, asks: null });
  });
});

describe('value', () => {
  const line = { value: { amount: 300, currency: 'EUR', per: 'item' as const, comparator: 'over' as const } };
  const car = (unit: ItemFacts['unit']) => item({ hs: [code('8703')], unit });

  test('the instrument’s own comparator decides on the line', () => {
    expect(toRussia(line, car(money(300, 'EUR'))).fired).toBeNull();
    expect(toRussia(line, car(money(300.01, 'EUR'))).fired?.level).toBe('prohibited');
    const atLeast = { value: { ...line.value, comparator: 'atLeast' as const } };
    expect(toRussia(atLeast, car(money(300, 'EUR'))).fired?.level).toBe('prohibited');
  });

  test('another currency is close to the line inside the uncertainty of its rate, decided outside', () => {
    expect(toRussia(line, car(money(350, 'USD'))).fired?.doubts).toEqual(['close-to-line']);
    expect(toRussia(line, car(money(500, 'USD'))).fired?.level).toBe('prohibited');
    expect(toRussia(line, car(money(200, 'USD'))).fired).toBeNull();
  });

  test('a value without currency asks for it; no value asks for the value; a total of unknown pieces asks how many', () => {
    expect(toRussia(line, car(money(500, null))).asks?.needs).toEqual(['goods.currency']);
    expect(toRussia(line, car(null)).asks?.needs).toEqual(['goods.value']);
    const total = { amount: { min: 1, max: 900 }, currency: 'EUR', evidence: [evidence('goods.value', '900', 0)] };
    expect(toRussia(line, car(total)).asks?.needs).toEqual(['goods.quantity', 'goods.unitValue']);
  });

  test('sources that disagree on the line itself make the value on the line a review', () => {
    const { fired } = toRussia({ ...line, disputed: true }, car(money(300, 'EUR')));
    expect(fired?.level).toBe('review');
    expect(fired?.doubts).toEqual(['on-the-line']);
  });

  test('per litre: the total over the volume', () => {
    const wine = { value: { ...line.value, amount: 50, per: 'litre' as const } };
    const bottles = (litres: number) =>
      item({
        hs: [code('8703')],
        total: money(300, 'EUR'),
        volume: {
          amount: { min: litres, max: litres },
          unit: 'litre',
          evidence: evidence('goods.quantity', `${litres} l`, 0),
        },
      });
    expect(toRussia(wine, bottles(3)).fired?.level).toBe('prohibited');
    expect(toRussia(wine, bottles(6)).fired).toBeNull();
  });

  test('three lines just below the line are told as splitting, two are not', () => {
    const parts = (n: number) =>
      Array.from({ length: n }, (_, index) => item({ index, hs: [code('8703', index)], unit: money(290, 'EUR') }));
    const { fired } = toRussia(line, ...parts(3));
    expect(fired).toMatchObject({ level: 'review', split: true });
    expect(toRussia(line, ...parts(2)).fired).toBeNull();
  });
});

describe('destination', () => {
  const ban = rule({ any: true, is: undefined, familyHs: undefined }, { destined: { to: ['KP'], passing: 'full' } });
  const kp = (more: Parameters<typeof place>[3]) => place('KP', 'consignee.phone', '+850 2 18555', more);

  test('a strong statement carries the level, also without goods', () => {
    expect(outcome(ban, { destinations: [destination(kp({}))] }).fired?.level).toBe('prohibited');
  });

  test('a telephone alone, or a word that is not certain, carries a review', () => {
    expect(outcome(ban, { destinations: [destination(kp({ via: 'phone' }))] }).fired).toMatchObject({
      level: 'review',
      doubts: ['phone-only'],
    });
    expect(
      outcome(ban, { destinations: [destination(kp({ certainty: 'medium', via: 'address' }))] }).fired?.level,
    ).toBe('review');
  });

  test('a weak word alone says nothing', () => {
    expect(outcome(ban, { destinations: [destination(kp({ certainty: 'weak', via: 'name' }))] }).fired).toBeNull();
  });

  test('a name of several readings is a question, and silent once another field settles it', () => {
    const sinpo = place('KP', 'consignee.city', 'Sinpo', { via: 'city', or: ['KR'] });
    expect(outcome(ban, { destinations: [destination(sinpo)], items: [item()] })).toMatchObject({
      fired: null,
      asks: { needs: ['country.destination'] },
    });
    const korea = destination(place('KR', 'consignee.country', 'South Korea'));
    expect(outcome(ban, { destinations: [destination(sinpo), korea], items: [item()] })).toMatchObject({
      fired: null,
      asks: null,
    });
  });

  test('a port that the goods only pass is a review, unless the rule says that passing is as grave', () => {
    const vladivostok = destination(place('RU', 'port.transshipment', 'Vladivostok', { via: 'port' }));
    const osh = destination(place('KG', 'consignee.country', 'Kyrgyzstan'));
    const given = { destinations: [osh, vladivostok], items: [item({ hs: [code('8703')] })] };
    expect(outcome(rule(), given).fired).toMatchObject({ level: 'review', doubts: ['transhipment'] });
    expect(outcome(rule({}, { destined: { to: ['RU'], passing: 'full' } }), given).fired?.level).toBe('prohibited');
  });

  test('only the kinds of statement that a rule admits may speak', () => {
    const addressed = rule({ any: true }, { destined: { to: ['KP'], via: ['country', 'port'] } });
    expect(outcome(addressed, { destinations: [destination(kp({ via: 'address' }))] }).fired).toBeNull();
  });

  test('a line that rests on memory never says more than review', () => {
    const { fired } = outcome(rule({ level: 'review', capped: 'from-memory' }), {
      destinations: [RUSSIA],
      items: [item({ hs: [code('8703')] })],
    });
    expect(fired).toMatchObject({ level: 'review', doubts: ['from-memory'] });
  });
});
