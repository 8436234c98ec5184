import type { Detector } from '../signal';
import { priorityCode } from './sensitive';
import { line, signal } from './speak';

export interface DocumentCodeTable {
  /** Codes that state "not listed". */
  codes: string[];
  /** Headings that lists name, beside the Common High Priority List. */
  hs: string[];
}

/** A declaration carries a code for "not among the listed goods", and the tariff code is listed. */
export const documentCode: Detector = {
  name: 'document-code',
  row: 'D30',
  rests: {
    instrument: 'TARIC, document codes (Y codes)',
    provision:
      'declarations that goods are not listed in a restrictive measure; the meaning of a code changes with the regulation',
    url: 'https://ec.europa.eu/taxation_customs/dds2/taric/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const { codes, hs } = context.table<DocumentCodeTable>('detectors/document-codes');
    return facts.documentCodes.flatMap(({ is, evidence }) => {
      if (!codes.includes(is)) return [];
      for (const item of facts.items) {
        const listed = item.hs.find(
          ({ digits, from }) => from === 'code' && hs.some((prefix) => digits.startsWith(prefix)),
        );
        const priority = priorityCode(item, context);
        const other = listed?.evidence ?? priority?.evidence;
        if (!other) continue;
        return [
          signal('document-code', {
            severity: 'ask',
            because: [
              line('document-code', evidence, { code: is }),
              line('hs', other, { code: listed?.digits ?? priority?.code ?? '' }),
            ],
            params: { code: is, hs: listed?.digits ?? priority?.code ?? '' },
            against: ['meaning-changes', 'part-of-code'],
            needs: ['document.code', 'goods.hsCode'],
            item: item.index,
            story: `tariff:${item.index}`,
          }),
        ];
      }
      return [];
    });
  },
};
