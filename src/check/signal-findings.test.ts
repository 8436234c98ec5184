import { describe, expect, test } from 'vitest';
import { evidence, facts } from '../../tests/support/facts';
import type { Detector, DetectorContext, Signal } from '../rules/signal';
import { NO_HISTORY } from '../trade/history';
import type { Shipment } from '../trade/shipment';
import { signalFindings } from './signal-findings';

const shipment = (entries: Shipment['entries'] = []): Shipment => ({ id: 's', entries, items: [], unreadable: [] });

function context(entries: Shipment['entries'] = []): DetectorContext {
  return {
    shipment: shipment(entries),
    history: NO_HISTORY,
    understand: () => facts(),
    rules: [],
    boundBy: ['UN'],
    exportFrom: 'JP',
    asOf: '2026-11-24',
    table: <T>() => ({}) as T,
  };
}

function detector(name: string, severity: Signal['severity'], more: Partial<Signal> = {}): Detector {
  const signal: Signal = {
    detector: name,
    severity,
    title: { key: `detector.${name}.title` },
    text: { key: `detector.${name}.text` },
    next: { key: `detector.${name}.next` },
    because: [{ fact: { key: 'fact.code' }, evidence: evidence('goods.hsCode', '8703.23') }],
    against: [],
    item: null,
    story: name,
    ...more,
  };
  return {
    name,
    row: name.toUpperCase(),
    rests: { instrument: 'i', provision: 'p', url: 'https://x.org', asOf: '2026-11-24' },
    detect: () => [signal],
  };
}

const detect = (detectors: Detector[], entries: Shipment['entries'] = []) =>
  signalFindings(detectors, facts(), context(entries), 'JP');

describe('severity and level', () => {
  test('a sign worth asking about is a review of the exporter’s jurisdiction', () => {
    expect(detect([detector('d1', 'ask')]).findings).toMatchObject([
      { level: 'review', jurisdiction: 'JP', fields: ['goods.hsCode'] },
    ]);
  });

  test('a remark alone is a note, two of different rows are a question together', () => {
    const one = detect([detector('d1', 'info')]);
    expect([one.findings.length, one.notes.length]).toEqual([0, 1]);
    const two = detect([detector('d1', 'info'), detector('d2', 'info')]);
    expect([two.findings.map(({ level }) => level), two.notes.length]).toEqual([['review', 'review'], 0]);
  });
});

test('what would settle a sign is asked for only where it is not filled in', () => {
  const asking = detector('d1', 'ask', { needs: ['endUser.name', 'goods.endUse'] });
  const filled = { role: 'endUser.name', value: 'A', field: 'f', label: '' } as const;
  expect(detect([asking]).undecided[0]?.needs).toEqual(['endUser.name', 'goods.endUse']);
  expect(detect([asking], [filled]).undecided[0]?.needs).toEqual(['goods.endUse']);
  expect(detect([asking], [filled, { ...filled, role: 'goods.endUse' }]).undecided).toEqual([]);
});

test('a check that fails is told in the coverage and stops nothing else', () => {
  const broken: Detector = {
    ...detector('d1', 'ask'),
    detect: () => {
      throw new Error('bug');
    },
  };
  const { findings, failed } = detect([broken, detector('d2', 'ask')]);
  expect(findings.map(({ rule }) => rule)).toEqual(['d2']);
  expect(failed).toEqual([{ key: 'coverage.detector-failed', params: { detector: 'd1' } }]);
});
