import type { Unreadable } from './field';
import type { Citation, Finding } from './finding';
import type { Level } from './level';
import type { Phrase } from './phrase';
import type { Role } from './roles';

/** A question: one or two fields that would decide a possible finding whose anchor is already true. */
export interface Undecided {
  rule: string;
  question: Phrase;
  needs: Role[];
  /** What the finding could be. */
  level: Exclude<Level, 'clear'>;
  /** Fields that are there and empty, or the ones that raised the question: where to show it. */
  fields: string[];
}

/** Worth knowing, never a level. */
export interface Note {
  title: Phrase;
  text: Phrase;
  citation?: Citation;
}

/** What was looked at and what was not: belongs to every verdict. */
export interface Coverage {
  read: Role[];
  empty: Role[];
  absent: Role[];
  unreadable: Unreadable[];
  /** Lists that are stale, missing, refused or still loading; known gaps of the knowledge; regimes out of scope. */
  notChecked: Phrase[];
}

export interface KnowledgeDates {
  digest: string;
  issued: string;
  expires: string;
}

/** The answer to one shipment. */
export interface Verdict {
  level: Level;
  /** Gravest first; one story's findings stand together. */
  findings: Finding[];
  /** Findings that a person's decision keeps from being shown; they do not count towards the level. */
  silenced?: Finding[];
  /** Gravest first; one is shown. */
  undecided: Undecided[];
  notes: Note[];
  coverage: Coverage;
  knowledge: KnowledgeDates;
  /** Jurisdictions that were applied. */
  boundBy: string[];
}
