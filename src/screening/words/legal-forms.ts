import table from '../../../assets/names/legal-forms.json' with { type: 'json' };
import { type PhraseTable, phraseTable } from './phrases';

let phrases: PhraseTable | null = null;

/** Legal forms in all languages, by what kind of body they are: `limited`, `joint-stock`, `partnership`, `state`, `company`, `foundation`. */
export function legalForms(): PhraseTable {
  phrases ??= phraseTable(table.forms);
  return phrases;
}
