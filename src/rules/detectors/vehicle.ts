import type { ItemFacts, Stated } from '../../facts/facts';
import type { DetectorContext } from '../signal';

/** Makes that a person declared: in the make field or in the words, not what the VIN or the model implies. */
export function declaredMakes(item: ItemFacts): Stated<string>[] {
  const all = item.vehicle?.makes ?? [];
  const typed = all.filter((make) => make.evidence.role !== 'vehicle.vin');
  const field = typed.filter((make) => make.evidence.role === 'vehicle.make');
  return [...field, ...typed.filter((make) => make.evidence.role !== 'vehicle.make')];
}

/** Models that a person declared, in the model field or in the words. */
export function declaredModels(item: ItemFacts): Stated<string>[] {
  return (item.vehicle?.models ?? []).filter((model) => model.evidence.role !== 'vehicle.vin');
}

export interface MakerTable {
  /** Makes that share plants, numbers or cars, so that one may stand for the other on honest papers. */
  groups: string[][];
}

/** Whether two makes may honestly stand for each other. */
export function sameMaker(a: string, b: string, context: DetectorContext): boolean {
  const { groups } = context.table<MakerTable>('detectors/makers');
  return a === b || groups.some((group) => group.includes(a) && group.includes(b));
}

/** Model year or registration years as declared, newest first. */
export function newestYear(item: ItemFacts): number | null {
  const years = item.vehicle?.years.map((year) => year.is) ?? [];
  return years.length > 0 ? Math.max(...years) : null;
}
