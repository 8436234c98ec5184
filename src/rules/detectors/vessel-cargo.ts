import { filled } from '../../trade/shipment';
import type { Detector } from '../signal';
import { ownReason } from './cites';
import { words } from './signs';
import { line, signal, typed } from './speak';
import { plain } from './word-list';

/** A tanker is named for goods that no tanker carries. */
export const vesselCargo: Detector = {
  name: 'vessel-cargo',
  row: 'QS-VESSEL',
  rests: ownReason('a tanker (M/T, LPG/C) carries liquids; cars or boxed goods aboard one mean false papers or a slip'),
  detect(facts, context) {
    const [vessel] = filled(context.shipment, 'vessel.name');
    if (!vessel) return [];
    const prefix = words(context, 'tanker').find((word) => plain(vessel.value).startsWith(`${plain(word)} `));
    const dry = facts.items
      .flatMap((item) => item.families)
      .find(
        ({ family, certainty }) => certainty !== 'weak' && words(context, 'cargoNotLiquid').includes(plain(family)),
      );
    if (!prefix || !dry) return [];
    return [
      signal('vessel-cargo', {
        severity: 'info',
        because: [
          line('vessel', typed(vessel, prefix)),
          line('family', dry.evidence, { family: `family:${dry.family}` }),
        ],
        params: { prefix, family: `family:${dry.family}` },
        against: ['name-only'],
        needs: ['vessel.name', 'vessel.imo'],
        story: 'vessel',
      }),
    ];
  },
};
