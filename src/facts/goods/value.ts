import { readCurrency } from '../../text/currency';
import { type ReadMoney, readMoney } from '../../text/money';
import type { Item } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { Measure, MoneyFact } from '../facts';
import { entriesOf } from './item-entries';

/** What a line is worth, and one piece of it. */
export interface Values {
  total: MoneyFact | null;
  unit: MoneyFact | null;
}

const COUNTED = new Set<Measure['unit']>(['piece', 'pair', 'set', 'animal']);

/**
 * Total and unit value of a line. The unit value is the typed one; else total ÷ pieces, where pieces were counted; else, for packages or
 * without a count, anything above nothing up to the total. `single` says that the line is one thing (a vehicle with its own fields).
 * `elsewhere` is a currency that the shipment names in another place.
 */
export function readValues(item: Item, quantity: Measure | null, single: boolean, elsewhere: string | null): Values {
  const field = currencyField(item) ?? null;
  const typedUnit = money(item, 'goods.unitValue', field, elsewhere);
  const value = money(item, 'goods.value', field, elsewhere);
  const each = value?.each ? value.fact : null;
  const unit = typedUnit?.fact ?? each;
  const pieces = quantity && COUNTED.has(quantity.unit) ? quantity : null;
  if (unit) {
    const total = value && !each ? value.fact : pieces ? scaled(unit, pieces, (a, n) => a * n) : null;
    return { total, unit };
  }
  const total = value?.fact ?? null;
  if (!total) return { total: null, unit: null };
  if (pieces) return { total, unit: scaled(total, pieces, (a, n) => a / n) };
  if (single && !quantity) return { total, unit: total };
  return { total, unit: { ...total, amount: { min: 0, max: total.amount.max, above: true } } };
}

function scaled(money: MoneyFact, by: Measure, op: (amount: number, n: number) => number): MoneyFact {
  const n = by.amount.max;
  return {
    ...money,
    amount: { min: op(money.amount.min, n), max: op(money.amount.max, n) },
    evidence: [...money.evidence, by.evidence],
  };
}

function currencyField(item: Item): string | undefined {
  return entriesOf(item, 'goods.currency')
    .map((entry) => readCurrency(entry.code ?? '')?.code ?? readCurrency(entry.value)?.code)
    .find((code) => code !== undefined);
}

function money(
  item: Item,
  role: 'goods.value' | 'goods.unitValue',
  field: string | null,
  elsewhere: string | null,
): { fact: MoneyFact; each: boolean } | null {
  for (const entry of entriesOf(item, role)) {
    const read = readMoney(entry.value);
    if (!read) continue;
    const evidence = [evidenceOf(entry, item.index)];
    const currencyEntry = entriesOf(item, 'goods.currency')[0];
    const currency = chosen(read, field, elsewhere);
    if (currencyEntry && currency === field) evidence.push(evidenceOf(currencyEntry, item.index));
    return { fact: { amount: { min: read.min, max: read.max }, currency, evidence }, each: read.each };
  }
  return null;
}

/** The value's own currency, unless its sign has other readings and a field names one of them. */
function chosen(read: ReadMoney, field: string | null, elsewhere: string | null): string | null {
  if (read.currency === null) return field ?? elsewhere;
  const named = field ?? elsewhere;
  return named && read.or.includes(named) ? named : read.currency;
}
