import type { Role } from '../../trade/roles';
import { allEntries, type Entry } from '../../trade/shipment';
import type { Detector, DetectorContext } from '../signal';
import { sensitiveGoods } from './sensitive';
import { words } from './signs';
import { line, signal, typed } from './speak';
import { findWord, plain } from './word-list';

/** Fields in which people write sentences. */
const FREE: ReadonlySet<Role> = new Set([
  'goods.description',
  'goods.endUse',
  'goods.condition',
  'consignee.name',
  'consignee.address',
  'notify.name',
  'notify.address',
  'endUser.name',
  'endUser.address',
  'place.delivery',
  'vehicle.model',
  'document.reference',
  'incoterm',
]);

/** Somebody asks for papers that say something else: another model, a lower value, no mention of the destination. */
export const falsePapers: Detector = {
  name: 'false-papers',
  row: 'QS-FALSE-PAPERS',
  rests: {
    instrument: 'Quint-Seal compliance note "Know Your Cargo"',
    provision: '11 December 2023, falsified cargo and vessel documents',
    url: 'https://ofac.treasury.gov/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    for (const entry of allEntries(context.shipment)) {
      if (!FREE.has(entry.role)) continue;
      const quote = request(entry, context);
      if (!quote) continue;
      const [goods] = sensitiveGoods(facts, context);
      return [
        signal('false-papers', {
          severity: 'ask',
          because: [line('asks-for-papers', typed(entry, quote), { words: quote }), ...(goods ? [goods.line] : [])],
          params: { words: quote },
          against: ['ordinary-correction'],
          story: 'papers',
        }),
      ];
    }
    return [];
  },
};

/** The words that ask for it, or null. Sentences that only sound like it are taken out first. */
function request(entry: Entry, context: DetectorContext): string | null {
  const sought = (text: string) => {
    const direct = findWord(text, words(context, 'falsePapers'));
    if (direct) return direct;
    const otherwise = findWord(text, words(context, 'otherwise'));
    return otherwise && findWord(text, words(context, 'papers')) ? otherwise : null;
  };
  if (!sought(entry.value)) return null;
  let text = plain(entry.value);
  for (const ordinary of words(context, 'falsePapersNot')) text = text.replaceAll(plain(ordinary), ' ');
  return sought(text);
}
