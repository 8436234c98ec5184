import { FIRST_PART, LAST_PART } from '../../src/facts/goods/compounds';
import { type LexiconEntry, lexiconSchema } from '../../src/facts/goods/lexicon.schema';
import { writeLexiconEntries } from '../../src/facts/goods/lexicon-entries-writer';
import { writeNameTable } from '../../src/facts/name-table-writer';
import { makesSchema } from '../../src/facts/vehicles/vehicles.schema';
import { fold } from '../../src/text/fold';
import type { Maker } from './makers';
import { readYaml } from './yaml';

/** Spellings of one name: `LX570` is also typed `LX 570`; a stem keeps its star. */
function spellings(name: string, short = false): string[] {
  const key = fold(name.replace('+', ' plus'));
  if (key === '') return [];
  // A star within a phrase ends the stem of that word: `ювелирн* издели*`.
  if (name.includes('*'))
    return [
      name
        .split(/\s+/)
        .map((word) => fold(word) + (word.endsWith('*') ? '*' : ''))
        .join(' '),
    ];
  const apart = key.replace(/(\p{L})(\d)/gu, '$1 $2').replace(/(\d)(\p{L})/gu, '$1 $2');
  const halfApart = key.replace(/(\p{L})(\d)/u, '$1 $2');
  const joined = /\d/.test(key) && key.length < 12 ? key.replaceAll(' ', '') : key;
  // `x 2` counts pieces; only the joined form is a model of two characters.
  return short && key.length < 3 ? [key] : [...new Set([key, apart, halfApart, joined])];
}

/** Sections `lexicon` (words → numbers) and `lexicon-entries` (what the numbers mean): makes, models, brands, goods in twenty languages. */
export const makeLexicon: Maker = () => {
  const entries: LexiconEntry[] = [];
  const names = new Map<string, number[]>();
  const put = (entry: LexiconEntry, forms: readonly string[]) => {
    const at = entries.push(entry) - 1;
    for (const form of forms)
      for (const key of spellings(form, entry.is === 'code')) {
        const held = names.get(key) ?? [];
        if (!held.some((other) => isSame(entries[other]!, entry))) names.set(key, [...held, at]);
      }
  };
  addMakes(put);
  addWords(put);
  addCompounds(entries, names);
  return [
    { name: 'lexicon', bytes: writeNameTable(names) },
    { name: 'lexicon-entries', bytes: writeLexiconEntries(entries) },
  ];
};

/** The same model in another spelling is entered once, under the spelling that came first. */
const isSame = (a: LexiconEntry, b: LexiconEntry) =>
  a.is === b.is && (a.id === b.id || (a.make !== undefined && a.make === b.make));

type Put = (entry: LexiconEntry, forms: readonly string[]) => void;

function addMakes(put: Put): void {
  for (const [id, make] of Object.entries(readYaml('assets/vehicles/makes.yaml', makesSchema))) {
    const whole = make.luxury === 'true';
    const luxuryModels = new Set(Array.isArray(make.luxury) ? make.luxury.map(fold) : []);
    const base = { id, kind: make.kind ?? 'car', ...(make.drive ? { fuel: make.drive } : {}) } as const;
    put(
      { is: 'make', ...base, ...(whole ? { luxury: true } : {}) },
      [...make.names, id === 'MAN' ? '' : id].filter((name) => !make.loose?.includes(name)),
    );
    put({ is: 'loose-make', ...base, ...(whole ? { luxury: true } : {}) }, make.loose ?? []);
    for (const [is, models] of [
      ['model', make.models ?? []],
      ['code', make.codes ?? []],
    ] as const) {
      for (const model of models) {
        const fuel = Object.entries(make.fuel ?? {}).find(([, list]) => list?.includes(model))?.[0] ?? make.drive;
        const luxury = whole || luxuryModels.has(fold(model));
        put(
          {
            is,
            id: model,
            make: id,
            kind: make.kind ?? 'car',
            ...(luxury ? { luxury } : {}),
            ...(fuel ? { fuel } : {}),
          },
          [model],
        );
      }
    }
  }
}

function addWords(put: Put): void {
  const lexicon = readYaml('assets/goods/lexicon.yaml', lexiconSchema);
  for (const [family, { heading, sure, words }] of Object.entries(lexicon.families)) {
    put(
      { is: 'family', id: family, ...(heading ? { heading } : {}), ...(sure === 'false' ? { unsure: true } : {}) },
      Object.values(words).flat(),
    );
  }
  for (const [brand, { family, names, luxury, sure }] of Object.entries(lexicon.brands)) {
    const kind = { ...(luxury === 'true' ? { luxury: true } : {}), ...(sure === 'true' ? { sure: true } : {}) };
    put({ is: 'brand', id: brand, family, ...kind }, names ?? [brand]);
  }
  for (const [id, words] of Object.entries(lexicon.context)) put({ is: 'context', id }, Object.values(words).flat());
}

/** First and last parts of compounds, under keys that no word of a text can have. */
function addCompounds(entries: LexiconEntry[], names: Map<string, number[]>): void {
  const { compounds } = readYaml('assets/goods/lexicon.yaml', lexiconSchema);
  const at = entries.push({ is: 'context', id: 'none' }) - 1;
  for (const word of compounds.first) names.set(`${FIRST_PART}${fold(word)}`, [at]);
  for (const word of compounds.last) names.set(`${LAST_PART}${fold(word)}`, [at]);
}
