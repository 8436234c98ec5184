/**
 * The three flag digits of a ship's MMSI (`445` is the DPRK), or null for anything else: coast stations, aircraft, handhelds and
 * buoys begin with 0, 1, 8 or 9 and have no flag. Ask it of fields named MMSI only. Source: ITU-R M.585.
 */
export function mmsiFlag(text: string): string | null {
  const digits = text.slice(0, 40).replace(/\D/g, '');
  return /^[2-7]\d{8}$/.test(digits) ? digits.slice(0, 3) : null;
}
