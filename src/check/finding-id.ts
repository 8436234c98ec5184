/**
 * A stable id for a rule on certain facts: the rule's name and 53 bits of a hash of the facts (cyrb53, a public-domain mix).
 * It need not resist an attacker: a person's decision is bound to the rule's version as well.
 */
export function findingId(rule: string, facts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const char of facts.join('\u0001')) {
    const code = char.codePointAt(0)!;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${rule}@${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`;
}
