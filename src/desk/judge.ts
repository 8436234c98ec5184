import type { Check } from '../check/check';
import type { Knowledge } from '../check/knowledge';
import { understand } from '../facts/understand';
import type { Exception, History } from '../trade/history';
import type { Profile } from '../trade/profile';
import type { Shipment } from '../trade/shipment';
import type { Judgement } from './events';

/** What the judge is given to work with; everything but `check` is asked for anew at each judging, and answers from memory. */
export interface Bench {
  check: Check;
  knowledge(): Promise<Knowledge>;
  profile(): Promise<Profile>;
  exceptions(): Promise<readonly Exception[]>;
  /** Earlier shipments that share a key with the one named. */
  history(keys: readonly string[], except: string): Promise<History>;
  /** ISO date on which is judged. */
  today(): string;
}

/** Judges shipments in the light of the user's profile, past and exceptions. */
export async function judge(bench: Bench, shipments: readonly Shipment[]): Promise<Judgement[]> {
  const [knowledge, profile, exceptions] = await Promise.all([bench.knowledge(), bench.profile(), bench.exceptions()]);
  const asOf = bench.today();
  return Promise.all(
    shipments.map(async (shipment) => {
      const { keys } = understand(shipment, knowledge.tables);
      // Earlier shipments only add to a verdict: when they cannot be read, the law still speaks.
      const history = await bench.history(keys, shipment.id).catch(() => NOTHING_BEFORE);
      const input = { shipment, knowledge, profile, asOf, history };
      const verdict = bench.check({ ...input, exceptions });
      if (!exceptions.length) return { verdict, silenced: 0 };
      const whole = bench.check({ ...input, exceptions: [] });
      return { verdict, silenced: Math.max(0, whole.findings.length - verdict.findings.length) };
    }),
  );
}

const NOTHING_BEFORE: History = { sharing: () => [] };
