import type { HsFact, ItemFacts } from '../../facts/facts';
import type { Detector, DetectorContext, Signal } from '../signal';
import { harmonizedSystem } from './cites';
import { isAccessory } from './sensitive';
import { line, signal } from './speak';
import type { GoodsTable } from './tables';

type FamilyTable = Record<string, { hs?: string[] }>;

/** Words name luxury goods and the tariff code is of another chapter: the code may have been chosen to pass. */
export const hsWords: Detector = {
  name: 'hs-words',
  row: 'D01-LUXURY',
  rests: harmonizedSystem('headings of luxury goods; the code follows the goods and not the other way round'),
  detect(facts, context) {
    return facts.items.flatMap((item) => {
      const hs = item.hs.filter(({ from, digits }) => from === 'code' && digits.length >= 4);
      return hs.length === 1 && !isAccessory(item) ? compare(item, hs[0]!, context) : [];
    });
  },
};

function compare(item: ItemFacts, hs: HsFact, context: DetectorContext): Signal[] {
  const { unmistakable } = context.table<GoodsTable>('detectors/goods');
  const families = context.table<FamilyTable>('families');
  const spoken = item.families.filter(
    ({ evidence, certainty }) => evidence.field !== hs.evidence.field && certainty === 'strong',
  );
  const prefixes = spoken.flatMap(({ family }) => families[family]?.hs ?? []);
  const goods = spoken.find(({ family }) => unmistakable.includes(family) && (families[family]?.hs?.length ?? 0) > 0);
  if (!goods || prefixes.some((prefix) => prefix.slice(0, 2) === hs.digits.slice(0, 2))) return [];
  return [
    signal('hs-words', {
      severity: 'info',
      because: [
        line('hs', hs.evidence, { code: hs.digits }),
        line('luxury', goods.evidence, { family: `family:${goods.family}` }),
      ],
      params: { code: hs.digits, family: `family:${goods.family}` },
      against: ['set', 'slip'],
      needs: ['goods.hsCode', 'goods.description'],
      item: item.index,
      story: `tariff:${item.index}`,
    }),
  ];
}
