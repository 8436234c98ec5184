const tables = new Map<string, Intl.DisplayNames>();

/** The name of a country in a language, from the platform's own table; the code itself when it knows none. */
export function countryName(code: string, locale: string): string {
  let table = tables.get(locale);
  if (!table) {
    table = new Intl.DisplayNames(locale, { type: 'region', style: 'short', fallback: 'code' });
    tables.set(locale, table);
  }
  try {
    return table.of(code.slice(0, 2)) ?? code;
  } catch {
    return code;
  }
}
