import type { Exception, History } from '../trade/history';
import type { Profile } from '../trade/profile';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';
import type { Knowledge } from './knowledge';

export interface CheckInput {
  shipment: Shipment;
  knowledge: Knowledge;
  profile: Profile;
  /** ISO date on which the shipment is judged. */
  asOf: string;
  history: History;
  exceptions: readonly Exception[];
}

/** Facts + rules + screening → verdict. Pure, deterministic, bounded in time. */
export type Check = (input: CheckInput) => Verdict;
