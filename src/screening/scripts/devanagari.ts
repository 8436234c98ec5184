import letters from '../../../assets/names/letters.json' with { type: 'json' };

const VIRAMA = '्';
const NUKTA = '़';
const { consonants, vowels, signs } = letters.devanagari as Record<string, Record<string, string>>;

/** A Devanagari word by the Hunterian system: the inherent a is written except at the end of the word and before a vowel sign. */
export function romaniseDevanagari(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at]!;
    const dotted = word[at + 1] === NUKTA ? letter + NUKTA : letter;
    const consonant = consonants?.[dotted] ?? consonants?.[letter];
    if (consonant === undefined) {
      out += vowels?.[letter] ?? signs?.[letter] ?? '';
      continue;
    }
    if (dotted.length === 2) at += 1;
    const next = word[at + 1];
    const bare = next === undefined || next === VIRAMA || signs?.[next] !== undefined;
    // Anusvara and visarga follow the inherent vowel, they do not replace it.
    out += consonant + (bare && next !== 'ं' && next !== 'ँ' && next !== 'ः' ? '' : 'a');
  }
  return out;
}
