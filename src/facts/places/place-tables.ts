import type { FactTables } from '../tables';
import { type Phrases, phrases } from './phrases';

interface MaskTable {
  anywhere: { words: string[] }[];
  named: { words: string[] }[];
  clauses: string[];
  borne: string[];
  streets: string[];
}
interface MissionTable {
  words: string[];
  cargo: string[];
  never: string[];
  dprk: string[];
  offices: string[];
}
interface LeadTable {
  destination: string[];
  delivered: string[];
  transit: string[];
  party: string[];
}

/** The small tables of places as sets of phrases, built once for each set of tables. */
export interface PlaceWords {
  /** Words that are no place, anywhere; and in goods and names. */
  masks: Phrases;
  namedMasks: Phrases;
  clauses: Phrases;
  /** Names that streets and stations of other countries bear. */
  borne: Phrases;
  streets: Phrases;
  missions: Phrases;
  notMissions: Phrases;
  /** Short names of the DPRK, which are read beside a word for a mission only. */
  dprk: Phrases;
  offices: Phrases;
  leads: { kind: 'destination' | 'delivered' | 'transit' | 'party'; words: Phrases }[];
}

const BUILT = new WeakMap<FactTables, PlaceWords>();

/** The phrases of `tables`, built on first use. */
export function placeWords(tables: FactTables): PlaceWords {
  let built = BUILT.get(tables);
  if (!built) {
    const masks = tables.table<MaskTable>('masks');
    const missions = tables.table<MissionTable>('missions');
    const leads = tables.table<LeadTable>('leads');
    const anywhere = masks.anywhere.flatMap(({ words }) => words);
    built = {
      masks: phrases(anywhere),
      namedMasks: phrases([...anywhere, ...masks.named.flatMap(({ words }) => words)]),
      clauses: phrases(masks.clauses),
      borne: phrases(masks.borne),
      streets: phrases(masks.streets),
      missions: phrases(missions.words),
      notMissions: phrases(missions.never),
      dprk: phrases(missions.dprk),
      offices: phrases(missions.offices),
      leads: (['destination', 'delivered', 'transit', 'party'] as const).map((kind) => ({
        kind,
        words: phrases(leads[kind]),
      })),
    };
    BUILT.set(tables, built);
  }
  return built;
}
