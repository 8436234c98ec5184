import type { Interval } from '../../trade/interval';
import type { DetectorContext } from '../signal';
import { plain } from './word-list';

export interface ModelTable {
  /** Model → its maker, and the smallest and largest displacement in cubic centimetres. */
  models: Record<string, { make: string; cc: [number, number] }>;
}

export interface KnownModel {
  make: string;
  cc: Interval;
}

const flat = (text: string) => plain(text).replaceAll(' ', '');

const byFlatName = new WeakMap<ModelTable, [string, KnownModel][]>();

/** What is known of a model, by the longest name that the declared one begins with; null for one that is not in the table. */
export function knownModel(model: string, context: DetectorContext): KnownModel | null {
  const table = context.table<ModelTable>('detectors/models');
  let models = byFlatName.get(table);
  if (!models) {
    models = Object.entries(table.models)
      .map(([name, { make, cc }]): [string, KnownModel] => [flat(name), { make, cc: { min: cc[0], max: cc[1] } }])
      .sort(([a], [b]) => b.length - a.length);
    byFlatName.set(table, models);
  }
  const name = flat(model);
  return models.find(([known]) => name === known || isVersionOf(name, known))?.[1] ?? null;
}

/** "lx570sport" is a version of "lx570"; "s5000" is none of "s500". */
function isVersionOf(name: string, known: string): boolean {
  return known.length > 3 && name.startsWith(known) && !/^\d/.test(name.slice(known.length));
}
