import type { FindingLevel } from './level';
import type { Phrase } from './phrase';
import type { Role } from './roles';

/** The provision that a finding rests on, as published. */
export interface Citation {
  instrument: string;
  provision: string;
  url: string;
  /** Date (ISO 8601) on which the text was last compared with its source. */
  asOf: string;
}

/** One line of evidence: the fact, the role and field it came from, and the quoted text. */
export interface Because {
  fact: Phrase;
  role: Role;
  /** What was typed, untrusted, cut to a readable length. */
  value: string;
  /** `Entry.field` of the field that spoke. */
  field: string;
}

/** What a rule, a detector or a match of a name says about a shipment. Keys and facts, no prose. */
export interface Finding {
  /** Stable for the same rule on the same facts; what silencing and records are bound to. */
  id: string;
  /** Id of the rule, detector or list entry. */
  rule: string;
  /** Digest of the rule's text: it changes whenever the rule does. */
  version: string;
  kind: 'rule' | 'detector' | 'designation';
  level: FindingLevel;
  jurisdiction: string;
  title: Phrase;
  text: Phrase;
  next: Phrase;
  citation: Citation;
  because: Because[];
  /** What speaks against it: what would make it a false alarm, what was not seen. */
  against: Phrase[];
  roles: Role[];
  /** Fields to mark, the one that the warning belongs beside first. */
  fields: string[];
  /** Line of goods that it is about, or null. */
  item: number | null;
  /** Findings about the same cause share a story and are told as one. */
  story: string;
}
