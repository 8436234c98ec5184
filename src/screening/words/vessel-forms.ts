import table from '../../../assets/names/vessel-forms.json' with { type: 'json' };
import { type PhraseTable, phraseTable } from './phrases';

let phrases: PhraseTable | null = null;

/** What is written before a ship's name to say that it is one: M/V, MT, LNG. */
export function vesselForms(): PhraseTable {
  phrases ??= phraseTable({ vessel: table.forms });
  return phrases;
}
