import type { Certainty, Evidence, PlaceVia } from '../facts';
import type { Place } from '../tables';

/** A name of a place in a field, every reading still open. `resolve` decides between them. */
export interface Spoken {
  readings: Place[];
  via: PlaceVia;
  /** What the field allows at most; the place's own tier lowers it further. */
  cap: Certainty;
  lead?: string;
  /** Countries of the state that stands right behind the name, as in `Persia, Iowa`: there the name is a town of theirs. */
  within?: string[];
  /** A name that streets and stations of other countries bear: "Stalingrad, Paris". */
  borne?: true;
  evidence: Evidence;
  /** What belongs together and settles homonyms: a party, or one field of the route. */
  block: string;
}
