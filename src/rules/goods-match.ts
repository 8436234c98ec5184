import type { Certainty, FamilyFact, HsFact, ItemFacts } from '../facts/facts';
import { or, type Truth } from '../trade/interval';
import type { Role } from '../trade/roles';
import { type Answer, NO, open, type Reason, yes } from './answer';
import { codeIsUnder } from './code-match';
import type { CompiledLine } from './rule';

const codeReason = (hs: HsFact): Reason => ({
  fact: { key: hs.from === 'code' ? 'fact.code' : 'fact.heading', params: { code: dotted(hs.digits) } },
  evidence: hs.evidence,
});

/** A family that follows from the typed code is no word of its own. */
const isOfCode = (role: Role) => role === 'goods.hsCode';

const familyReason = ({ family, evidence }: FamilyFact): Reason => ({
  fact: { key: isOfCode(evidence.role) ? 'fact.goods-code' : 'fact.goods', params: { family: `family:${family}` } },
  evidence,
});

/** `870324` as it is printed: `8703.24`. */
export function dotted(digits: string): string {
  return digits.length > 4 ? `${digits.slice(0, 4)}.${digits.slice(4)}` : digits;
}

/**
 * Whether the item is among the goods of a line. A typed code decides over words; words alone decide with their own
 * certainty; words that are sure of what the code denies are worth a review, because a false code hides exactly so.
 */
export function goodsAnswer(line: CompiledLine, item: ItemFacts): Answer {
  if (line.any) return yes(goodsReasons(item));
  const words = wordsAnswer(line, item);
  const codes = item.hs.filter((hs) => hs.from === 'code' && hs.certainty !== 'weak');
  if (codes.length === 0) return words;
  const { prefixes, except } = reachOf(line);
  if (prefixes.length === 0) return words;
  const truths = codes.map((code) => codeIsUnder(code.digits, prefixes, except));
  const truth: Truth = or(...truths);
  const speaking = codes
    .filter((_, i) => truths[i] === truth)
    .slice(0, 2)
    .map(codeReason);
  if (truth === 'yes') {
    if (!line.partOfCode) return yes([...speaking, ...words.reasons]);
    // Code and words that agree leave no doubt, even where the words alone would.
    return wordsAgree(line, item) ? yes([...speaking, ...words.reasons]) : yes(speaking, 'part-of-code');
  }
  if (truth === 'no') {
    const sure = words.truth === 'yes' && words.doubts.length === 0;
    return sure ? yes([...words.reasons, ...codes.slice(0, 1).map(codeReason)], 'code-disagrees') : NO;
  }
  return words.truth === 'yes'
    ? { ...words, reasons: [...speaking, ...words.reasons] }
    : open(['goods.hsCode'], speaking);
}

/** What a line speaks of, put together once for each. */
interface Reach {
  prefixes: readonly string[];
  except: readonly string[];
  families: ReadonlySet<string>;
}

const reaches = new WeakMap<CompiledLine, Reach>();

function reachOf(line: CompiledLine): Reach {
  let reach = reaches.get(line);
  if (!reach) {
    reach = {
      prefixes: [...(line.hs ?? []), ...(line.familyHs ?? [])],
      except: [...(line.hsExcept ?? []), ...(line.familyHsExcept ?? [])],
      families: new Set(line.is),
    };
    reaches.set(line, reach);
  }
  return reach;
}

/** Whether any word, however unsure by itself, speaks of the same goods as a code that is among them already. */
function wordsAgree(line: CompiledLine, item: ItemFacts): boolean {
  if (item.accessory) return false;
  return (
    item.families.some(({ family, evidence }) => reachOf(line).families.has(family) && !isOfCode(evidence.role)) ||
    item.hs.some((hs) => hs.from === 'words' && codeIsUnder(hs.digits, line.hs ?? [], line.hsExcept) === 'yes')
  );
}

/** What the words say: families by name, headings that follow from them. Nothing when they speak of an accessory. */
function wordsAnswer(line: CompiledLine, item: ItemFacts): Answer {
  if (item.accessory) return NO;
  const families = item.families.filter(
    ({ family, evidence }) => reachOf(line).families.has(family) && !isOfCode(evidence.role),
  );
  const headings = item.hs.filter(
    (hs) => hs.from === 'words' && codeIsUnder(hs.digits, line.hs ?? [], line.hsExcept) !== 'no',
  );
  const under = headings.filter((hs) => codeIsUnder(hs.digits, line.hs ?? [], line.hsExcept) === 'yes');
  const spoken = [
    ...families.map((one) => [one, familyReason(one)] as const),
    ...under.map((one) => [one, codeReason(one)] as const),
  ];
  const best = (certainty: Certainty) =>
    spoken.filter(([one]) => one.certainty === certainty).map(([, reason]) => reason);
  if (best('strong').length > 0) return yes(best('strong').slice(0, 2));
  if (best('medium').length > 0) return yes(best('medium').slice(0, 2), 'words-only');
  const perhaps = headings.filter((hs) => hs.certainty === 'strong');
  return perhaps.length > 0 ? open(['goods.hsCode'], perhaps.slice(0, 1).map(codeReason)) : NO;
}

/** What an item is, by the best that it says: for a rule that bars everything. */
export function goodsReasons(item: ItemFacts): Reason[] {
  const code = item.hs.find((hs) => hs.from === 'code');
  const family = item.accessory ? undefined : item.families.find(({ certainty }) => certainty === 'strong');
  return [...(family ? [familyReason(family)] : []), ...(code ? [codeReason(code)] : [])];
}

/** Whether nothing typed says what the goods are. */
export function goodsUnknown(item: ItemFacts): boolean {
  return item.hs.length === 0 && item.families.length === 0 && !item.vehicle && !item.accessory;
}
