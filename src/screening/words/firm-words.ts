import table from '../../../assets/names/firm-words.json' with { type: 'json' };
import { type PhraseTable, phraseTable } from './phrases';

let phrases: PhraseTable | null = null;

/** Words of firms' names that translations put into English, in all languages: 贸易, торговый, bazargani are `trading`. */
export function firmWords(): PhraseTable {
  phrases ??= phraseTable(table.words);
  return phrases;
}
