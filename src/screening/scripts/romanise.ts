import letters from '../../../assets/names/letters.json' with { type: 'json' };
import { romaniseDevanagari } from './devanagari';
import { romaniseHan } from './han';
import { koreanFamilyName, romaniseHangul } from './hangul';
import { romaniseKana } from './kana';
import type { Script } from './script';
import { type LetterTable, spell } from './spell';
import { romaniseThai } from './thai';

/** A word in Latin letters. */
export interface Romanised {
  /** Forms by one system each, always in the same order for a script, so that syllables can be joined within a system. */
  forms: string[];
  /** Further spellings of this word alone, such as the habitual ones of a family name. */
  variants: readonly string[];
  /** Vowels are not written in the script: only consonants can be compared. */
  consonantsOnly: boolean;
}

/** The imported table has one property for each letter of any system; those that a system lacks are undefined in it. */
type ImportedTable = Readonly<Record<string, string | undefined>>;

const by = (tables: readonly ImportedTable[], word: string, consonantsOnly = false): Romanised => ({
  forms: tables.map((table) => spell(word, table as LetterTable, consonantsOnly ? isTwoSounds : undefined)),
  variants: [],
  consonantsOnly,
});

const DIGRAPHS = /^(?:[bcdgkpstz]h|hs|ts|tz|tj|tc|sj|sc|dj|dz)$/;

/** Where vowels are left out, consonants meet that are no digraph: سپه is s-p-h, with no f in it. */
const isTwoSounds = (before: string, next: string) => DIGRAPHS.test(before.slice(-1) + next.charAt(0));

/** A folded word of one script in Latin letters, by every system that names are met in. Latin and unknown scripts stay as they are. */
export function romanise(word: string, script: Script): Romanised {
  switch (script) {
    case 'cyrillic':
      return by(letters.cyrillic, word);
    case 'greek':
      return by(letters.greek, word);
    case 'georgian':
      return by(letters.georgian, word);
    case 'armenian':
      return by(letters.armenian, word);
    case 'arabic':
      return by(letters.arabic, word, true);
    case 'hebrew':
      return by(letters.hebrew, word, true);
    case 'thai':
      return { forms: [romaniseThai(word)], variants: [], consonantsOnly: true };
    case 'devanagari':
      return { forms: [romaniseDevanagari(word)], variants: [], consonantsOnly: false };
    case 'kana':
      return { forms: romaniseKana(word), variants: [], consonantsOnly: false };
    case 'hangul':
      return { forms: romaniseHangul(word), variants: koreanFamilyName(word), consonantsOnly: false };
    case 'han':
      return { forms: romaniseHan(word), variants: [], consonantsOnly: false };
    default:
      return { forms: [word], variants: [], consonantsOnly: false };
  }
}
