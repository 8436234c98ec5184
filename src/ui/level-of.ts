import type { SaidVerdict, ShipmentState, TabState } from '../messages/said';
import { gravity, type Level } from '../trade/level';

/** The verdicts of a tab, gravest first; shipments not judged yet have none. */
export function verdictsOf(state: TabState): SaidVerdict[] {
  return state.shipments
    .map(({ verdict }) => verdict)
    .filter((verdict) => verdict !== null)
    .sort((a, b) => gravity(b.level) - gravity(a.level));
}

/** The gravest level on a tab, or null while nothing is judged. */
export function levelOf(state: TabState): Level | null {
  return verdictsOf(state)[0]?.level ?? null;
}

/** Findings of all shipments, with the shipment that each is about. */
export function cardsOf(state: TabState) {
  return state.shipments.flatMap((shipment: ShipmentState) =>
    (shipment.verdict?.cards ?? []).map((card) => ({ card, shipment })),
  );
}
