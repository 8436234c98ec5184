import type { Field, ReadingDelta } from '../trade/field';
import type { Finding } from '../trade/finding';
import type { Role } from '../trade/roles';
import type { Shipment } from '../trade/shipment';
import { allEntries } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';
import type { Speech } from './speech';

/** A field as a frame reports it, for tests. */
export function field(id: string, role: Role, value: string, more: Partial<Field> = {}): Field {
  return {
    id,
    role,
    value,
    label: role,
    selector: `#${id}`,
    frame: 0,
    group: { shipment: 0, item: null, section: '' },
    confidence: 0.9,
    why: 'label',
    editable: true,
    ...more,
  };
}

/** A reading, settled unless said otherwise. */
export function delta(revision: number, fields: Field[], more: Partial<ReadingDelta> = {}): ReadingDelta {
  return { document: 'page', revision, fields, gone: [], unreadable: [], settled: true, ...more };
}

export function finding(id: string, fields: string[], more: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: id,
    version: 'v1',
    kind: 'rule',
    level: 'licence',
    jurisdiction: 'UN',
    title: { key: id },
    text: { key: id },
    next: { key: id },
    citation: { instrument: 'Resolution 2397', provision: '7', url: '', asOf: '2026-11-01' },
    because: [],
    against: [],
    roles: [],
    fields,
    item: null,
    story: id,
    ...more,
  };
}

export function verdict(findings: Finding[]): Verdict {
  return {
    level: findings[0]?.level ?? 'clear',
    findings,
    undecided: [],
    notes: [],
    coverage: { read: [], empty: [], absent: [], unreadable: [], notChecked: [] },
    knowledge: { digest: 'k', issued: '2026-11-01', expires: '2027-11-01' },
    boundBy: ['UN'],
  };
}

/** A law of one line: whatever says Nampo may not go. */
export function nampoLaw(shipments: readonly Shipment[]): Verdict[] {
  return shipments.map((shipment) => {
    const said = allEntries(shipment).filter(({ value }) => value.includes('Nampo'));
    return verdict(
      said.length
        ? [
            finding(
              'nampo',
              said.map(({ field: ref }) => ref),
            ),
          ]
        : [],
    );
  });
}

/** Says keys instead of sentences. */
export const PLAIN: Speech = {
  locale: 'en',
  verdict: ({ level, findings, coverage, knowledge }) => ({
    level,
    headline: level,
    cards: findings.map(({ id, rule, level: grave, jurisdiction, citation, fields }) => ({
      finding: id,
      rule,
      level: grave,
      jurisdiction,
      title: id,
      text: '',
      next: '',
      penalty: '',
      citation,
      because: [],
      against: [],
      fields,
      also: [],
      maySilence: true,
    })),
    questions: [],
    notes: [],
    coverage: { ...coverage, unreadable: [], notChecked: [] },
    knowledge,
    silenced: 0,
  }),
  phrase: ({ key }) => key,
  facts: () => [],
};
