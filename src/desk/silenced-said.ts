import { isSilenced } from '../check/silenced';
import type { ShipmentState } from '../messages/said';
import type { Exception } from '../trade/history';
import type { Verdict } from '../trade/verdict';
import type { Speech } from './speech';

/** What was silenced of a verdict, each finding with the exception that covers it: for the panel, which can have it back. */
export function silencedSaid(
  { silenced = [] }: Verdict,
  exceptions: readonly Exception[],
  asOf: string,
  speech: Speech,
): ShipmentState['silenced'] {
  return silenced.flatMap((finding) => {
    const by = exceptions.find((exception) => isSilenced(finding, [exception], asOf));
    if (!by) return [];
    const { id, reason, author, expires } = by;
    return { title: speech.phrase(finding.title), level: finding.level, exception: id, reason, author, expires };
  });
}
