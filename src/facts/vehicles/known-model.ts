import { fold } from '../../text/fold';
import type { Interval } from '../../trade/interval';

/** Section `models`: model → its maker, the smallest and largest displacement in cubic centimetres, and its other spellings. */
export type ModelTable = Record<string, { make: string; cc: [number, number]; also: string[] }>;

export interface KnownModel {
  make: string;
  /** What it has been built with over all generations and markets, in cubic centimetres; from memory. */
  cc: Interval;
}

interface Name {
  words: string;
  flat: string;
  model: KnownModel;
}

const flat = (words: string) => words.replaceAll(' ', '');

const namesOf = new WeakMap<ModelTable, Name[]>();

/** What is known of a model, by the longest name that the declared one begins with; null for one that is not in the table. */
export function knownModel(model: string, tables: { table<T>(name: string): T }): KnownModel | null {
  const table = tables.table<ModelTable>('models');
  let names = namesOf.get(table);
  if (!names) {
    names = Object.entries(table)
      .flatMap(([name, { make, cc, also }]) => {
        const known: KnownModel = { make, cc: { min: cc[0], max: cc[1] } };
        return [name, ...also].map(fold).map((words) => ({ words, flat: flat(words), model: known }));
      })
      .sort((a, b) => b.flat.length - a.flat.length);
    namesOf.set(table, names);
  }
  const words = fold(model);
  const short = flat(words);
  return names.find((name) => short === name.flat || isVersionOf(words, short, name))?.model ?? null;
}

/** "x5 xdrive40i" is a version of "x5", "lx570sport" of "lx570"; "s5000" is none of "s500". */
function isVersionOf(words: string, short: string, known: Name): boolean {
  if (words.startsWith(`${known.words} `)) return true;
  return known.flat.length > 3 && short.startsWith(known.flat) && !/^\d/.test(short.slice(known.flat.length));
}
