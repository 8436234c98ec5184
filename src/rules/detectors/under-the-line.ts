import type { Facts, ItemFacts } from '../../facts/facts';
import { itemOutcomes } from '../item-outcomes';
import type { RateTable } from '../money';
import type { CompiledRule } from '../rule';
import { candidates } from '../rule-index';
import type { Detector, DetectorContext, Signal } from '../signal';
import { valueOnly } from './destined';
import { sharing } from './past';
import { line, placeLine, signal } from './speak';

/** A value stands just below the line above which the goods may not go there; once more for the same buyer, it is a pattern. */
export const underTheLine: Detector = {
  name: 'under-the-line',
  row: 'D13',
  rests: {
    instrument: 'Regulation (EU) No 833/2014 and national lists of luxury goods',
    provision: 'value lines; FATF and Egmont, trade-based money laundering risk indicators (March 2021)',
    url: 'https://www.fatf-gafi.org/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    for (const rule of candidates(context.rules, facts, context.asOf)) {
      if (!rule.binds.some((code) => context.boundBy.includes(code))) continue;
      const item = facts.items.find((it) => isJustUnder(rule, it, context));
      if (item) return below(facts, item, rule, context);
    }
    return [];
  },
};

function isJustUnder(rule: CompiledRule, item: ItemFacts, context: DetectorContext): boolean {
  const rates = context.table<RateTable>('rates');
  return itemOutcomes(rule, item, context.asOf, rates).below.length > 0;
}

function below(facts: Facts, item: ItemFacts, rule: CompiledRule, context: DetectorContext): Signal[] {
  const evidence = (item.unit ?? item.total)?.evidence[0];
  const place = facts.destinations.find((it) => rule.destined.to.includes(it.place))?.because[0];
  if (!evidence || !place) return [];
  const again = facts.keys
    .filter((key) => key.startsWith('name:'))
    .flatMap((key) => sharing(key, context))
    .find(({ shipment }) => context.understand(shipment).items.some((it) => isJustUnder(rule, it, context)));
  return [
    signal('under-the-line', {
      severity: again ? 'ask' : 'info',
      ...(again ? { variant: 'again' } : {}),
      because: [line('just-below', evidence), placeLine(place)],
      params: {
        line: valueOnly(rule),
        end: `country:${place.place}`,
        ...(again ? { at: `day:${again.at.slice(0, 10)}`, id: `text:${again.id}` } : {}),
      },
      against: ['round-price'],
      needs: ['goods.value'],
      item: item.index,
      story: `value:${item.index}`,
    }),
  ];
}
