/** Consonants that romanisations exchange share a class. Vowels, h, w and y say nothing, and c may be of two classes. */
const GROUPS = ['bp', 'fv', 'dt', 'szx', 'kqg', 'j', 'l', 'm', 'n', 'r'];
const BITS = new Uint16Array(128);
for (const [bit, letters] of GROUPS.entries()) {
  for (const letter of letters) BITS[letter.charCodeAt(0)] = 1 << bit;
}

/** Which classes of consonants a Latin word has, a bit each. */
export function classesIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 128) bits |= BITS[code]!;
  }
  return bits;
}

/** How many bits are set. */
export function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
