import type { ItemFacts } from '../facts/facts';
import type { CompiledLine, CompiledRule } from './rule';

/** Which lines of a rule an item could meet at all: by chapter of the tariff and by family. A rule may have hundreds of lines. */
interface LineIndex {
  /** Lines that bar everything. */
  any: readonly number[];
  by: ReadonlyMap<string, readonly number[]>;
}

const built = new WeakMap<CompiledRule, LineIndex>();

const NONE: readonly number[] = [];

/** Numbers of the lines worth holding the item against, in the rule's order. */
export function linesFor(rule: CompiledRule, item: ItemFacts): readonly number[] {
  const { any, by } = indexOf(rule);
  let found = any;
  let several: Set<number> | null = null;
  for (const key of keysOf(item)) {
    const there = by.get(key);
    if (!there) continue;
    if (found.length === 0) found = there;
    else if (there !== found) {
      several ??= new Set(found);
      for (const at of there) several.add(at);
    }
  }
  if (several) return [...several].sort((a, b) => a - b);
  return found.length > 0 ? found : NONE;
}

function indexOf(rule: CompiledRule): LineIndex {
  let index = built.get(rule);
  if (!index) {
    const by = new Map<string, number[]>();
    for (const [at, line] of rule.goods.entries()) {
      for (const key of lineKeys(line)) {
        const there = by.get(key);
        if (there) there.push(at);
        else by.set(key, [at]);
      }
    }
    index = { any: rule.goods.flatMap((line, at) => (line.any ? [at] : [])), by };
    built.set(rule, index);
  }
  return index;
}

const chapter = (digits: string) => `#${digits.slice(0, 2)}`;

function lineKeys(line: CompiledLine): Set<string> {
  return new Set([...(line.is ?? []), ...(line.hs ?? []).map(chapter), ...(line.familyHs ?? []).map(chapter)]);
}

const keys = new WeakMap<ItemFacts, readonly string[]>();

function keysOf(item: ItemFacts): readonly string[] {
  let found = keys.get(item);
  if (!found) {
    found = [
      ...new Set([...item.hs.map(({ digits }) => chapter(digits)), ...item.families.map(({ family }) => family)]),
    ];
    keys.set(item, found);
  }
  return found;
}
