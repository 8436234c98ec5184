import { type EntryKind, FIRST_PREV, type TrailEntry } from './entry';
import { entryHash, payloadDigest } from './seal';

/** An entry as it is exported: with its payload, unless that was erased. */
export type ExportedEntry = TrailEntry & { salt?: string; payload?: unknown };

/** What is wrong at one place of a trail. */
interface Problem {
  /** Sequence number, or 0 when it concerns the whole. */
  seq: number;
  what:
    | 'malformed' // not an entry of this format
    | 'order' // its number does not follow the one before
    | 'chain' // it does not name the entry before it
    | 'altered' // its own hash does not fit
    | 'payload-altered' // the payload's digest does not fit
    | 'payload-missing' // gone, and no entry says that it was erased
    | 'head' // the last entry is not the one that the header, or somebody's note, names
    | 'count'; // more or fewer entries than the header says
  said: string;
}

export interface TrailReport {
  ok: boolean;
  entries: number;
  /** How many payloads were erased on request. */
  erased: number;
  /** Hash of the last entry. */
  head: string;
  problems: Problem[];
}

/** A damaged trail has one story, not a million lines of it. */
const MOST_PROBLEMS = 100;

/** Checks a trail entry by entry, in order, in constant memory but for what is missing. */
export interface Verifier {
  take(entry: ExportedEntry): void;
  problem(problem: Problem): void;
  report(): TrailReport;
}

/**
 * @param prev hash that the first entry must name: 64 zeros for a whole trail, the entry before for a part of one
 * @param first sequence number of the first entry
 */
export function verifier(prev = FIRST_PREV, first = 1): Verifier {
  const problems: Problem[] = [];
  const missing = new Set<number>();
  const erased = new Set<number>();
  let [expected, seq, entries] = [prev, first, 0];
  const problem = (found: Problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(found);
  };
  const payload = (entry: ExportedEntry) => {
    if (entry.payload === undefined || entry.salt === undefined) {
      missing.add(entry.seq);
    } else if (payloadDigest(entry.salt, entry.payload) !== entry.digest) {
      problem({ seq: entry.seq, what: 'payload-altered', said: 'The payload is not the one that was recorded.' });
    } else if (entry.kind === ('erased' satisfies EntryKind)) {
      erased.add((entry.payload as { seq: number }).seq);
    }
  };
  return {
    take(entry) {
      entries++;
      if (entry.seq !== seq)
        problem({ seq: entry.seq, what: 'order', said: `Entry ${seq} was expected here, ${entry.seq} stands here.` });
      if (entry.prev !== expected)
        problem({
          seq: entry.seq,
          what: 'chain',
          said: 'It does not follow the entry before it: one was removed or put in.',
        });
      if (entryHash(entry) !== entry.hash)
        problem({ seq: entry.seq, what: 'altered', said: 'The entry is not the one that was recorded.' });
      payload(entry);
      expected = entry.hash;
      seq = entry.seq + 1;
    },
    problem,
    report() {
      const all = [...problems];
      for (const at of missing) {
        if (erased.has(at) || all.length >= MOST_PROBLEMS) continue;
        all.push({
          seq: at,
          what: 'payload-missing',
          said: 'The payload is gone, and no entry says that it was erased.',
        });
      }
      return { ok: all.length === 0, entries, erased: erased.size, head: expected, problems: all };
    },
  };
}
