import { expect, test } from 'vitest';
import firmWordsTable from '../../../assets/names/firm-words.json' with { type: 'json' };
import legalFormsTable from '../../../assets/names/legal-forms.json' with { type: 'json' };
import { splitWords } from '../names/split-words';
import { firmWords } from './firm-words';
import { legalForms } from './legal-forms';

test.each([
  ['legal forms', legalForms(), legalFormsTable.forms],
  ['words of firms', firmWords(), { ...firmWordsTable.words, ...firmWordsTable.places }],
])('every phrase of the %s is found where it is split as names are, in any script', (_, table, classes) => {
  const lost = Object.values<string[]>(classes)
    .flat()
    .filter((phrase) => {
      const words = splitWords(phrase);
      return (
        words.length > 0 &&
        table.match(
          words.map(({ text }) => ({ text })),
          0,
        )?.words !== words.length
      );
    });
  expect(lost).toEqual([]);
});
