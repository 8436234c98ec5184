/** Whose law applies to the user. Jurisdictions are `UN`, `EU` or ISO 3166-1 alpha-2 (`GB`, not UK). */
export interface Profile {
  /** Where the user exports from; null when not said, then the shipment's place of loading or shipper speaks. */
  exportFrom: string | null;
  /** Further law the user answers to: nationality, a US parent, goods under US re-export rules. */
  alsoBoundBy: string[];
  /** Whether a regime that does not bind this user is worth a note. */
  showUnbound: boolean;
}

export const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Every jurisdiction that binds an exporter: the UN always, the EU for each member state. */
export function boundBy(exportFrom: string | null, alsoBoundBy: readonly string[] = []): string[] {
  const all = ['UN', ...(exportFrom ? [exportFrom] : []), ...alsoBoundBy];
  if (all.some((code) => EU_MEMBERS.has(code))) all.push('EU');
  return [...new Set(all)];
}
