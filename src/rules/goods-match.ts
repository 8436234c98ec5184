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
  const { codes, words: spoken, headings } = wordsOf(item);
  const { prefixes, except, families } = reachOf(line);
  if (codes.length === 0 || prefixes.length === 0) return wordsAnswer(line, item);
  const truths = codes.map((code) => codeIsUnder(code.digits, prefixes, except));
  const truth: Truth = or(...truths);
  // Most lines end here: the code is another one, and no word of the line was said.
  if (truth === 'no' && headings.length === 0 && !spoken.some(({ family }) => families.has(family))) return NO;
  const words = wordsAnswer(line, item);
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

/** What an item says, taken apart once for each: typed codes, and words that are not the code's own. */
interface ItemWords {
  codes: readonly HsFact[];
  headings: readonly HsFact[];
  words: readonly FamilyFact[];
}

const items = new WeakMap<ItemFacts, ItemWords>();

function wordsOf(item: ItemFacts): ItemWords {
  let words = items.get(item);
  if (!words) {
    words = {
      codes: item.hs.filter((hs) => hs.from === 'code' && hs.certainty !== 'weak'),
      headings: item.accessory ? [] : item.hs.filter((hs) => hs.from === 'words'),
      words: item.accessory ? [] : item.families.filter(({ evidence }) => !isOfCode(evidence.role)),
    };
    items.set(item, words);
  }
  return words;
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
  const { words, headings } = wordsOf(item);
  const { families } = reachOf(line);
  return words.some(({ family }) => families.has(family)) || headings.some((hs) => headingIsUnder(hs, line) === 'yes');
}

const headingIsUnder = ({ digits }: HsFact, line: CompiledLine) => codeIsUnder(digits, line.hs ?? [], line.hsExcept);

/** What the words say: families by name, headings that follow from them. Nothing when they speak of an accessory. */
function wordsAnswer(line: CompiledLine, item: ItemFacts): Answer {
  const { words, headings } = wordsOf(item);
  const { families } = reachOf(line);
  const spoken = words.filter(({ family }) => families.has(family));
  const under = headings.filter((hs) => headingIsUnder(hs, line) === 'yes');
  const best = (certainty: Certainty): Reason[] => [
    ...spoken.filter((one) => one.certainty === certainty).map(familyReason),
    ...under.filter((one) => one.certainty === certainty).map(codeReason),
  ];
  const strong = best('strong');
  if (strong.length > 0) return yes(strong.slice(0, 2));
  const medium = best('medium');
  if (medium.length > 0) return yes(medium.slice(0, 2), 'words-only');
  const perhaps = headings.filter((hs) => hs.certainty === 'strong' && headingIsUnder(hs, line) === 'open');
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
