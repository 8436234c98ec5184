import { unleeted, unmixed } from '../../text/look-alikes';

/** Case endings of Russian and Ukrainian names of places, with the ending of the nominative. Longest first. */
const CASES: [string, string[]][] = [
  ['ией', ['ия']],
  ['ии', ['ия']],
  ['ию', ['ия']],
  ['ою', ['а']],
  ['ой', ['а']],
  ['ом', ['', 'о']],
  ['ем', ['ь', 'й']],
  ['ы', ['а']],
  ['у', ['', 'а']],
  ['е', ['', 'а', 'ь']],
  ['и', ['ь', 'я', 'а', 'ія']],
  ['ю', ['ь', 'я']],
  ['я', ['ь', 'й']],
  ['а', ['', 'о']],
];
const CYRILLIC = /^[\u0400-\u04ff]{4,}$/;
const ARABIC_PREFIX = /^(?:و?[بلفك]?ال|لل|[بلو])(?=.{3})/;

/**
 * Other forms in which a folded word could be a known name, best first: look-alike letters seen through, Cyrillic case endings taken
 * back to the nominative, what stands before an apostrophe (`Rusya'ya`, `Iran's`) or behind one (`d'Iran`), the Arabic article dropped.
 */
export function wordForms(word: string, typed: string): { form: string; disguised: boolean }[] {
  const forms: string[] = [];
  const latin = unmixed(word);
  if (CYRILLIC.test(word)) {
    for (const [ending, nominatives] of CASES) {
      if (word.endsWith(ending)) {
        const stem = word.slice(0, -ending.length);
        if (stem.length >= 3) forms.push(...nominatives.map((nominative) => stem + nominative));
        break;
      }
    }
  } else if (/^[\u0600-\u06ff]/.test(word)) {
    const bare = word.replace(ARABIC_PREFIX, '');
    if (bare !== word) forms.push(bare);
  }
  const apostrophe = typed.search(/['’‘ʼ]/);
  if (apostrophe > 2) forms.push(word.slice(0, apostrophe));
  else if (apostrophe > 0) forms.push(word.slice(apostrophe));
  const plain = unleeted(word);
  return [
    ...(latin ? [{ form: latin, disguised: true }] : []),
    ...forms.map((form) => ({ form, disguised: false })),
    ...(plain ? [{ form: plain, disguised: true }] : []),
  ];
}
