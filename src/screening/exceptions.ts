import { fold } from '../text/fold';
import type { Exception } from '../trade/history';
import type { Match } from './screen';

/** What a person decides when a match is not their party. */
export interface Decision {
  /** Why it is somebody else; may not be empty. */
  reason: string;
  author: string;
  /** ISO dates. */
  made: string;
  expires: string;
}

/** The subject of an exception on a match: the name as it was typed, folded. */
export function exceptionSubject(typed: string): string {
  return fold(typed);
}

/** What an exception on a match stands against: one entry of one list and no other. */
export function exceptionAgainst(match: Pick<Match, 'list' | 'entry'>): string {
  return `${match.list}:${match.entry}`;
}

/**
 * An exception for this name as typed against this version of this list entry. Throws an Error without a reason, or with an expiry
 * that is not after the day it was made.
 */
export function exceptMatch(typed: string, match: Match, decision: Decision): Exception {
  if (decision.reason.trim() === '') throw new Error('Exception: say why this is not the listed party.');
  if (decision.expires <= decision.made) throw new Error('Exception: its expiry must lie after the day it is made.');
  const [subject, against] = [exceptionSubject(typed), exceptionAgainst(match)];
  return {
    id: `${subject}|${against}|${match.version}`,
    kind: 'match',
    subject,
    against,
    version: match.version,
    reason: decision.reason.trim(),
    author: decision.author,
    made: decision.made,
    expires: decision.expires,
  };
}

/** Why an exception does not hold any more, or that it holds. */
export type ExceptionState = 'holds' | 'expired' | 'entry-changed' | 'other-name' | 'other-entry';

/** Whether an exception covers this match of this name on this day (ISO date). It never covers another entry or another spelling. */
export function stateOf(exception: Exception, typed: string, match: Match, on: string): ExceptionState {
  if (exception.kind !== 'match' || exception.against !== exceptionAgainst(match)) return 'other-entry';
  if (exception.subject !== exceptionSubject(typed)) return 'other-name';
  if (exception.version !== match.version) return 'entry-changed';
  return exception.expires < on ? 'expired' : 'holds';
}

/** The matches that no exception covers, and those that one does, each with the exception that covers it. */
export function withoutExcepted(
  typed: string,
  matches: readonly Match[],
  exceptions: readonly Exception[],
  on: string,
): { open: Match[]; excepted: { match: Match; by: Exception }[] } {
  const open: Match[] = [];
  const excepted: { match: Match; by: Exception }[] = [];
  for (const match of matches) {
    const by = exceptions.find((exception) => stateOf(exception, typed, match, on) === 'holds');
    if (by) excepted.push({ match, by });
    else open.push(match);
  }
  return { open, excepted };
}
