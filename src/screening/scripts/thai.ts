import letters from '../../../assets/names/letters.json' with { type: 'json' };
import { spell } from './spell';

/** Vowels that are written before the consonant they follow in speech. */
const LEADING = /([เแโใไ])([ก-ฮ])/g;
/** The mark silences its consonant, and the one before it where the two end a syllable together: จันทร์ is chan. */
const SILENCED = /(?:[ทตด]ร|ษ[ณม]|[ก-ฮ])[ิุ]?์/g;

/** A Thai word by the consonants of the Royal Thai General System; implicit vowels are not written, so compare by consonants. */
export function romaniseThai(word: string): string {
  return spell(word.replace(SILENCED, '').replace(LEADING, '$2$1'), letters.thai[0]!);
}
