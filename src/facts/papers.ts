import { airWaybill } from '../text/air-waybill';
import { containerNumbers } from '../text/container-number';
import { readDates } from '../text/date';
import { imoDigits, isCompanyNumber, isShipNumber } from '../text/imo-number';
import { mmsiFlag } from '../text/mmsi';
import type { Entry, Shipment } from '../trade/shipment';
import { filled } from '../trade/shipment';
import { evidenceOf } from './evidence';
import type { IdentifierFact, Stated, VesselFact } from './facts';

/** Vessels by name and IMO number. One number and one name are the same ship; more are listed apart. */
export function readVessels(shipment: Shipment): VesselFact[] {
  const names = filled(shipment, 'vessel.name');
  const numbers = filled(shipment, 'vessel.imo').flatMap((entry) => {
    const digits = imoDigits(entry.value);
    return digits ? [{ entry, digits }] : [];
  });
  const inName = names.flatMap((entry) => {
    const digits = /\bIMO[ :.#-]{0,3}(\d{7})(?!\d)/i.exec(entry.value)?.[1];
    return digits ? [{ entry, digits }] : [];
  });
  const all = [...numbers, ...inName];
  const count = Math.max(names.length, all.length);
  return Array.from({ length: count }, (_, i) => {
    const name = names[i];
    const number = all[i];
    const ok = number ? isShipNumber(number.digits) : false;
    return {
      name: name ? vesselName(name.value) : null,
      imo: number && ok ? number.digits : null,
      wrongImo: number && !ok && !isCompanyNumber(number.digits) ? number.digits : null,
      evidence: [name, number?.entry].filter((entry) => entry !== undefined).map((entry) => evidenceOf(entry)),
    };
  });
}

/** The ship's name without prefix, number and voyage: `MV SEA HONESTY V.123` is `SEA HONESTY`. */
function vesselName(value: string): string | null {
  const name = value
    .slice(0, 120)
    .replace(/\bIMO[ :.#-]{0,3}\d{7}/i, '')
    .replace(/^\s*(?:m\/?[vt]|m\.[vt]\.?|ss|s\.s\.|vessel|т\/х)[\s.:]+/i, '')
    .replace(/\s*[/,]?\s*(?:voy(?:age)?|v)[.:# -]*\w{0,8}\d\w{0,6}\s*$/i, '')
    .replace(/\s*\/\s*\w{2,8}\s*$/, '')
    .trim();
  return /^(?:tbn|tba|tbc|to be (?:named|nominated|advised)|unknown|n\/?a)?$/i.test(name) ? null : name;
}

/** Identifiers of containers, air waybills and ships, with whether their check digit fits. */
export function readIdentifiers(shipment: Shipment): IdentifierFact[] {
  const of = (entry: Entry, kind: IdentifierFact['kind'], text: string, ok: boolean | null): IdentifierFact => ({
    kind,
    text,
    ok,
    evidence: evidenceOf(entry),
  });
  return [
    ...filled(shipment, 'container.number').flatMap((entry) =>
      containerNumbers(entry.value).map(({ text, ok }) => of(entry, 'container', text, ok)),
    ),
    ...filled(shipment, 'awb.number').flatMap((entry) => {
      const awb = airWaybill(entry.value);
      return awb ? [of(entry, 'awb', awb.text, awb.ok)] : [];
    }),
    ...filled(shipment, 'vessel.imo').flatMap((entry) => {
      const digits = imoDigits(entry.value);
      if (digits) return [of(entry, 'imo', digits, isShipNumber(digits))];
      const flag = mmsiFlag(entry.value);
      return flag ? [of(entry, 'mmsi', entry.value.replace(/\D/g, ''), null)] : [];
    }),
  ].slice(0, 100);
}

/** Document codes such as `Y948`, upper case. */
export function readDocumentCodes(shipment: Shipment): Stated<string>[] {
  return filled(shipment, 'document.code').flatMap((entry) =>
    [
      ...entry.value
        .slice(0, 500)
        .toUpperCase()
        .matchAll(/(?<![A-Z0-9])[A-Z]\d{3}(?![A-Z0-9])/g),
    ].map(
      (match): Stated<string> => ({
        is: match[0],
        certainty: 'strong',
        evidence: evidenceOf(entry, null, match.index, match.index + 4),
      }),
    ),
  );
}

/** Days of departure; a value that two conventions read differently gives both, each medium. */
export function readDepartures(shipment: Shipment): Stated<string>[] {
  return filled(shipment, 'date.departure').flatMap((entry) => {
    const days = readDates(entry.value);
    return days.map(
      (is): Stated<string> => ({ is, certainty: days.length === 1 ? 'strong' : 'medium', evidence: evidenceOf(entry) }),
    );
  });
}

const TERMS = new Set('EXW FCA FAS FOB CFR CIF CPT CIP DAP DPU DDP DAT DDU DAF DES DEQ CNF C&F'.split(' '));

/** The delivery term: three letters of Incoterms 2020, or one of an older edition that is still typed. */
export function readIncoterm(shipment: Shipment): Stated<string> | null {
  for (const entry of filled(shipment, 'incoterm')) {
    const term = entry.value
      .slice(0, 60)
      .toUpperCase()
      .match(/C&F|[A-Z]{3}/g)
      ?.find((one) => TERMS.has(one));
    if (term)
      return { is: term === 'CNF' || term === 'C&F' ? 'CFR' : term, certainty: 'strong', evidence: evidenceOf(entry) };
  }
  return null;
}
