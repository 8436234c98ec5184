import { subjectOf } from '../check/silenced';
import { sha256 } from '../records/sha256';
import type { Finding } from '../trade/finding';
import type { Exception } from '../trade/history';

/**
 * *Not again for these facts*: bound to the rule's or list entry's version and to the facts, or the name as typed; void when
 * either changes and after its day.
 * @param given why, who, and the last day (ISO date) on which it holds
 * @param made ISO timestamp
 * @throws Error when policy does not allow it: what is prohibited is not silenced
 */
export function exceptionFor(
  finding: Finding,
  given: Pick<Exception, 'reason' | 'author' | 'expires'>,
  made: string,
): Exception {
  if (finding.level === 'prohibited') {
    throw new Error('A prohibition cannot be silenced. Decide on the shipment instead, or correct it.');
  }
  if (given.expires < made.slice(0, 10)) {
    throw new Error('The exception would have expired already. Choose a day to come.');
  }
  const { rule: against, version } = finding;
  const { kind, subject } = subjectOf(finding);
  const { reason, author, expires } = given;
  const id = sha256([kind, subject, against, version, expires, reason, author].join('\n')).slice(0, 32);
  return { id, kind, subject, against, version, reason, author, made, expires };
}
