import type { Entry } from '../trade/shipment';
import type { FactTables } from './tables';

/** Answers that are kept; enough for the longest form, forgotten all at once. */
const MOST = 600;
/** Longer questions are read anew each time, so that what is kept stays small. */
const LONGEST = 20_000;

/**
 * A memory of what was read from entries, one for each set of tables: while somebody types, all fields but one stay as they are. The
 * same entries always give the same facts, so nothing but the time changes. `about` is whatever else the answer depends on.
 */
export function memory<T>(): (entries: readonly Entry[], about: string, tables: FactTables, read: () => T) => T {
  const kept = new WeakMap<FactTables, Map<string, T>>();
  return (entries, about, tables, read) => {
    let recent = kept.get(tables);
    if (!recent) {
      recent = new Map();
      kept.set(tables, recent);
    }
    let key = about;
    for (const { role, value, field, code } of entries)
      key += `\u0000${role}\u0001${value}\u0001${field}\u0001${code ?? ''}`;
    if (key.length > LONGEST) return read();
    const known = recent.get(key);
    if (known !== undefined) return known;
    const found = read();
    if (recent.size >= MOST) recent.clear();
    recent.set(key, found);
    return found;
  };
}
