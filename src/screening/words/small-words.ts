import particles from '../../../assets/names/particles.json' with { type: 'json' };
import titles from '../../../assets/names/titles.json' with { type: 'json' };
import { fold } from '../../text/fold';
import { type PhraseTable, phraseTable } from './phrases';

let small: Set<string> | null = null;
let forms: PhraseTable | null = null;

/** Whether a folded word is a particle or conjunction: al, bin, van, de, and. It may be missing or differ without meaning anything. */
export function isParticle(word: string): boolean {
  small ??= new Set(particles.particles.map(fold));
  return small.has(word);
}

/** Forms of address and ranks. */
export function titlesOfAddress(): PhraseTable {
  forms ??= phraseTable({ title: titles.titles });
  return forms;
}
