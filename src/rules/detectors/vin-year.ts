import type { ItemFacts, VinFact } from '../../facts/facts';
import { vinCheckDigit } from '../../text/vin';
import type { Detector, Signal } from '../signal';
import { vinRule } from './cites';
import { line, signal } from './speak';

/** Countries in which position 10 is the model year by law, and those in which makers usually code it. */
const BY_LAW: ReadonlySet<string> = new Set(['US', 'CA']);
const BY_HABIT: ReadonlySet<string> = new Set(['MX', 'KR', 'CN']);

/** Position 10 of the VIN is another model year than the form says, by more than one. */
export const vinYear: Detector = {
  name: 'vin-year',
  row: 'D09',
  rests: vinRule('§ 565.15, model year code in position 10'),
  detect(facts) {
    return facts.items.flatMap((item) => (item.vehicle?.vins ?? []).flatMap((vin) => compare(item, vin)));
  },
};

function compare(item: ItemFacts, vin: VinFact): Signal[] {
  const declared = item.vehicle?.years.filter((year) => year.evidence.field !== vin.evidence.field) ?? [];
  if (vin.kind !== 'vin' || vin.years.length === 0 || declared.length === 0 || !codesYear(vin)) return [];
  const far = declared.filter((year) => vin.years.every((coded) => Math.abs(coded - year.is) > 1));
  if (far.length < declared.length) return [];
  const coded = vin.years.at(-1)!;
  const declaredYear = far[0]!;
  return [
    signal('vin-year', {
      severity: vin.country && BY_LAW.has(vin.country) ? 'ask' : 'info',
      because: [
        line('vin-year', vin.evidence, { vin: vin.text, code: vin.text[9] ?? '', years: vin.years.join(' / ') }),
        line('year', declaredYear.evidence, { year: String(declaredYear.is) }),
      ],
      params: { vin: vin.text, coded: String(coded), declared: String(declaredYear.is) },
      against: ['first-registration', 'not-coded'],
      needs: ['vehicle.year', 'vehicle.vin'],
      item: item.index,
      story: `vin:${vin.text}`,
    }),
  ];
}

/** A car from elsewhere carries the year when it was built for North America, which a check digit that fits shows. */
function codesYear({ country, text }: VinFact): boolean {
  return country !== undefined && (BY_LAW.has(country) || BY_HABIT.has(country) || vinCheckDigit(text) === text[8]);
}
