import type { Evidence, PlaceFact } from '../../facts/facts';
import type { Phrase } from '../../trade/phrase';
import type { Role } from '../../trade/roles';
import type { Entry } from '../../trade/shipment';
import { placeReason } from '../destination-match';
import type { Signal } from '../signal';

/** One line of evidence of a signal. */
export type Line = Signal['because'][number];

export interface Said {
  severity: Signal['severity'];
  because: Line[];
  story: string;
  /** Values for the detector's title, text and next step; the three share them. */
  params?: Phrase['params'];
  /** Ends of the keys `detector.<name>.against.<end>` that apply. */
  against: string[];
  /** Variant of title and text, when a detector has several stories to tell: `detector.<name>.<variant>.title`. */
  variant?: string;
  needs?: Role[];
  item?: number | null;
}

const MAX_LINES = 6;

/** A signal of the detector `name`, its phrases keyed after it. The same line of evidence is told once. */
export function signal(name: string, said: Said): Signal {
  const base = said.variant ? `detector.${name}.${said.variant}` : `detector.${name}`;
  const phrase = (end: string): Phrase => ({
    key: `${base}.${end}`,
    ...(said.params ? { params: said.params } : {}),
  });
  const seen = new Set<string>();
  const because = said.because.filter(({ fact, evidence }) => {
    const id = `${fact.key}|${evidence.field}|${JSON.stringify(fact.params ?? {})}`;
    return !seen.has(id) && seen.add(id);
  });
  return {
    detector: name,
    severity: said.severity,
    title: phrase('title'),
    text: phrase('text'),
    next: phrase('next'),
    because: because.slice(0, MAX_LINES),
    against: said.against.map((end) => ({ key: `detector.${name}.against.${end}` })),
    ...(said.needs ? { needs: said.needs } : {}),
    item: said.item ?? null,
    story: said.story,
  };
}

/** A fact that several detectors share: `detector.fact.<end>`. */
export function line(end: string, evidence: Evidence, params?: Phrase['params']): Line {
  return { fact: { key: `detector.fact.${end}`, ...(params ? { params } : {}) }, evidence };
}

/** *Port of discharge says “Chattogram”: Bangladesh*, in the words that rules use as well. */
export const placeLine = (place: PlaceFact): Line => placeReason(place);

const MAX_QUOTE = 500;

/** What was typed in a field, as evidence; `quote` is the part that spoke. */
export function typed(entry: Entry, quote = entry.value, item: number | null = null): Evidence {
  return {
    role: entry.role,
    field: entry.field,
    value: entry.value.slice(0, MAX_QUOTE),
    quote: quote.slice(0, MAX_QUOTE),
    item,
  };
}
