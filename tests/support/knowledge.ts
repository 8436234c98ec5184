import type { Knowledge } from '../../src/check/knowledge';
import type { CompiledRule } from '../../src/rules/rule';
import type { OpenList } from '../../src/screening/screen';

const RATES = { asOf: '2025-12-31', band: 0.1, usd: { USD: [1, 0], EUR: [1.16], JPY: [0.0066] } };

/** Knowledge of a few rules and lists, with empty tables. */
export function knowledge(rules: CompiledRule[], lists: OpenList[] = [], more: Partial<Knowledge> = {}): Knowledge {
  return {
    dates: { digest: 'd', issued: '2026-11-24', expires: '2027-05-24' },
    tables: {
      places: () => [],
      span: () => 0,
      locode: () => null,
      airport: () => null,
      bytes: () => new Uint8Array(),
      table: <T>(name: string) => (name === 'rates' ? RATES : { lists: {}, hubs: [], cites: {}, tiers: {} }) as T,
    },
    rules,
    lists,
    listGaps: [],
    knownGaps: [],
    ...more,
  };
}
