import { expect, test } from 'vitest';
import { asciiDigits } from './digits';

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['০১২৩৪৫৬৭৮৯', '0123456789'],
  ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
  ['０１２３４５６７８９', '0123456789'],
  ['𝟘𝟙𝟚 and 𝟎𝟏', '012 and 01'],
  ['no digit', 'no digit'],
])('%s is %s', (typed, ascii) => {
  expect(asciiDigits(typed)).toBe(ascii);
});
