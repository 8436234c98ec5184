/** Shapes of the detectors' tables, data under `assets/rules/detectors/`; the schema beside checks them when they are compiled. */

/** A place where goods for a barred destination change hands. */
export interface Hub {
  name: string;
  country: string;
  locodes: string[];
  /** In every script, as typed. */
  names: string[];
  risk: ('KP' | 'RU')[];
  /** `border`: it stands at the frontier; `port`: a busy port that was used; told apart because a port needs more beside it. */
  kind: 'border' | 'port';
  why: string;
  cite: string;
}

/** A country that official documents name as a route to Russia. */
export interface NamedCountry {
  country: string;
  namedIn: string[];
  /** Its own use of such goods is small. */
  small: boolean;
  /** A mere trading company there is a sign by itself. */
  traders: boolean;
}

export interface DiversionTable {
  /** Documents that name the hubs, by the key in `Hub.cite`. */
  sources: Record<string, string>;
  hubs: Hub[];
  russia: NamedCountry[];
  /** Countries that are reached over Russia or Belarus, or border them, and take cars on. */
  beyondRussia: string[];
}

/** Common High Priority List: HS 6 → tier. */
export interface PriorityTable {
  tiers: Record<string, string[]>;
}

export interface TransitTable {
  /** Countries whose ports ordinarily serve each other. */
  regions: string[][];
  /** Port country → inland countries that it serves. */
  pairs: Record<string, string[]>;
}

export interface WordTable {
  lists: Record<string, string[]>;
}

export interface GoodsTable {
  vehicles: string[];
  luxury: string[];
  /** Luxury families whose words mean little else. */
  unmistakable: string[];
  /** Makes that are sold as luxury only. */
  luxuryMakes: string[];
  /** Models of volume makes that are sold as luxury or were diverted. */
  luxuryModels: string[];
  /** What a luxury car up to that age is hardly ever sold below. */
  floors: { upToAge: number; usd: number }[];
}
