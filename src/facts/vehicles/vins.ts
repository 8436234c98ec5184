import { frameNumber } from '../../text/frame-number';
import { isBrokenVin, isVin, needsCheckDigit, vinCheckDigit, vinMaker, vinText, vinYears } from '../../text/vin';
import type { Item } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { Evidence, VinFact } from '../facts';
import { entriesOf } from '../goods/item-entries';
import type { FactTables } from '../tables';

interface WmiTable {
  wmis: Record<string, { makes: string[]; country: string }>;
}
/** Model codes of Japanese frame numbers → makes and model. */
export type FrameTable = Record<string, { makes: string[]; model: string; luxury?: boolean }>;

const IN_TEXT = /(?<![A-Z0-9])(?=[A-Z0-9]{0,16}\d)[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])/gi;

/** Chassis numbers of a line: VINs and Japanese frame numbers in their field, VINs in the description. */
export function readVins(item: Item, tables: FactTables): VinFact[] {
  const found: VinFact[] = [];
  for (const entry of entriesOf(item, 'vehicle.vin')) {
    for (const part of entry.value.slice(0, 2000).split(/[,;\n/、]| and /)) {
      const fact = vinFact(part, evidenceOf(entry, item.index), tables);
      if (fact) found.push(fact);
    }
  }
  for (const entry of entriesOf(item, 'goods.description')) {
    for (const match of entry.value.slice(0, 4000).matchAll(IN_TEXT)) {
      const fact = vinFact(match[0], evidenceOf(entry, item.index, match.index, match.index + 17), tables);
      if (fact && !found.some(({ text }) => text === fact.text)) found.push(fact);
    }
  }
  return found.slice(0, 50);
}

function vinFact(typed: string, evidence: Evidence, tables: FactTables): VinFact | null {
  const vin = vinText(typed.slice(0, 60)).replace(/^(?:VIN|CHASSIS)(?:NO)?:?/, '');
  if (isVin(vin)) {
    const { wmi, extension } = vinMaker(vin);
    const { wmis } = tables.table<WmiTable>('wmi');
    const row = (extension && wmis[`${wmi}/${extension}`]) || wmis[wmi];
    return {
      text: vin,
      kind: 'vin',
      makes: row?.makes ?? [],
      ...(row?.country ? { country: row.country } : {}),
      years: vinYears(vin),
      checkDigitOk: needsCheckDigit(vin) ? vinCheckDigit(vin) === vin[8] : null,
      evidence,
    };
  }
  if (isBrokenVin(vin)) return { text: vin, kind: 'vin', makes: [], years: [], checkDigitOk: null, evidence };
  const frame = frameNumber(typed);
  if (!frame) return null;
  const frames = tables.table<FrameTable>('frames');
  const row = frames[frame.model] ?? frames[frame.model.replace(/[WV]$/, '')];
  return {
    text: frame.text,
    kind: 'frame',
    makes: row?.makes ?? [],
    ...(row ? { model: row.model } : {}),
    country: 'JP',
    years: [],
    checkDigitOk: null,
    evidence,
  };
}
