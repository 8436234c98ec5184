import type { Evidence } from '../../facts/facts';
import type { Phrase } from '../../trade/phrase';
import type { Buyer, Earlier } from './past';
import { type Line, line } from './speak';

/** Both shipments, one line each: the earlier one with its date, and this one. */
export function bothLines(evidence: Evidence, now: Buyer, { past, buyer }: Earlier, asOf: string): Line[] {
  return [
    line('shipment-earlier', evidence, { id: `text:${past.id}`, at: day(past.at), ...told(buyer) }),
    line('shipment-now', evidence, { at: day(asOf), ...told(now) }),
  ];
}

/** The earlier shipment, for title and text. */
export function pastParams({ past, buyer }: Earlier, now: Buyer): Record<string, string> {
  return {
    id: `text:${past.id}`,
    at: day(past.at),
    before: told(buyer).end,
    now: told(now).end,
    wasBuyer: told(buyer).buyer,
    isBuyer: told(now).buyer,
  };
}

export const day = (at: string): string => `day:${at.slice(0, 10)}`;

function told({ name, place }: Buyer): NonNullable<Phrase['params']> & { buyer: string; end: string } {
  return {
    buyer: name === '' ? 'key:detector.fact.nobody' : `text:${name.slice(0, 80)}`,
    end: place === '' ? 'key:detector.fact.nowhere' : `country:${place}`,
  };
}
