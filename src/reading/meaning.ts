import type { PartyName, PartyPart, Role } from '../trade/roles';

/**
 * What a term says. `party` and `part` compose ("Empfänger" and "PLZ" in any order); `head` is a party as a heading only; `role` stands alone; `not` names a kind of look-alike
 * (billing, login, search …); `about` is what a section deals with; a `document` and a `number` in one text are its reference; `filler` means nothing and costs nothing.
 */
export type Sense =
  | { kind: 'party'; party: PartyName; open: boolean }
  | { kind: 'head'; party: PartyName }
  | { kind: 'part'; part: PartyPart; open: boolean }
  | { kind: 'role'; role: Role; open: boolean }
  | { kind: 'not'; what: string }
  | { kind: 'about'; what: string }
  | { kind: 'document' }
  | { kind: 'number' }
  | { kind: 'filler' };

/** A term found in folded text. */
export interface Span {
  start: number;
  end: number;
  senses: Sense[];
}

/** What a text says, before anything around it is asked. */
export interface Meaning {
  /** The same number for the same text (a name: but for its digits) while it is remembered, and for no other; 0 for none in particular. */
  id: number;
  /** The party that is named; null when none is, or when two are. */
  party: PartyName | null;
  /** The party that it names where it heads a section or a column, and nowhere else: "Delivery", "Pickup". */
  head: PartyName | null;
  part: PartyPart | null;
  /** All parts in the order in which they are named: "PLZ / Ort" above two boxes. */
  parts: PartyPart[];
  /** A role that stands alone. */
  role: Role | null;
  /** All roles in the order in which they are named: "Currency and invoice total" above two boxes. */
  roles: Role[];
  /** Other roles that the same words can mean. */
  also: Role[];
  /** A look-alike: billing, login, search …; null when there is none. */
  not: string | null;
  /** How many letters the look-alike has more than the role or part beside it; what is longer is what the text is about. */
  notBy: number;
  /** What a section deals with: goods, vehicle, route, air … */
  about: string | null;
  /** True when the words need support from around them: "Destination", "Model". */
  open: boolean;
  /** Share of the text, 0 to 1, that known terms cover. */
  covered: number;
  /** False for text without letters, which says nothing: "*", "1.", "—". */
  letters: boolean;
  /** True when it ends with a known term in a script in which the last word of a compound says what it is: 現地受取人. */
  final: boolean;
  /** True when a known term covers the whole text. */
  whole: boolean;
  /** True when a term that begins in the text may go on behind it: "Port of". */
  goesOn: boolean;
}

export const NOTHING: Meaning = {
  id: 0,
  party: null,
  head: null,
  part: null,
  parts: [],
  role: null,
  roles: [],
  also: [],
  not: null,
  notBy: 0,
  about: null,
  open: false,
  covered: 0,
  letters: true,
  final: false,
  whole: false,
  goesOn: false,
};

const HEAD_FINAL = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SAYS = new Set<Sense['kind']>(['party', 'part', 'role']);

const EMPTY: Meaning = { ...NOTHING, letters: false };

/** Composes the terms of one text. The first role wins, two parties cancel each other, a look-alike rules out what stands before it. */
export function meaningOf(folded: string, spans: Span[]): Meaning {
  if (!folded) return EMPTY;
  if (!spans.length) return NOTHING;
  const out: Meaning = { ...NOTHING, also: [], parts: [], roles: [] };
  let known = 0;
  let parties = 0;
  let roleLength = 0;
  let ofRole = 0;
  let ofNaming = 0;
  const named = new Set<'document' | 'number'>();
  let notLength = 0;
  for (const span of spans) {
    const length = span.end - span.start;
    let naming = true; // a document, or a number: known only together
    for (const sense of span.senses) {
      naming &&= sense.kind === 'document' || sense.kind === 'number';
      if (sense.kind === 'party') {
        if (out.party && out.party !== sense.party) parties++;
        else if (!out.party) out.open ||= sense.open;
        out.party ??= sense.party;
      } else if (sense.kind === 'part') {
        out.part ??= sense.part;
        roleLength = Math.max(roleLength, length);
        if (!out.parts.includes(sense.part)) out.parts.push(sense.part);
        out.open ||= sense.open;
      } else if (sense.kind === 'role') {
        if (!out.roles.includes(sense.role)) out.roles.push(sense.role);
        if (!out.role) {
          out.role = sense.role;
          ofRole = length;
          out.open ||= sense.open;
        } else if (out.role !== sense.role) {
          const takesOver = length >= 2 * ofRole; // "Schedule B description of commodities"
          out.also.push(takesOver ? out.role : sense.role);
          if (takesOver) {
            out.role = sense.role;
            ofRole = length;
          }
        }
        roleLength = Math.max(roleLength, length);
      } else if (sense.kind === 'head') out.head ??= sense.party;
      else if (sense.kind === 'not') {
        out.not ??= sense.what;
        notLength = Math.max(notLength, length);
      } else if (sense.kind === 'about') out.about ??= sense.what;
      else if (sense.kind === 'document' || sense.kind === 'number') named.add(sense.kind);
    }
    if (naming) ofNaming += length;
    else known += length;
  }
  if (parties) out.party = null;
  if (named.size > 1 && !out.role && !out.part) {
    out.role = 'document.reference';
    out.roles.push(out.role);
    known += ofNaming;
  }
  out.notBy = notLength - roleLength;
  const letters = folded.length - (folded.match(/ /g)?.length ?? 0);
  const spaces = spans.reduce((n, span) => n + (folded.slice(span.start, span.end).match(/ /g)?.length ?? 0), 0);
  out.covered = letters ? Math.min(1, (known - spaces) / letters) : 0;
  const last = spans[spans.length - 1]!;
  out.final =
    last.end === folded.length && HEAD_FINAL.test(folded.slice(-1)) && last.senses.some(({ kind }) => SAYS.has(kind));
  out.whole = spans.length === 1 && spans[0]!.start === 0 && spans[0]!.end === folded.length;
  return out;
}
