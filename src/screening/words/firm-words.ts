import table from '../../../assets/names/firm-words.json' with { type: 'json' };
import { type PhraseTable, phraseTable } from './phrases';

let phrases: PhraseTable | null = null;

/** Words of firms' names that translations put into English, in all languages: 贸易, торговый, bazargani are `trading`. */
export function firmWords(): PhraseTable {
  phrases ??= phraseTable({ ...table.words, ...table.places });
  return phrases;
}

/** Whether the English word that `firmWords` gives names a place: it tells firms apart, where a trade does not. */
export function isPlaceWord(english: string): boolean {
  return Object.hasOwn(table.places, english);
}
