import type { Sender } from './sender';
import type { FromOwnPage, FromPage } from './wire';

/** Everything that the worker can be told or asked. */
export type ToWorker = FromPage | FromOwnPage;
export type KindToWorker = ToWorker['kind'];

const FRAMES: readonly Sender[] = ['top-frame', 'sub-frame'];
const OWN: readonly Sender[] = ['own-page'];

/**
 * Which message the worker takes from whom; what is not listed is refused. A page's frames may tell what was read and ask
 * that a warning be put aside; whatever decides, shows records or changes access comes from the extension's own pages.
 */
export const MAY_SEND: Record<KindToWorker, readonly Sender[]> = {
  reading: FRAMES,
  outcome: FRAMES,
  'not-now': FRAMES,
  'open-finding': FRAMES,
  obstructed: FRAMES,
  'lexicon?': [...FRAMES, 'own-page'],
  'portal-map?': FRAMES,
  picked: FRAMES,
  pick: OWN,
  'try-lesson': OWN,
  teach: OWN,
  'take-back': OWN,
  screen: OWN,
  'tab?': OWN,
  'check-page': OWN,
  'locate-field': OWN,
  reconcile: OWN,
  decide: OWN,
  silence: OWN,
  unsilence: OWN,
  judge: OWN,
  'settings-changed': OWN,
  'lists-changed': OWN,
};

/** Whether `kind` is one of the worker's messages. */
export function isKindToWorker(kind: unknown): kind is KindToWorker {
  return typeof kind === 'string' && Object.hasOwn(MAY_SEND, kind);
}
