import type { Fuel, HsFact, ItemFacts, Stated } from '../../facts/facts';
import { type Interval, intersect } from '../../trade/interval';
import type { Detector, DetectorContext, Signal } from '../signal';
import { harmonizedSystem } from './cites';
import { line, signal } from './speak';

export interface HsVehicleTable {
  codes: Record<string, { fuel?: Fuel[]; over?: number; upTo?: number }>;
}

/** The subheading of a vehicle says another engine size or fuel than the form does. */
export const hsEngine: Detector = {
  name: 'hs-engine',
  row: 'D02',
  rests: harmonizedSystem('chapter 87, subheadings of 8702, 8703, 8704 and 8711 by engine'),
  detect(facts, context) {
    return facts.items.flatMap((item) => {
      const hs = item.hs.find((it) => it.from === 'code' && it.digits.length >= 6);
      return hs ? [...size(item, hs, context), ...fuel(item, hs, context)] : [];
    });
  },
};

const rowOf = (hs: HsFact, context: DetectorContext) =>
  context.table<HsVehicleTable>('detectors/hs-vehicles').codes[hs.digits.slice(0, 6)];

/** A "3.0" is 2,99x cc and people file it above 3,000; so near a boundary the slip is ordinary. */
const NEAR = 0.02;

function size(item: ItemFacts, hs: HsFact, context: DetectorContext): Signal[] {
  const row = rowOf(hs, context);
  if (row?.over === undefined) return [];
  const band: Interval = { min: row.over, max: row.upTo ?? Number.POSITIVE_INFINITY, above: true };
  const stated = item.vehicle?.engines.filter(({ evidence }) => evidence.field !== hs.evidence.field) ?? [];
  const other = stated.find((engine) => engine.certainty !== 'weak' && intersect(engine.is, band) === null);
  if (!other || stated.some((engine) => engine.certainty === 'strong' && intersect(engine.is, band) !== null))
    return [];
  const near = intersect(other.is, { min: row.over * (1 - NEAR), max: band.max * (1 + NEAR) }) !== null;
  return [
    said(item, hs, near ? 'info' : 'ask', 'size', line('engine', other.evidence, { cc: ccText(other.is) }), {
      band: ccText(band),
      cc: ccText(other.is),
    }),
  ];
}

function fuel(item: ItemFacts, hs: HsFact, context: DetectorContext): Signal[] {
  const row = rowOf(hs, context);
  if (!row?.fuel) return [];
  const stated = item.vehicle?.fuels.filter(({ evidence }) => evidence.field !== hs.evidence.field) ?? [];
  const fits = (other: Stated<Fuel[]>) => other.is.some((it) => row.fuel?.includes(it));
  const other = stated.find((it) => it.certainty !== 'weak' && it.is.length > 0 && !fits(it));
  if (!other || stated.some((it) => it.certainty === 'strong' && fits(it))) return [];
  return [
    said(item, hs, 'ask', 'fuel', line('fuel', other.evidence, { fuel: fuelText(other.is) }), {
      band: fuelText(row.fuel),
      fuel: fuelText(other.is),
    }),
  ];
}

function said(
  item: ItemFacts,
  hs: HsFact,
  severity: Signal['severity'],
  variant: string,
  other: Signal['because'][number],
  params: Record<string, string>,
): Signal {
  const code = `${hs.digits.slice(0, 4)}.${hs.digits.slice(4, 6)}`;
  return signal('hs-engine', {
    severity,
    variant,
    because: [line(`hs-${variant}`, hs.evidence, { code, band: params.band ?? '' }), other],
    params: { code, ...params },
    against: variant === 'size' ? ['litres', 'slip'] : ['mild-hybrid', 'default'],
    needs: variant === 'size' ? ['goods.hsCode', 'vehicle.engine'] : ['goods.hsCode', 'vehicle.fuel'],
    item: item.index,
    story: `tariff:${item.index}`,
  });
}

/** `1501–3000 cc`, `over 3000 cc` as `>3000`, an exact size as itself. */
export function ccText({ min, max, above }: Interval): string {
  const low = Math.round(above ? min + 1 : min);
  if (min === max) return String(Math.round(max));
  return Number.isFinite(max) ? `${low}–${Math.round(max)}` : `≥ ${low}`;
}

const fuelText = (fuels: readonly Fuel[]) => fuels.map((it) => `fuel:${it}`).join('|');
