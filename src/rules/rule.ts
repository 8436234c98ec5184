import type { Fuel } from '../facts/facts';
import type { FindingLevel } from '../trade/level';

/** Text in the languages of the interface; `en` is always there. */
export type Localized = { en: string; ja?: string };

/** What one unit of a value line is. */
export type Per =
  | 'item'
  | 'litre'
  | '100 g'
  | '50 ml'
  | '6.25 l'
  | '1.5 kg'
  | 'animal'
  | 'package'
  | 'pair'
  | 'kilogram';

export interface ValueLine {
  amount: number;
  currency: string;
  per: Per;
  /** As in the instrument: `over` is >, `atLeast` is >=. */
  comparator: 'over' | 'atLeast';
}

/** A comparison with a number; every key that is there must hold. */
export interface Bounds {
  over?: number;
  atLeast?: number;
  upTo?: number;
  below?: number;
}

/** One alternative of a rule: the same item must meet the whole line. */
export interface GoodsLine {
  /** What the instrument calls these goods; stands for `{goods}` in the rule's sentences. */
  name?: Localized;
  /** Every good there is. */
  any?: true;
  /** Families of `assets/goods/families.yaml`; one is enough. With `hs`, either is enough: the code decides where there is one. */
  is?: string[];
  /** HS or CN prefixes, digits only. */
  hs?: string[];
  hsExcept?: string[];
  /** The instrument writes "ex": by the code alone at most `review`, with the question what the goods are. */
  partOfCode?: true;
  engineCc?: Bounds;
  fuel?: Fuel[];
  seats?: Bounds;
  groundClearanceMm?: Bounds;
  condition?: 'new' | 'used';
  /** Gross mass in tonnes. */
  grossMassT?: Bounds;
  value?: ValueLine;
  /** Dates of effect of this line, where they are not the rule's. */
  from?: string;
  to?: string;
  /** What to ask where the code or the words leave this line open: "Are they designed for …?" */
  asks?: Localized;
  level: FindingLevel;
  /** Rows of the ledger (`assets/rules/ledger`) that carry this line. The compiler caps the level by their marks. */
  rests: string[];
  /** Why a line is capped or drawn as it is; for the rule's page, not shown. */
  note?: string;
}

/** Where the goods must end for the rule to speak. */
export interface Destined {
  /** ISO codes, territories included. */
  to: string[];
  /** Certainty below which nothing is found; `medium` and `weak` statements cap the level at `review`. */
  via?: ('country' | 'port' | 'city' | 'address' | 'mission' | 'phone' | 'postalCode' | 'name' | 'text')[];
  /** Places whose law also reaches goods that only pass through them (Singapore's rule on transit), whoever exports. */
  transit?: string[];
  /** Level when the goods are only unloaded or transhipped in `to` and end elsewhere: `review` unless said. */
  passing?: 'full' | 'review';
}

/** One provision made checkable. Fixed shape: who is bound, where the goods end, what they are, above which line, level. */
export interface Rule {
  id: string;
  title: Localized;
  cites: { instrument: string; provision: string; url: string; asOf: string };
  from: string;
  to?: string;
  binds: string[];
  destined: Destined;
  goods: GoodsLine[];
  /** What is barred and why it meets this shipment. May use {goods}, {destination}, {value}, {engine}, {fuel}, {line}, {code}. */
  says: Localized;
  next: Localized;
  /** What the law provides for who breaks it. */
  penalty?: Localized;
  falseAlarms: Localized;
  /** Exceptions in the instrument that a form cannot establish; told as "what speaks against it". */
  exceptions?: Localized[];
  examples: RuleExample[];
  /** Dated gaps of the source: told as "not caught by the list as read on …". */
  notRead?: Localized;
  checked: string;
  expires: string;
}

/** A test of the rule. `given` is `fields` of the command line; roles of goods and vehicles describe one item. */
export interface RuleExample {
  given: Record<string, string | string[]>;
  /** ISO alpha-2; without it a country that the rule binds is taken. */
  exportFrom?: string;
  /** Day on which it is judged; without it the day on which the rule was checked. */
  asOf?: string;
  fires?: FindingLevel;
  undecided?: string[];
  silent?: true;
}

/** Why the compiler lowered a line to `review`. */
export type CapReason = 'from-memory' | 'line-unknown';

/** A line as the compiler leaves it: capped by its rows, families spread out to those within them, its texts in the phrase book. */
export interface CompiledLine extends Omit<GoodsLine, 'name' | 'asks' | 'note' | 'rests'> {
  /** The phrase book has `rule:<id>:goods.<n>.name`. */
  named?: true;
  /** The phrase book has `rule:<id>:goods.<n>.asks`. */
  asks?: true;
  /** Set when a row that it rests on cannot carry more than `review`. */
  capped?: CapReason;
  /** Sources disagree on the line itself: the value on the line is `review`. */
  disputed?: true;
  /** HS prefixes of the families in `is`: by them a typed code decides over words. */
  familyHs?: string[];
  familyHsExcept?: string[];
}

/** A rule as the compiler leaves it, with its digest. What it says stands in the phrase book under `rule:<id>:…`. */
export interface CompiledRule
  extends Pick<Rule, 'id' | 'cites' | 'from' | 'to' | 'binds' | 'destined' | 'checked' | 'expires'> {
  goods: CompiledLine[];
  /** How many exceptions of the instrument are told against it. */
  exceptions: number;
  /** Whether the source has a dated gap that is told when the rule is silent. */
  notRead: boolean;
  /** SHA-256 of the rule's text, first 16 hex digits: it changes whenever the rule does. */
  version: string;
  /** Folder under `assets/rules/`: the rules of one instrument. */
  pack: string;
}
