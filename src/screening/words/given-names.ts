import table from '../../../assets/names/given-names.json' with { type: 'json' };
import plainWords from '../../../assets/names/plain-words.json' with { type: 'json' };

let groups: Map<string, number[]> | null = null;

/**
 * How two folded words stand to each other as given names or as plain words of ships' and firms' names: `same` when they are one name in two languages or one is short for the
 * other (Volodymyr and Vladimir, Bill and William), `different` when both are known and never that, `unknown` otherwise.
 */
export function asGivenNames(a: string, b: string): 'same' | 'different' | 'unknown' {
  groups ??= collect();
  const first = groups.get(a);
  const second = first && groups.get(b);
  if (!second) return 'unknown';
  return first.some((group) => second.includes(group)) ? 'same' : 'different';
}

/** Whether a folded word is a given name or a plain word that the tables know. */
export function isKnownName(word: string): boolean {
  groups ??= collect();
  return groups.has(word);
}

function collect(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [at, names] of [...table.groups, ...plainWords.groups].entries()) {
    for (const name of names) {
      const others = map.get(name);
      if (others) others.push(at);
      else map.set(name, [at]);
    }
  }
  return map;
}
