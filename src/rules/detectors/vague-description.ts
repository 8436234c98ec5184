import type { Item } from '../../trade/shipment';
import type { Detector, DetectorContext } from '../signal';
import { countryOf, endsOf } from './ends';
import { words } from './signs';
import { line, signal, typed } from './speak';
import type { DiversionTable } from './tables';
import { inUsd } from './usd';
import { isWord, plain } from './word-list';

/** A line of this worth, in US dollars, is not said with a word like "parts". */
const WORTH = 20000;

/** The whole description is a word that customs refuse, with nothing beside it that says more. */
export const vagueDescription: Detector = {
  name: 'vague-description',
  row: 'D22',
  rests: {
    instrument: 'Delegated Regulation (EU) 2015/2446, data element 18 05',
    provision: 'list of unacceptable goods descriptions (ICS2)',
    url: 'https://eur-lex.europa.eu/eli/reg_del/2015/2446/oj',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    return context.shipment.items.flatMap((item) => {
      const vague = vagueEntry(item, context);
      if (!vague) return [];
      const value = facts.items.find(({ index }) => index === item.index)?.total;
      const usd = value && inUsd(value, context);
      const ends = endsOf(facts);
      const small = context.table<DiversionTable>('detectors/diversion').russia.filter((it) => it.small);
      const end = [...ends.declared, ...ends.delivery, ...ends.consignee].find(({ place }) =>
        small.some(({ country }) => country === countryOf(place)),
      );
      return [
        signal('vague-description', {
          severity: end && usd && usd.min > WORTH ? 'ask' : 'info',
          because: [line('vague', typed(vague, vague.value, item.index))],
          params: { words: `text:${vague.value.slice(0, 80)}` },
          against: ['quote-stage', 'groupage'],
          needs: ['goods.description', 'goods.hsCode'],
          item: item.index,
          story: `goods:${item.index}`,
        }),
      ];
    });
  },
};

/** A code of six digits, a make or a model says what the words do not. */
const TELLING = new Set(['vehicle.make', 'vehicle.model', 'vehicle.vin']);

function vagueEntry(item: Item, context: DetectorContext) {
  const said = item.entries.filter(({ value }) => value.trim() !== '');
  const telling = said.some(
    ({ role, value }) => TELLING.has(role) || (role === 'goods.hsCode' && value.replace(/\D/g, '').length >= 6),
  );
  if (telling) return null;
  const descriptions = said.filter(({ role }) => role === 'goods.description');
  const [only] = descriptions;
  return only && descriptions.length === 1 && isVague(only.value, context) ? only : null;
}

/** Whether nothing is left of the description but a vague word, once numbers, units and packing words are gone. */
function isVague(value: string, context: DetectorContext): boolean {
  if (value.length > 120) return false;
  const vague = words(context, 'vague');
  if (isWord(value, vague)) return true;
  const packing = words(context, 'packing');
  const rest = plain(value)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word) && !isWord(word, packing))
    .join(' ');
  return rest !== '' && isWord(rest, vague);
}
