const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A copy of plain data as JSON can hold it: lone surrogates become U+FFFD, numbers without an end null, keys without a value are left
 * out. What a page
 * holds may be no Unicode text, and canonical JSON refuses that: it is then kept as far as it can be written down.
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.replace(LONE_SURROGATE, '\uFFFD') as T;
  if (typeof value === 'number') return (Number.isFinite(value) ? value : null) as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(entries.map(([key, held]) => [wellFormed(key), wellFormed(held)])) as T;
}
