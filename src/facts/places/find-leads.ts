import type { Word } from '../../text/words';
import type { PlaceWords } from './place-tables';

/** Words that turn a further place or party up, and how far what they turn up reaches. */
export interface Lead {
  kind: 'destination' | 'transit' | 'party';
  /** Words of the text that follow: from (included) to (excluded). */
  from: number;
  to: number;
  /** The lead as typed. */
  text: string;
  start: number;
}

/** The leads in a text, in order. A clause that forbids re-export is no lead. */
export function findLeads(text: string, words: readonly Word[], table: PlaceWords): Lead[] {
  const leads: Lead[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const lead = leadAt(text, words, i, table);
    if (!lead) continue;
    leads.push(lead);
    i = Math.max(i, lead.from - 1);
  }
  return leads;
}

function leadAt(text: string, words: readonly Word[], i: number, { leads, clauses }: PlaceWords): Lead | null {
  const word = words[i]!;
  for (const { kind, reach, words: set } of leads) {
    const n = word.kind === 'spaced' ? set.at(words, i) : 0;
    if (n > 0) {
      if (isForbidden(words, i, clauses)) return null;
      const from = i + n;
      return {
        kind,
        from,
        to: endOf(words, from, reach),
        text: text.slice(word.start, words[from - 1]!.end),
        start: word.start,
      };
    }
    if (word.kind === 'spaced') continue;
    for (let at = 0; at < word.text.length; at += 1) {
      const length = set.within(word, at);
      if (length > 1) {
        // In a run without spaces the lead and what it turns up share a word, on either side of it.
        const to = endOf(words, i + 1, reach);
        return { kind, from: i, to, text: word.text.slice(at, at + length), start: word.start };
      }
    }
  }
  return null;
}

/** Where what follows a lead ends: after so many words, or at a sign of punctuation that ends a segment. */
function endOf(words: readonly Word[], from: number, most: number): number {
  let to = from;
  while (to < words.length && to - from < most && (to === from || words[to]!.after === ' ')) to += 1;
  return to;
}

function isForbidden(words: readonly Word[], at: number, clauses: PlaceWords['clauses']): boolean {
  for (let i = Math.max(0, at - 4); i <= at; i += 1) if (clauses.at(words, i) > 0) return true;
  return false;
}
