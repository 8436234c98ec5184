import { type Phrases, phrases } from '../places/phrases';
import type { FactTables } from '../tables';

const KINDS = [
  'forwarder',
  'soft',
  'notForwarder',
  'bank',
  'trader',
  'notTrader',
  'vague',
  'same',
  'order',
  'organization',
] as const;

/** Words in names of parties, by what they say. */
export type PartyWords = Record<(typeof KINDS)[number], Phrases>;

const BUILT = new WeakMap<FactTables, PartyWords>();

/** The phrases of the section `party-acts`, built on first use. */
export function partyWords(tables: FactTables): PartyWords {
  let built = BUILT.get(tables);
  if (!built) {
    const table = tables.table<Record<(typeof KINDS)[number], string[]>>('party-acts');
    built = Object.fromEntries(KINDS.map((kind) => [kind, phrases(table[kind])])) as PartyWords;
    BUILT.set(tables, built);
  }
  return built;
}
