import type { ItemFacts } from '../facts/facts';
import type { RuleFired } from '../rules/evaluate';
import type { CompiledLine } from '../rules/rule';
import { moneyText } from '../rules/value-match';
import { ccText } from '../rules/vehicle-match';
import type { Phrase } from '../trade/phrase';

type Params = NonNullable<Phrase['params']>;

/** A text of a rule as a key of the phrase book: `rule:un-kp-vehicles:title`. */
export const ruleText = (id: string, part: string): string => `rule:${id}:${part}`;

/** What `{goods}` and its neighbours stand for in a rule's sentences. */
export function ruleParams({ rule, line, at, items, destination, doubts, reasons }: RuleFired): Params {
  const item = items[0];
  const mission = reasons.some(({ fact }) => fact.key === 'fact.place.mission');
  const also = [...doubts.map((doubt) => `key:doubt.${doubt}`), ...(mission ? ['key:also.mission'] : [])];
  return {
    destination: `country:${destination.place}`,
    goods: goodsText(rule.id, line, at, item, reasons),
    ...itemParams(item),
    ...lineParam(line),
    ...(also.length > 0 ? { also: also.join('|') } : {}),
  };
}

function goodsText(
  id: string,
  line: CompiledLine,
  at: number,
  item: ItemFacts | undefined,
  reasons: RuleFired['reasons'],
): string {
  if (line.named) return `key:${ruleText(id, `goods.${at}.name`)}`;
  const family = reasons.find(({ fact }) => fact.key.startsWith('fact.goods'))?.fact.params?.family;
  if (family) return String(family);
  const code = item?.hs.find(({ from }) => from === 'code');
  return code ? `code:${code.digits}` : 'key:goods.these';
}

function itemParams(item: ItemFacts | undefined): Params {
  const code = item?.hs.find(({ from }) => from === 'code')?.digits;
  return {
    value: item?.unit ? moneyText(item.unit.amount, item.unit.currency ?? '') : 'key:not-stated',
    engine: item?.vehicle?.engineCc ? `${ccText(item.vehicle.engineCc)} cc` : 'key:not-stated',
    fuel: item?.vehicle?.fuel.length ? `fuel:${item.vehicle.fuel.join('|fuel:')}` : 'key:not-stated',
    code: code ? `code:${code}` : 'key:not-stated',
  };
}

function lineParam({ value, engineCc }: CompiledLine): Params {
  if (value) return { line: `money:${value.amount} ${value.currency}` };
  const cc = engineCc && (engineCc.over ?? engineCc.atLeast ?? engineCc.upTo ?? engineCc.below);
  return cc === undefined ? {} : { line: `${cc} cc` };
}
