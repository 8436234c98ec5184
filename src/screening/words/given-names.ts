import table from '../../../assets/names/given-names.json' with { type: 'json' };

let groups: Map<string, number[]> | null = null;

/** Whether two folded Latin words are one given name in two languages, or one is short for the other: Volodymyr and Vladimir, Bill and William. */
export function sameGivenName(a: string, b: string): boolean {
  if (!groups) {
    groups = new Map();
    for (const [at, names] of table.groups.entries()) {
      for (const name of names) groups.set(name, [...(groups.get(name) ?? []), at]);
    }
  }
  const first = groups.get(a);
  const second = first && groups.get(b);
  return second ? first.some((group) => second.includes(group)) : false;
}
