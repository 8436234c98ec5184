import { describe, expect, test } from 'vitest';
import { knowledgeFromDisk } from '../../cli/knowledge-file';
import { shipmentOf } from '../../cli/shipment-of';
import { understand } from '../../facts/understand';
import type { PastShipment } from '../../trade/history';
import { boundBy } from '../../trade/profile';
import type { Shipment } from '../../trade/shipment';
import { HistoryIndex } from '../history-index';
import type { DetectorContext, Signal } from '../signal';
import { detectors } from './all';
import { allExamples, type Example } from './testing';

const knowledge = knowledgeFromDisk();
const examples = allExamples();
const TODAY = '2026-11-24';

const asShipment = (id: string, { given, items }: Pick<Example, 'given' | 'items'>): Shipment =>
  shipmentOf({ id, fields: given, ...(items ? { items } : {}) }, (key) => {
    throw new Error(`${key} is no role`);
  });

function contextOf(example: Example, shipment: Shipment): DetectorContext {
  const past = (example.history ?? []).map(({ id, at, fields }): PastShipment => {
    const earlier = asShipment(id, { given: fields });
    return { id, at, shipment: earlier, keys: understand(earlier, knowledge.tables).keys };
  });
  const exportFrom = example.exportFrom ?? 'JP';
  return {
    shipment,
    history: new HistoryIndex(past),
    understand: (one) => understand(one, knowledge.tables),
    rules: knowledge.rules,
    boundBy: boundBy(exportFrom),
    exportFrom,
    asOf: TODAY,
    table: (name) => knowledge.tables.table(name),
  };
}

function signalsOn(name: string, example: Example): Signal[] {
  const shipment = asShipment('now', example);
  const detector = detectors.find((one) => one.name === name)!;
  return detector.detect(understand(shipment, knowledge.tables), contextOf(example, shipment));
}

describe.each([...examples])('%s', (name, cases) => {
  test.each(cases.map((example) => [example.title, example] as const))('%s', (_, example) => {
    const signals = signalsOn(name, example);
    if (example.silent) expect(signals).toEqual([]);
    else expect(signals.map(({ severity }) => severity)).toContain(example.says);
  });

  test('is named so that it can be found, and has words in both languages', () => {
    const said = cases.filter(({ silent }) => !silent).flatMap((example) => signalsOn(name, example));
    for (const signal of said) {
      const facts = signal.because.map(({ fact }) => fact);
      for (const { key } of [signal.title, signal.text, signal.next, ...signal.against, ...facts]) {
        for (const locale of ['en', 'ja']) expect(knowledge.texts[locale]?.[key], `${locale} ${key}`).toBeTruthy();
      }
    }
  });
});
