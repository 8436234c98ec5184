import { fold } from '../text/fold';
import type { Finding } from '../trade/finding';
import type { Exception } from '../trade/history';

/** What an exception on a finding is bound to: the name as typed, folded, for a match, else the finding itself. */
export function subjectOf(finding: Finding): Pick<Exception, 'kind' | 'subject'> {
  const typed = finding.title.params?.typed;
  return finding.kind === 'designation' && typed !== undefined
    ? { kind: 'match', subject: fold(String(typed).replace(/^text:/, '')) }
    : { kind: 'finding', subject: finding.id };
}

/**
 * Whether a person's decision keeps a finding from being shown. It is bound to the rule's or entry's version and to the facts
 * (or the name as typed), so it is void when either changes, and after its day.
 */
export function isSilenced(finding: Finding, exceptions: readonly Exception[], asOf: string): boolean {
  return exceptions.some(({ against, version, expires, kind, subject }) => {
    if (against !== finding.rule || version !== finding.version || expires < asOf) return false;
    const own = subjectOf(finding);
    return kind === own.kind && subject === own.subject;
  });
}
