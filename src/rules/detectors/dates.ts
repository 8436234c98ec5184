import type { Facts } from '../../facts/facts';
import type { Detector, DetectorContext, Signal } from '../signal';
import { ownReason } from './cites';
import { line, signal } from './speak';
import { newestYear } from './vehicle';

const DAY = 86_400_000;
/** Bookings are made ahead by months, and late papers are filed after the ship has left. */
const AHEAD = 550 * DAY;
const BEHIND = 400 * DAY;

/** Dates that cannot be: a departure more than a year off, a car of a year to come. */
export const dates: Detector = {
  name: 'dates',
  row: 'DATES',
  rests: ownReason('papers that are used again for other goods keep their old dates'),
  detect(facts, context) {
    return [...departure(facts, context), ...future(facts, context)];
  },
};

function departure(facts: Facts, { asOf }: DetectorContext): Signal[] {
  const today = Date.parse(asOf);
  return facts.dates.slice(0, 2).flatMap(({ is, evidence }) => {
    const off = Date.parse(is) - today;
    if (evidence.role !== 'date.departure' || !Number.isFinite(off) || (off < AHEAD && off > -BEHIND)) return [];
    return [said('departure', [line('date', evidence, { date: `day:${is}` })], { date: `day:${is}` }, null)];
  });
}

function future(facts: Facts, { asOf }: DetectorContext): Signal[] {
  const thisYear = Number(asOf.slice(0, 4));
  return facts.items.flatMap((item) => {
    const newest = newestYear(item);
    const stated = item.vehicle?.years.find(({ is }) => is === newest);
    // The next model year is sold from the summer before.
    if (newest === null || !stated || newest <= thisYear + 1) return [];
    return [
      said(
        'future-car',
        [line('year', stated.evidence, { year: String(newest) })],
        { year: String(newest) },
        item.index,
      ),
    ];
  });
}

function said(
  variant: string,
  because: Signal['because'],
  params: Record<string, string | number>,
  item: number | null,
): Signal {
  return signal('dates', { severity: 'info', variant, because, params, against: ['typing'], item, story: 'dates' });
}
