import type { CheckInput } from '../check/check';
import type { Knowledge } from '../check/knowledge';
import type { Facts } from '../facts/facts';
import { understand } from '../facts/understand';
import { type Exception, type History, NO_HISTORY } from '../trade/history';
import type { Profile } from '../trade/profile';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';

/** What the judge is given to work with. */
export interface Bench {
  /** `check` on facts that are already understood. */
  judge(input: CheckInput, facts: Facts): Verdict;
  knowledge: Knowledge;
  profile(): Promise<Profile>;
  exceptions(): Promise<readonly Exception[]>;
  /** Earlier shipments that share a key with the one named. */
  history(keys: readonly string[], except: string): Promise<History>;
  /** ISO date on which is judged. */
  today(): string;
}

/** Judges shipments in the light of the user's profile, past and exceptions; one verdict each, in their order. */
export async function judge(bench: Bench, shipments: readonly Shipment[]): Promise<Verdict[]> {
  const { knowledge } = bench;
  const [profile, exceptions] = await Promise.all([bench.profile(), bench.exceptions()]);
  const asOf = bench.today();
  return Promise.all(
    shipments.map(async (shipment) => {
      const facts = understand(shipment, knowledge.tables);
      // Earlier shipments only add to a verdict: when they cannot be read, the law still speaks.
      const history = await bench.history(facts.keys, shipment.id).catch(() => NO_HISTORY);
      return bench.judge({ shipment, knowledge, profile, asOf, history, exceptions }, facts);
    }),
  );
}
