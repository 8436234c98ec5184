import { nfkc } from './nfkc';

/** A master air waybill: three digits of the airline, seven of serial, one to check. */
export interface AirWaybill {
  /** `131-12345675`. */
  text: string;
  /** `131`: the airline's accounting prefix. */
  airline: string;
  ok: boolean;
}

/** Reads an eleven-digit master air waybill; house waybills carry free numbers and give null. The last digit is the serial mod 7. Source: IATA Resolution 600a. */
export function airWaybill(text: string): AirWaybill | null {
  const parts = /^(\d{3})[- ]?(\d{4})[- ]?(\d{4})$/.exec(
    nfkc(text.slice(0, 40))
      .replace(/[‐-―]/g, '-')
      .replace(/^\s*(?:m?awb)[\s:#.no-]{0,6}/i, '')
      .trim(),
  );
  if (!parts) return null;
  const serial = parts[2]! + parts[3]!;
  return {
    text: `${parts[1]}-${serial}`,
    airline: parts[1]!,
    ok: Number(serial.slice(0, 7)) % 7 === Number(serial[7]),
  };
}
