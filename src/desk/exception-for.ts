import { sha256 } from '../records/sha256';
import { fold } from '../text/fold';
import type { Finding } from '../trade/finding';
import type { Exception } from '../trade/history';

/**
 * *Not again for these facts*: bound to the rule's or list entry's version and to the facts, or the name as typed; void when
 * either changes and after its day.
 * @throws Error when policy does not allow it: what is prohibited is not silenced
 */
export function exceptionFor(finding: Finding, reason: string, expires: string, made: string): Exception {
  if (finding.level === 'prohibited') {
    throw new Error('A prohibition cannot be silenced. Decide on the record instead, or correct the shipment.');
  }
  if (expires < made.slice(0, 10)) throw new Error('The exception would have expired already. Choose a day to come.');
  const typed = finding.title.params?.typed;
  const isMatch = finding.kind === 'designation' && typed !== undefined;
  const kind = isMatch ? 'match' : 'finding';
  const subject = isMatch ? fold(String(typed)) : finding.id;
  const { rule: against, version } = finding;
  const id = sha256([kind, subject, against, version, expires, reason].join('\n')).slice(0, 32);
  return { id, kind, subject, against, version, reason, author: '', made, expires };
}
