import { nfkc } from './nfkc';

const FORM = /^(?:[0-9A-Z]{1,3}-)?([A-Z0-9]{2,9})[- ](\d{5,7})$/;

/** A Japanese frame number (車台番号), which domestic cars carry in place of a VIN. It has no check digit, no year, and names no maker. */
export interface FrameNumber {
  /** `URJ201-4196210`: model code, hyphen, serial; an emission code in front is dropped. */
  text: string;
  /** `URJ201`. A trailing W of the type name (`URJ201W`) is kept as typed. */
  model: string;
  serial: string;
}

/**
 * Reads a frame number; null for anything else. Use it on chassis fields only: invoice and lot numbers have the same shape.
 * Source: yearly frame number lists of the Japan Automobile Manufacturers Association, 2023–2025.
 */
export function frameNumber(text: string): FrameNumber | null {
  const flat = nfkc(text.slice(0, 60))
    .toUpperCase()
    .replace(/[‐-―－ー−]/g, '-')
    .trim();
  const parts = FORM.exec(flat);
  if (!parts) return null;
  const [, model, serial] = parts;
  if (!/[A-Z]/.test(model!)) return null;
  return { text: `${model}-${serial}`, model: model!, serial: serial! };
}
