import type { Knowledge } from '../check/knowledge';
import { understand } from '../facts/understand';
import type { ShipmentState, SiteAccess, TabState } from '../messages/said';
import type { Exception } from '../trade/history';
import type { Case, OpenShipment } from './case';
import { fieldRef } from './entry';
import { portalChanged } from './portal-changed';
import { silencedSaid } from './silenced-said';
import type { Speech } from './speech';

/** What the browser says of a tab. */
export interface TabAccess {
  host: string;
  access: SiteAccess;
  isPrivate: boolean;
}

/** What the worker holds apart from the case: what verdicts were given by, and in which words they are told. */
export interface TabSurroundings {
  speech: Speech;
  knowledge: Knowledge | null;
  exceptions: readonly Exception[];
  /** ISO date. */
  asOf: string;
}

/** A listing of hundreds of vehicles is told as far as a person would read it. */
const MOST_SHIPMENTS = 50;

/** What popup and panel show of a tab. */
export function tabState(
  tab: number,
  open: Case | null,
  { host, access, isPrivate }: TabAccess,
  around: TabSurroundings,
  lists: TabState['lists'],
): TabState {
  const changed = open && portalChanged(open);
  return {
    tab,
    host: host || (open?.host ?? ''),
    access,
    status: statusOf(open),
    isPrivate: open?.isPrivate ?? isPrivate,
    shipments: open ? open.shipments.slice(0, MOST_SHIPMENTS).map((one) => shipmentState(open, one, around)) : [],
    closedFrames: open ? closedFrames(open) : [],
    obstructed: open?.obstructed ?? null,
    trouble: open?.trouble ?? (changed && around.speech.phrase(changed)),
    lists,
  };
}

function statusOf(open: Case | null): TabState['status'] {
  if (!open) return 'off';
  if (open.trouble || portalChanged(open)) return 'cannot-read';
  if (open.judged === 0) return 'reading';
  if (open.judged !== open.stamp) return 'judging';
  return open.screening ? 'screening' : 'settled';
}

/** One shipment as it is told: its fields on the page, what was understood of them, and the verdict. */
export function shipmentState(
  { frames }: Pick<Case, 'frames'>,
  { shipment, verdict, notNow, record }: OpenShipment,
  { speech, knowledge, exceptions, asOf }: TabSurroundings,
): ShipmentState {
  const refs = new Set(
    [...shipment.entries, ...shipment.items.flatMap(({ entries }) => entries)].map(({ field }) => field),
  );
  const fields = frames
    .flatMap((reading) => reading.fields.map((field) => ({ ...field, id: fieldRef(reading.frame, field.id) })))
    .filter(({ id }) => refs.has(id));
  const said = verdict ? speech.verdict(verdict, shipment) : null;
  return {
    id: shipment.id,
    fields,
    facts: knowledge ? speech.facts(understand(shipment, knowledge.tables)) : [],
    verdict: said && { ...said, silenced: said.silenced + notNow.length },
    record,
    silenced: verdict ? silencedSaid(verdict, exceptions, asOf, speech) : [],
  };
}

const closedFrames = (open: Case) => [
  ...new Set(
    open.shipments.flatMap(({ shipment }) =>
      shipment.unreadable.filter(({ what }) => what === 'frame').map(({ where }) => where),
    ),
  ),
];
