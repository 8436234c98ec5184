import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { countriesSchema } from '../../../src/facts/places/places.schema';
import { fold } from '../../../src/text/fold';
import { readYaml } from '../yaml';
import type { Book } from './book';

const LANGUAGES =
  'en ja zh zh-Hant ko ru uk be de fr es pt it nl pl cs sk tr ar fa he hi bn ur ta te mr gu pa ne si th vi id ms my km lo mn kk ky uz az hy ka el bg ro hu sr hr sl sv da nb fi et lv lt sw am'.split(
    ' ',
  );

interface Codes {
  getAlpha3Codes(): Record<string, string>;
  getNumericCodes(): Record<string, string>;
}

const name = new Intl.DisplayNames(['en'], { type: 'region' });
export const englishName = (code: string) =>
  code === 'KP' ? 'North Korea' : code === 'KR' ? 'South Korea' : (name.of(code) ?? code);

/** Every country: names in 56 languages of CLDR, those of i18n-iso-countries, our own long forms, and its ISO 3166-1 codes. */
export function addCountries(book: Book): string[] {
  const ours = readYaml('assets/places/countries.yaml', countriesSchema);
  const iso = createRequire(import.meta.url)('i18n-iso-countries') as Codes;
  const alpha3 = iso.getAlpha3Codes();
  const codes = [...new Set([...Object.values(alpha3), 'XK'])].sort();
  const never = new Set(ours.never.map(fold));
  const shared = new Set(Object.values(ours.ambiguous).flat().map(fold));
  const words = new Set(ours.words.map(fold));

  for (const [group, forms] of Object.entries(ours.ambiguous))
    for (const code of group.split(' ')) book.add(country(code), forms);
  for (const code of codes) {
    const all = new Set([englishName(code), ...(ours.names[code] ?? []), ...cldr(code), ...packaged(code)]);
    const usable = [...all].filter((form) => !never.has(fold(form)) && (!shared.has(fold(form)) || code === 'KP'));
    const plain = usable.filter((form) => fold(form).length > 3 || /[^\p{ASCII}]/u.test(form));
    const short = usable.filter((form) => !plain.includes(form));
    const own = ours.names[code] ?? [];
    book.add(country(code), [
      ...plain.filter((form) => !words.has(fold(form))),
      ...own.filter((form) => short.includes(form)),
    ]);
    book.add(
      { ...country(code), certainty: 'medium' },
      plain.filter((form) => words.has(fold(form))),
    );
    const three = Object.entries(alpha3).find(([, two]) => two === code)?.[0];
    const numeric = Object.entries(iso.getNumericCodes()).find(([, two]) => two === code)?.[0];
    book.add(
      country(code),
      [code, three, numeric].filter((one) => one !== undefined).map((one) => `@iso ${one.toLowerCase()}`),
    );
    book.add({ ...country(code), only: 'country-field' }, [...short, ...(ours.countryField[code] ?? [])]);
  }
  return codes;
}

const country = (code: string) =>
  ({ name: englishName(code), country: code, kind: 'country', population: 0, certainty: 'strong' }) as const;

function cldr(code: string): string[] {
  return LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((style) => new Intl.DisplayNames([language], { type: 'region', style }).of(code)),
  ).filter((form) => form !== undefined && form !== code) as string[];
}

const FOLDER = 'node_modules/i18n-iso-countries/langs';
const FILES = readdirSync(FOLDER)
  .filter((file) => LANGUAGES.includes(file.replace('.json', '')) || file === 'no.json')
  .map(
    (file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { countries: Record<string, string | string[]> },
  );

function packaged(code: string): string[] {
  return FILES.flatMap((file) => file.countries[code] ?? []);
}
