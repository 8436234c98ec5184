import { fold } from '../text/fold';
import type { Finding } from '../trade/finding';
import type { Exception } from '../trade/history';

/**
 * Whether a person's decision keeps a finding from being shown. It is bound to the rule's or entry's version and to the facts
 * (or the name as typed), so it is void when either changes, and after its day.
 */
export function isSilenced(finding: Finding, exceptions: readonly Exception[], asOf: string): boolean {
  return exceptions.some((exception) => {
    if (exception.against !== finding.rule || exception.version !== finding.version || exception.expires < asOf)
      return false;
    if (exception.kind === 'finding') return exception.subject === finding.id;
    const typed = finding.title.params?.typed;
    return (
      finding.kind === 'designation' &&
      typed !== undefined &&
      fold(String(typed).replace(/^text:/, '')) === exception.subject
    );
  });
}
