export type DesignationKind = 'person' | 'organization' | 'vessel' | 'aircraft';

/** A name of a listed party. */
export interface ListedName {
  text: string;
  /** Weak aliases weigh less. */
  quality: 'primary' | 'strong' | 'weak';
}

/** A listed person, entity, vessel or aircraft, whatever list it is on. */
export interface Designation {
  /** Publisher's own reference: `KPe.010`, `25392`. */
  entry: string;
  kind: DesignationKind;
  names: ListedName[];
  /** `{kind: 'imo', text: '9030591'}`; registration, passport, tax numbers as they stand. */
  identifiers: { kind: string; text: string }[];
  programmes: string[];
  countries: string[];
  addresses: string[];
  /** ISO dates or years, as published. */
  born: string[];
  listedOn?: string;
  /** In our own words or empty. */
  note?: string;
}

/** An official publication, with its date. */
export interface ListHead {
  /** `un`, `us-sdn`, `eu`, `gb`, `kp-1718` … */
  id: string;
  title: string;
  publisher: string;
  /** ISO alpha-2, `UN` or `EU`: whose list it is. */
  jurisdiction: string;
  /** What being on it means: `asset-freeze`, `export`, `watch`. */
  effect: 'asset-freeze' | 'export' | 'watch';
  url: string;
  /** Date of the publication. */
  issued: string;
  /** After this day it still judges, and says that it is stale. */
  expires: string;
  entries: number;
  names: number;
  /** Digest of the list as imported. */
  digest: string;
}
