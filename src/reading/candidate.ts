import type { Claim } from './judge';
import type { Spot } from './page';
import type { Signs } from './signs';
import type { Surroundings } from './surroundings';

/** A spot with what its signs say, waiting for its neighbours. */
export interface Candidate {
  spot: Spot;
  signs: Signs;
  claim: Claim;
  around: Surroundings;
}
