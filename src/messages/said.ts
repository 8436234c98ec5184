import type { Field } from '../trade/field';
import type { Citation } from '../trade/finding';
import type { FindingLevel, Level } from '../trade/level';
import type { Role } from '../trade/roles';

/** Languages that the interface speaks. */
export type Locale = 'en' | 'ja';

/** What a page did to the warning: took its host out of the document for good, or lies over it. */
export type Obstruction = 'removed' | 'covered';

/** One line of evidence, said: `Port of discharge says “Nampo”: a port in North Korea`. */
export interface SaidBecause {
  fact: string;
  /** What the value means, each thing alone: for showing beside the quoted value. `a port in North Korea` */
  means: string[];
  role: Role;
  /** The page's own label, untrusted. */
  label: string;
  /** What was typed, untrusted: isolate and never write as HTML. */
  value: string;
  field: string;
}

/** One story told beside a field: the gravest finding, and what else has the same cause. */
export interface Card {
  finding: string;
  rule: string;
  level: FindingLevel;
  jurisdiction: string;
  title: string;
  text: string;
  next: string;
  penalty: string;
  citation: Citation;
  because: SaidBecause[];
  against: string[];
  /** Fields to mark, the one that the card stands beside first. */
  fields: string[];
  /** Other findings of the same story: their titles and citations. */
  also: { title: string; level: FindingLevel; jurisdiction: string; citation: Citation }[];
  /** Whether policy allows *not now* and *not again for these facts*. */
  maySilence: boolean;
}

export interface SaidQuestion {
  rule: string;
  question: string;
  needs: Role[];
  fields: string[];
}

interface SaidCoverage {
  read: Role[];
  empty: Role[];
  absent: Role[];
  unreadable: { what: string; where: string; said: string }[];
  notChecked: string[];
}

/** A verdict in the user's language: what the card, the popup, the panel and the command line show. */
export interface SaidVerdict {
  level: Level;
  /** `No flags from these rules, as of …` when clear: never "safe". */
  headline: string;
  cards: Card[];
  questions: SaidQuestion[];
  notes: { title: string; text: string; citation?: Citation }[];
  coverage: SaidCoverage;
  knowledge: { digest: string; issued: string; expires: string };
  silenced: number;
}

/** One shipment on a tab, as the panel shows it. */
export interface ShipmentState {
  id: string;
  /** `Field.id` prefixed by its frame: `0:f12`. */
  fields: Field[];
  /** What was understood of a field, said: `Country: North Korea`. */
  facts: { field: string; fact: string; certainty: 'strong' | 'medium' | 'weak' }[];
  verdict: SaidVerdict | null;
  /** Key of the record of what was shown; null while nothing was, and in private windows. */
  record: string | null;
  /** Warnings that a person silenced for these facts, each with the exception that keeps it from being shown. */
  silenced: SaidException[];
}

/** A silenced warning, and who silenced it, why and until when (ISO date). */
export interface SaidException {
  title: string;
  level: FindingLevel;
  exception: string;
  reason: string;
  author: string;
  expires: string;
}

export type SiteAccess = 'none' | 'once' | 'always' | 'impossible';

/** What popup and panel know of a tab. */
export interface TabState {
  tab: number;
  host: string;
  access: SiteAccess;
  status: 'off' | 'reading' | 'judging' | 'screening' | 'settled' | 'cannot-read';
  isPrivate: boolean;
  shipments: ShipmentState[];
  /** Frames that may not be entered: hosts. */
  closedFrames: string[];
  /** Set while the page hides what was shown on it. */
  obstructed: Obstruction | null;
  /** What went wrong in judging or recording, in words; null when nothing did. */
  trouble: string | null;
  lists: { id: string; title: string; issued: string; state: 'good' | 'stale' | 'missing' | 'refused' | 'loading' }[];
}
