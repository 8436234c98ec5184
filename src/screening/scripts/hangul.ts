import table from '../../../assets/names/hangul.json' with { type: 'json' };

const FIRST = 0xac00;
const VOWELS = 21;
const FINALS = 28;

/**
 * One Hangul syllable in Latin letters by the usage of the North, of the South (Revised Romanisation, 2000), by
 * McCune–Reischauer without its marks, and as people habitually write their names. Always four forms, in that order.
 */
export function romaniseHangul(syllable: string): string[] {
  const index = syllable.charCodeAt(0) - FIRST;
  const initial = Math.floor(index / (VOWELS * FINALS));
  const vowel = Math.floor((index % (VOWELS * FINALS)) / FINALS);
  const final = index % FINALS;
  const habitual = (table.habitual as Record<string, string>)[syllable];
  const forms = [table.north, table.south, table.mccuneReischauer].map(
    (system) => system.initials[initial]! + system.vowels[vowel]! + system.finals[final]!,
  );
  return [...forms, habitual ?? forms[1]!];
}

const FAMILY_NAMES = table.familyNames as Record<string, string[]>;

/** Every way in which a family name of this syllable is commonly written: 이 is Lee, Yi, Ri, Rhee … Empty for other syllables. */
export function koreanFamilyName(syllable: string): readonly string[] {
  return FAMILY_NAMES[syllable] ?? [];
}
