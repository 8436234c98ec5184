import type { ShipmentState, TabState } from '../messages/said';

const COLUMNS = [
  'shipment',
  'item',
  'role',
  'value',
  'code',
  'fact',
  'label',
  'section',
  'confidence',
  'where',
] as const;

/** Everything that was read and understood on a tab, as JSON for people and programs. */
export function asJson({ host, shipments }: TabState, at: Date): string {
  const told = { host, readAt: at.toISOString(), shipments: shipments.map(tell) };
  return JSON.stringify(told, null, 2);
}

function tell({ fields, facts, verdict }: ShipmentState) {
  return {
    level: verdict?.level ?? null,
    knowledge: verdict?.knowledge ?? null,
    fields: fields.map(({ id, role, value, code, label, group, confidence, selector, frame }) => ({
      role,
      value,
      ...(code === undefined ? {} : { code }),
      facts: facts.filter(({ field }) => field === id).map(({ fact, certainty }) => ({ fact, certainty })),
      label,
      section: group.section,
      item: group.item,
      confidence,
      selector,
      frame,
    })),
    findings: verdict?.cards.map(({ rule, level, title, citation }) => ({ rule, level, title, citation })) ?? [],
  };
}

/** The fields of a tab as CSV (RFC 4180), one line a field. */
export function asCsv({ shipments }: TabState): string {
  const lines = shipments.flatMap(({ fields, facts }, index) =>
    fields.map(({ id, role, value, code, label, group, confidence, selector }) => [
      index + 1,
      group.item === null ? '' : group.item + 1,
      role,
      value,
      code ?? '',
      facts
        .filter(({ field }) => field === id)
        .map(({ fact }) => fact)
        .join('; '),
      label,
      group.section,
      confidence.toFixed(2),
      selector,
    ]),
  );
  return [[...COLUMNS], ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins like a formula, and the values come from a page: those get a quote in front of them. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
