import type { Evidence, Facts } from '../facts/facts';
import type { History } from '../trade/history';
import type { FindingLevel } from '../trade/level';
import type { Phrase } from '../trade/phrase';
import type { Role } from '../trade/roles';
import type { Shipment } from '../trade/shipment';
import type { CompiledRule } from './rule';

/** What a detector says: a contradiction or a sign, with the facts that make it. Levels and stories are given in `check`. */
export interface Signal {
  detector: string;
  /** `stop` only with a DPRK sign; `ask` is worth a review; `info` is a note, and two of different detectors make a review. */
  severity: 'stop' | 'ask' | 'info';
  title: Phrase;
  text: Phrase;
  next: Phrase;
  because: { fact: Phrase; evidence: Evidence }[];
  against: Phrase[];
  /** Where it would be settled, when the form has a field for it. */
  needs?: Role[];
  item: number | null;
  /** Signals with the same story are told as one. */
  story: string;
}

/** What a detector may look at beside the facts. */
export interface DetectorContext {
  /** What was typed, for signs that no fact carries: a vague description, a request for other papers. */
  shipment: Shipment;
  history: History;
  /** Facts of an earlier shipment, asked for a handful at most. */
  understand(past: Shipment): Facts;
  /** All rules and the jurisdictions that bind the user, for lines that a value may lie just under. */
  rules: readonly CompiledRule[];
  boundBy: readonly string[];
  exportFrom: string | null;
  asOf: string;
  /** Parameters and tables of the detectors: section `detectors/<file>` is `assets/rules/detectors/<file>.yaml`. */
  table<T>(name: string): T;
}

/** Code that finds a contradiction. Its parameters are data; its name, reason and examples are below. */
export interface Detector {
  /** `vin-make`, `port-country` … */
  name: string;
  /** Row of the reference that it carries: `D07`. */
  row: string;
  /** A citation, or a stated reason. */
  rests: { instrument: string; provision: string; url: string; asOf: string };
  detect(facts: Facts, context: DetectorContext): Signal[];
}

/** Level that a severity reaches by itself. */
export const SEVERITY_LEVEL: Record<Signal['severity'], FindingLevel | null> = {
  stop: 'prohibited',
  ask: 'review',
  info: null,
};
