import type { Standing } from './fields';
import type { Notice } from './notice';

/** Why a card is open. One that came by itself or by hovering gives way; one that was asked for stays until it is closed. */
export type Reason = 'fresh' | 'focus' | 'hover' | 'asked';

/** The open card: the notice that it tells, those that share its place, and the field that it stands beside (null: docked). */
export interface Open {
  notice: Notice;
  among: Notice[];
  anchor: Element | null;
  reason: Reason;
}

/** What is told on a page and which card is open. Every step is pure: the pane only draws what comes out of it. */
export interface Scene {
  notices: Notice[];
  stand: Standing;
  open: Open | null;
}

export const NOTHING_TOLD: Scene = { notices: [], stand: { at: new Map(), of: new Map() }, open: null };

const places = (stand: Standing, notice: Notice) => stand.of.get(notice) ?? [];

/** Opens a notice beside `anchor`, together with whatever else stands there. */
function opened(scene: Scene, notice: Notice, anchor: Element | null, reason: Reason): Scene {
  const { notices, stand } = scene;
  const there = anchor ? (stand.at.get(anchor) ?? []) : notices.filter((each) => places(stand, each).length === 0);
  const among = there.includes(notice) ? there : [notice];
  return { ...scene, open: { notice, among, anchor, reason } };
}

/** Opens what stands at a field, the gravest first. A card that is open there stays as it is; hovering never lessens why. */
export function openedAt(scene: Scene, field: Element, reason: Reason): Scene {
  const first = scene.stand.at.get(field)?.[0];
  if (!first) return scene;
  if (scene.open?.anchor !== field) return opened(scene, first, field, reason);
  return reason === 'hover' ? scene : { ...scene, open: { ...scene.open, reason } };
}

/** Opens the gravest notice, or makes the open one the user's own wish: by the pennant or the keyboard. */
export function reached(scene: Scene): Scene {
  if (scene.open) return { ...scene, open: { ...scene.open, reason: 'asked' } };
  const first = scene.notices[0];
  return first ? opened(scene, first, places(scene.stand, first)[0] ?? null, 'asked') : scene;
}

/** Turns to the next or previous notice at the same place. */
export function turned(scene: Scene, by: 1 | -1): Scene {
  if (!scene.open) return scene;
  const { among, notice } = scene.open;
  const next = among[(among.indexOf(notice) + by + among.length) % among.length]!;
  return { ...scene, open: { ...scene.open, notice: next, reason: 'asked' } };
}

export const shut = (scene: Scene): Scene => ({ ...scene, open: null });

/**
 * Tells `notices` in place of those before. What is new and graver than the open card opens, unless the user asked for
 * that one; the open card stays with its notice and goes with it. `isFocused` tells the field that the user is in.
 */
export function told(
  before: Scene,
  notices: Notice[],
  stand: Standing,
  isFocused: (field: Element) => boolean,
): { scene: Scene; news: Notice[] } {
  const known = new Set(before.notices.map(({ key }) => key));
  const news = notices.filter(({ key }) => !known.has(key));
  const scene: Scene = { notices, stand, open: null };
  const { open } = before;
  const stays = open ? notices.find(({ key }) => key === open.notice.key) : undefined;
  const first = news[0];
  const isGraver = first && (!stays || notices.indexOf(first) < notices.indexOf(stays));
  if (isGraver && open?.reason !== 'asked') {
    const fields = places(stand, first);
    return { scene: opened(scene, first, fields.find(isFocused) ?? fields[0] ?? null, 'fresh'), news };
  }
  if (!stays || !open) return { scene, news };
  const fields = places(stand, stays);
  const anchor = open.anchor && fields.includes(open.anchor) ? open.anchor : (fields[0] ?? null);
  return { scene: opened(scene, stays, anchor, open.reason), news };
}
