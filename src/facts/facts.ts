import type { Interval } from '../trade/interval';
import type { Role } from '../trade/roles';

/** Where a fact comes from: the field, and the words in it that spoke. */
export interface Evidence {
  role: Role;
  /** `Entry.field`. */
  field: string;
  /** The whole value as typed, cut to 500 characters. */
  value: string;
  /** The part of it that spoke, as typed. */
  quote: string;
  /** Line of goods, or null. */
  item: number | null;
}

/**
 * How far one statement may carry a finding by itself.
 * strong: a country field, a port code, an official name. medium: worth a question. weak: only beside another sign.
 */
export type Certainty = 'strong' | 'medium' | 'weak';

export type PlaceVia =
  | 'country' // the country by name or code
  | 'port' // a LOCODE, IATA code or name of a port, airport, crossing
  | 'city' // a town or region in a field made for it
  | 'address' // a place or country within address lines
  | 'mission' // an embassy or trade mission of that state, wherever it stands
  | 'phone' // a dialling code
  | 'postalCode'
  | 'name' // inside a party's name
  | 'text'; // inside goods, end use, free text; "in transit to …", "c/o …", "final user …"

/** *This shipment has to do with KP, because port of discharge says "Nampo".* */
export interface PlaceFact {
  /** ISO 3166-1 alpha-2, or ISO 3166-2 where the law treats a region apart: UA-43, UA-40, UA-14, UA-09, UA-23, UA-65. */
  place: string;
  /** The place by its usual English name: "Nampo", "North Korea". */
  name: string;
  /** UN/LOCODE, where known. */
  locode?: string;
  via: PlaceVia;
  certainty: Certainty;
  /** Other countries that a reader could mean by the same words ("Korea", "Georgia", "Moscow"); empty when there is one reading. */
  or: string[];
  /** Words that turn a further place up: "in transit to", "c/o", "final user", "on behalf of". */
  lead?: string;
  evidence: Evidence;
}

export interface HsFact {
  /** Digits only, two to ten of them: `870324`. */
  digits: string;
  /** The code is typed; or it follows from the words, and then it is a heading at most. */
  from: 'code' | 'words';
  certainty: Certainty;
  evidence: Evidence;
}

/** Goods of one of the families in `assets/goods/families.yaml`. */
export interface FamilyFact {
  /** `passenger-car`, `watch`, `spirits` … */
  family: string;
  certainty: Certainty;
  evidence: Evidence;
}

export type Fuel =
  | 'petrol'
  | 'diesel'
  | 'petrol-hybrid'
  | 'diesel-hybrid'
  | 'petrol-plugin'
  | 'diesel-plugin'
  | 'electric'
  | 'fuel-cell'
  | 'gas'
  | 'other';

/** A statement with what it rests on; two statements about one thing may disagree. */
export interface Stated<T> {
  is: T;
  certainty: Certainty;
  evidence: Evidence;
}

export interface VinFact {
  /** Upper case, 17 characters for a VIN; as typed but normalised for a frame number. */
  text: string;
  kind: 'vin' | 'frame';
  /** Makes that the WMI or the frame's model code stands for; empty when unknown. */
  makes: string[];
  model?: string;
  /** ISO alpha-2 of the block that the WMI sits in. */
  country?: string;
  /** Model years that position 10 allows, where the maker codes it. */
  years: number[];
  /** null where no check digit is required. */
  checkDigitOk: boolean | null;
  engineCc?: Interval;
  fuel?: Fuel[];
  evidence: Evidence;
}

export interface VehicleFacts {
  vins: VinFact[];
  /** Makes by their canonical name: `Lexus`, `Mercedes-Benz`. */
  makes: Stated<string>[];
  models: Stated<string>[];
  /** Model year or first registration. */
  years: Stated<number>[];
  /** Every statement about displacement: typed, from the HS subheading, from the model, from the VIN. */
  engines: Stated<Interval>[];
  /** What all of them together leave possible; null when they contradict each other or nothing was said. */
  engineCc: Interval | null;
  /** What the model has been built with at all, should no statement tell; from memory, so never more than a reason to look. */
  builtCc: Stated<Interval> | null;
  /** Every fuel that the statements leave possible, each as far as it goes. */
  fuels: Stated<Fuel[]>[];
  /** Their intersection; empty when nothing was said or they contradict. */
  fuel: Fuel[];
  seats: Interval | null;
  groundClearanceMm: Interval | null;
  /** True, when the make or model is one sold as luxury. */
  luxury: Stated<boolean> | null;
  mileageKm: Stated<Interval> | null;
}

export interface MoneyFact {
  amount: Interval;
  /** ISO 4217, or null when nothing says which. */
  currency: string | null;
  evidence: Evidence[];
}

/** A measured amount in the unit that the line is drawn in. */
export interface Measure {
  amount: Interval;
  unit: 'piece' | 'litre' | 'kilogram' | 'metre' | 'square-metre' | 'package' | 'pair' | 'set' | 'animal';
  evidence: Evidence;
}

/** One line of goods, understood. */
export interface ItemFacts {
  index: number;
  hs: HsFact[];
  families: FamilyFact[];
  /** Words that make a luxury word an accessory, a toy or a brochure: nothing in the line is the thing itself. */
  accessory: Evidence | null;
  vehicle: VehicleFacts | null;
  condition: Stated<'new' | 'used' | 'damaged'> | null;
  quantity: Measure | null;
  weight: Measure | null;
  volume: Measure | null;
  /** Of the whole line. */
  total: MoneyFact | null;
  /** Of one piece: typed, or total ÷ pieces where that is sound, otherwise an interval from nearly 0 to the total. */
  unit: MoneyFact | null;
  /** Brands and makers recognised in the words, canonical. */
  brands: Stated<string>[];
}

/** A party's name, taken apart: address lines, attention lines and second parties are no part of it. */
export interface NameFact {
  /** The name alone, as typed. */
  text: string;
  kind: 'person' | 'organization' | 'unknown';
  /** `to order`, `same as consignee`, a bank, a forwarder, a mission: what the name says about the party's part. */
  acts: ('to-order' | 'same-as-consignee' | 'bank' | 'forwarder' | 'forwarder-soft' | 'mission' | 'trader' | 'vague')[];
  /** Countries named in the field or the party's block, to strengthen or weaken a match. */
  countries: string[];
  /** How this name stands to the party: itself, or behind "c/o", "on behalf of", "a subsidiary of". */
  relation: 'self' | 'care-of' | 'behalf-of' | 'attention' | 'owner';
  evidence: Evidence;
}

export interface VesselFact {
  name: string | null;
  /** Seven digits with a right check digit. */
  imo: string | null;
  /** Digits that were typed as an IMO number and fail its check. */
  wrongImo: string | null;
  evidence: Evidence[];
}

export interface IdentifierFact {
  kind: 'container' | 'awb' | 'imo' | 'vin' | 'mmsi';
  text: string;
  /** Whether the check digit fits; null where the kind has none. */
  ok: boolean | null;
  evidence: Evidence;
}

/** What can be said about one country as the end of the journey. */
export interface Destination {
  place: string;
  /** The best certainty of the statements, raised when independent ones agree. */
  certainty: Certainty;
  /** The statements, strongest first. */
  because: PlaceFact[];
}

/** Everything that a shipment says, typed, with evidence. Total: whatever was typed, there is an answer. */
export interface Facts {
  places: PlaceFact[];
  /** Where the goods may end, most certain first: consignee, notify, end user, discharge, delivery, destination, transshipment, texts. */
  destinations: Destination[];
  /** Where they come from: loading, receipt, shipper. */
  origins: Destination[];
  items: ItemFacts[];
  names: NameFact[];
  vessels: VesselFact[];
  identifiers: IdentifierFact[];
  /** Documents codes (EU Y-codes and their like), upper case. */
  documentCodes: Stated<string>[];
  dates: Stated<string>[];
  incoterm: Stated<string> | null;
  /** Country that an `exportFrom` may be taken from when the profile says nothing. */
  loadedIn: string | null;
  /**
   * What this shipment can be recognised by later: `vin:…` (VIN or frame number), `name:…` (consignee, folded),
   * `container:…`, `awb:…`, `ref:…` (booking, B/L, invoice, order), `address:…` (consignee's address, folded).
   */
  keys: string[];
}
