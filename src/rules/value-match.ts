import type { ItemFacts, Measure, MoneyFact } from '../facts/facts';
import { exactly, type Interval, isAtLeast, isOver, type Truth } from '../trade/interval';
import { type Answer, NO, open, type Reason, yes } from './answer';
import { convert, type RateTable } from './money';
import type { Per, ValueLine } from './rule';

/** The money that one unit of the line is worth, in the currency it was typed in; what is missing when that is not known. */
interface UnitValue {
  money: MoneyFact;
  amount: Interval;
}

/** Whether an item is worth more than the line allows. Inside the rate's uncertainty the answer is "close to the line". */
export function valueAnswer(line: ValueLine, item: ItemFacts, rates: RateTable, disputed: boolean): Answer {
  const unit = unitValue(line.per, item);
  if (!unit) return open(item.total || item.unit ? ['goods.quantity'] : ['goods.value']);
  const { money, amount } = unit;
  if (!money.currency) return open(['goods.currency']);
  const converted = convert(amount, money.currency, line.currency, rates);
  if (!converted) return open(['goods.currency']);
  const reasons = () => valueReasons(line, money, amount, converted.middle);
  const over = (value: Interval): Truth =>
    line.comparator === 'over' ? isOver(value, line.amount) : isAtLeast(value, line.amount);
  const middle = over(converted.middle);
  if (disputed && converted.middle.min === line.amount && converted.middle.max === line.amount)
    return yes(reasons(), 'on-the-line');
  if (middle === 'open') {
    // "Oil painting, USD 5,000": nothing says how many, and one would cross the line.
    const whole =
      item.total && !item.quantity ? convert(item.total.amount, money.currency, line.currency, rates) : null;
    if (whole && over(whole.middle) === 'yes') return yes(reasons(), 'pieces-unknown');
    return open(['goods.quantity', 'goods.unitValue'], reasons());
  }
  if (over(converted.widest) !== middle) return yes(reasons(), 'close-to-line');
  return middle === 'yes' ? yes(reasons()) : NO;
}

/** Share of the line above which a value counts as just below it, for the sake of splitting. */
const JUST_BELOW = 0.8;

/** Whether an item lies just below the line: between four fifths of it and the line itself. */
export function isJustBelow(line: ValueLine, item: ItemFacts, rates: RateTable): boolean {
  const unit = unitValue(line.per, item);
  const value = unit?.money.currency ? convert(unit.amount, unit.money.currency, line.currency, rates)?.middle : null;
  return !!value && value.min >= line.amount * JUST_BELOW && value.max <= line.amount;
}

function valueReasons(line: ValueLine, money: MoneyFact, amount: Interval, converted: Interval): Reason[] {
  const shown = { value: moneyText(amount, money.currency ?? '') };
  const fact =
    money.currency === line.currency
      ? { key: 'fact.value', params: shown }
      : { key: 'fact.value-converted', params: { ...shown, converted: moneyText(converted, line.currency) } };
  return money.evidence.slice(0, 2).map((evidence) => ({ fact, evidence }));
}

/** `13500000 JPY`, or `100–200 EUR`; wording sets the separators. */
export function moneyText({ min, max }: Interval, currency: string): string {
  const shown = (n: number) => (n >= 1000 ? String(Math.round(n)) : String(Math.round(n * 100) / 100));
  return `money:${min === max ? shown(max) : `${shown(min)}–${shown(max)}`} ${currency}`;
}

/** Litres, kilograms or pieces in one unit of the line; null when it counts pieces as they come. */
const MEASURED: Partial<Record<Per, { by: 'volume' | 'weight'; size: number }>> = {
  litre: { by: 'volume', size: 1 },
  '50 ml': { by: 'volume', size: 0.05 },
  '6.25 l': { by: 'volume', size: 6.25 },
  '100 g': { by: 'weight', size: 0.1 },
  '1.5 kg': { by: 'weight', size: 1.5 },
  kilogram: { by: 'weight', size: 1 },
};

const COUNTED: Partial<Record<Per, Measure['unit']>> = { pair: 'pair', package: 'package', animal: 'animal' };

function unitValue(per: Per, item: ItemFacts): UnitValue | null {
  const measured = MEASURED[per];
  if (measured) {
    const measure = measured.by === 'volume' ? item.volume : item.weight;
    const byMeasure = item.total && measure ? perMeasure(item.total, measure, measured) : null;
    return byMeasure ?? (per === '6.25 l' || per === '1.5 kg' ? piece(item) : null);
  }
  const counted = COUNTED[per];
  if (counted && item.total && item.quantity?.unit === counted) {
    return { money: item.total, amount: divided(item.total.amount, item.quantity.amount) };
  }
  return piece(item);
}

const piece = ({ unit }: ItemFacts): UnitValue | null => unit && { money: unit, amount: unit.amount };

/** A weight may be gross: then the goods weigh less and each gram is worth more. Packing above twice the goods is not assumed. */
const GROSS_OVER_NET = 3;

function perMeasure(total: MoneyFact, measure: Measure, { by, size }: { by: string; size: number }): UnitValue {
  const amount = divided(total.amount, measure.amount);
  const each = { ...amount, min: amount.min * size, max: amount.max * size };
  return { money: total, amount: by === 'weight' ? { ...each, max: each.max * GROSS_OVER_NET } : each };
}

function divided(total: Interval, by: Interval): Interval {
  if (by.min <= 0) return { min: by.max > 0 ? total.min / by.max : 0, max: Number.POSITIVE_INFINITY };
  return total.min === total.max && by.min === by.max
    ? exactly(total.min / by.min)
    : { min: total.min / by.max, max: total.max / by.min };
}
