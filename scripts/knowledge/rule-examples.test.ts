import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check';
import { knowledgeFromDisk } from '../../src/cli/knowledge-file';
import { shipmentOf } from '../../src/cli/shipment-of';
import type { RuleExample } from '../../src/rules/rule';
import { NO_HISTORY } from '../../src/trade/history';
import { type ReadRule, readRules } from './rules';

const knowledge = knowledgeFromDisk();

/** An exporter whom the rule binds, when the example names none. */
function exporter(binds: readonly string[]): string | null {
  const [first = 'UN'] = binds;
  return first === 'EU' ? 'DE' : first === 'UN' ? null : first;
}

/** What a rule alone makes of an example of its own. */
function outcome({ rule }: ReadRule, example: RuleExample) {
  const { findings, undecided } = check({
    shipment: shipmentOf({ id: rule.id, fields: example.given }, (key) => {
      throw new Error(`${key} is no role`);
    }),
    knowledge: { ...knowledge, rules: [rule], lists: [] },
    profile: { exportFrom: example.exportFrom ?? exporter(rule.binds), alsoBoundBy: [], showUnbound: false },
    asOf: example.asOf ?? rule.checked,
    history: NO_HISTORY,
    exceptions: [],
  });
  const finding = findings.find((one) => one.rule === rule.id);
  const asked = undecided.find((one) => one.rule === rule.id);
  return { fires: finding?.level ?? null, undecided: asked?.needs ?? [] };
}

describe.each(readRules().map((read) => [read.rule.id, read] as const))('%s', (_, read) => {
  test.each(read.examples.map((example, i) => [i + 1, JSON.stringify(example.given), example] as const))(
    'example %i: %s',
    (_number, _given, example) => {
      const { fires, undecided } = outcome(read, example);
      if (example.silent) expect({ fires, undecided }).toEqual({ fires: null, undecided: [] });
      else if (example.fires) expect(fires).toBe(example.fires);
      else
        expect({ fires, undecided }).toEqual({
          fires: null,
          undecided: expect.arrayContaining(example.undecided ?? []),
        });
    },
  );
});
