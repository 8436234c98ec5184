import type { ParsedName } from '../names/parsed-name';
import type { Pairing } from './align';

/** What of two names found no like. */
export interface LeftOver {
  /** Weight of the most telling word that is left on both sides: the two stand against each other. */
  apart: number;
  /** A trade is left on one side and something else on the other: of one owner perhaps, but two firms. */
  tradesDiffer: boolean;
}

/** Looks at the words that no pairing holds. */
export function leftOver(
  typed: ParsedName,
  listed: ParsedName,
  pairings: readonly Pairing[],
  typedWeights: readonly number[],
  listedWeights: readonly number[],
): LeftOver {
  const left = rest(typed, typedWeights, (at) => pairings.some((pairing) => pairing.typed.includes(at)));
  const right = rest(listed, listedWeights, (at) => pairings.some((pairing) => pairing.listed.includes(at)));
  return {
    apart: Math.min(left.most, right.most),
    tradesDiffer: Math.min(left.most, right.most) > 0.1 && (left.trade || right.trade),
  };
}

function rest({ core }: ParsedName, weights: readonly number[], isPaired: (at: number) => boolean) {
  const found = { most: 0, trade: false };
  for (let at = 0; at < core.length; at += 1) {
    const word = core[at]!;
    if (word.isInitial || isPaired(at)) continue;
    found.most = Math.max(found.most, weights[at]!);
    found.trade = found.trade || word.isTrade;
  }
  return found;
}
