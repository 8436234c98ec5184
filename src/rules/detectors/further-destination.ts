import type { Detector } from '../signal';
import { countriesOf, countryOf, endsOf, isAnyOrdinaryWay } from './ends';
import { sensitiveGoods } from './sensitive';
import { words } from './signs';
import { line, placeLine, signal, typed } from './speak';
import type { TransitTable } from './tables';
import { findWord, plain } from './word-list';

/** Somewhere in the form a further country turns up: "in transit to", "final user in", "c/o", "for onward shipment". */
export const furtherDestination: Detector = {
  name: 'further-destination',
  row: 'D14-WORDS',
  rests: {
    instrument: 'BIS, transit, transshipment and reexport best practices',
    provision: 'ask for the ultimate destination and end user before sale',
    url: 'https://www.bis.gov/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const ends = endsOf(facts);
    const known = [...ends.declared, ...ends.consignee, ...ends.delivery, ...ends.discharge];
    const said = countriesOf([...known, ...ends.loading]);
    const further = facts.places.find(
      ({ lead, place, or, certainty }) =>
        lead !== undefined && certainty !== 'weak' && ![place, ...or].some((it) => said.has(countryOf(it))),
    );
    const [goods] = sensitiveGoods(facts, context);
    if (further && known.length > 0) {
      if (isAnyOrdinaryWay(known, [further], context.table<TransitTable>('detectors/transit'))) return [];
      return [
        signal('further-destination', {
          severity: goods ? 'ask' : 'info',
          because: [placeLine(further), ...known.slice(0, 1).map(placeLine), ...(goods ? [goods.line] : [])],
          params: {
            further: `country:${further.place}`,
            said: `country:${known[0]!.place}`,
            lead: `text:${further.lead}`,
          },
          against: ['contact-address', 'clause'],
          needs: ['endUser.name', 'country.destination'],
          story: `to:${countryOf(further.place)}`,
        }),
      ];
    }
    return onward(context, goods?.kind === 'luxury-vehicle' || goods?.kind === 'priority' ? goods.line : null);
  },
};

/** "For re-export", with no country said: worth a note for goods that are diverted. */
function onward(
  context: Parameters<Detector['detect']>[1],
  goods: Parameters<typeof signal>[1]['because'][number] | null,
) {
  if (!goods) return [];
  const entries = [...context.shipment.entries, ...context.shipment.items.flatMap((item) => item.entries)];
  for (const entry of entries) {
    if (entry.role !== 'goods.endUse' && entry.role !== 'goods.description' && entry.role !== 'consignee.address')
      continue;
    let text = plain(entry.value);
    for (const clause of words(context, 'reExportNot')) text = text.replaceAll(plain(clause), ' ');
    const word = findWord(text, words(context, 'reExport'));
    if (!word) continue;
    return [
      signal('further-destination', {
        severity: 'info',
        variant: 'onward',
        because: [line('onward', typed(entry, word), { words: word }), goods],
        params: { words: word },
        against: ['contact-address', 'clause'],
        needs: ['endUser.name', 'country.destination'],
        story: 'to:onward',
      }),
    ];
  }
  return [];
}
