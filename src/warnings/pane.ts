import type { Show } from '../messages/wire';
import { announcer } from './announce';
import { balloon } from './balloon';
import { dock } from './dock';
import { drawer } from './drawer';
import { standing } from './fields';
import { follow } from './follow';
import { plantHost } from './host';
import { listenForHover } from './hover';
import { listenForKeys } from './keys';
import { markerLayer } from './layer';
import { type Notice, noticesOf } from './notice';
import { watchCover } from './obstruction';
import { keepToOurselves } from './ourselves';
import { NOTHING_TOLD, openedAt, reached, type Scene, shut, told, turned } from './scene';
import { inView, overlap } from './spot';
import type { Surroundings } from './surroundings';
import { type Words, wordsIn } from './texts';
import { traveller } from './travel';

/** Everything that is on the page: one layer of markers, one card, one pennant, one voice. */
export interface Pane {
  show(message: Show): void;
  locate(field: string): void;
  close(): void;
}

/** Puts the parts on the page and joins them: what happens changes the scene, and the scene is drawn. */
export function openPane(document: Document, around: Surroundings): Pane {
  const window = document.defaultView!;
  let shown: Show | null = null;
  let words: Words = wordsIn('en');
  let scene: Scene = NOTHING_TOLD;

  const host = plantHost(document, { replanted: raise, lost: () => obstructed('removed') });
  const layer = markerLayer(document, () => host.element, {
    press: (field) => change(openedAt(scene, field, 'asked')),
    hover: (field, over) => hover.over(over ? field : null),
  });
  const card = balloon(document);
  const pennant = dock(document, reach);
  const voice = announcer(document);
  host.root.append(...voice.elements, layer.element, card.element, pennant.element);
  layer.element.showPopover();
  keepToOurselves(host.root);

  const travel = traveller(document, host.root, card.element);
  const draw = drawer(document, card.element, travel, {
    close: leave,
    turn: (by) => change(turned(scene, by)),
    notNow,
    details: (finding) => around.send({ kind: 'open-finding', finding }),
  });
  const cover = watchCover(document, () => host.element, { raise, tell: obstructed });
  const follower = follow(document, place);
  const hover = listenForHover(document, {
    marked: (element) => scene.stand.at.has(element),
    inCard: (target) => target === host.element,
    dwell: (field) => scene.open?.reason !== 'asked' && change(openedAt(scene, field, 'hover')),
    left: () => scene.open?.reason === 'hover' && change(shut(scene)),
  });
  const unlisten = listenForKeys(document, { travel: () => travel.back() || enter(), close: leave });
  const listening = new AbortController();
  const capture = { capture: true, signal: listening.signal };
  document.addEventListener('focusin', onFocus, capture);
  for (const type of ['toggle', 'close', 'fullscreenchange'])
    document.addEventListener(type, () => host.settle(card.anchor ?? null) && raise(), capture);

  function change(next: Scene): void {
    scene = next;
    const { open } = scene;
    if (open && shown) {
      host.settle(open.anchor);
      draw(open, shown, words);
      card.open(open.anchor);
    } else {
      travel.back();
      card.close();
    }
    place();
  }

  function place(): void {
    if (card.anchor?.isConnected === false) {
      stand();
      return;
    }
    const inSight = layer.place();
    card.place();
    const isCardInSight = scene.open !== null && (!card.anchor || isInView(card.anchor));
    if (inSight === 0 && scene.notices.length > 0 && !isCardInSight) pennant.offer(scene.notices, words);
    else pennant.withdraw();
    cover.look(isCardInSight ? card.element : null);
  }

  /** Lays everything over whatever entered the top layer since. */
  function raise(): void {
    if (!host.element.isConnected) return;
    if (layer.element.matches(':popover-open')) layer.element.hidePopover();
    layer.element.showPopover();
    pennant.raise();
    card.raise();
    place();
  }

  /** Finds the fields of what is told as the page now stands, and tells it there. */
  function stand(): Notice[] {
    const notices = shown ? noticesOf(shown.cards, shown.question) : [];
    const at = standing(notices, around.elementOf);
    const { scene: next, news } = told(scene, notices, at, (field) => field.matches(':focus'));
    layer.mark(at.at, words);
    follower.watch(at.at.keys());
    change(next);
    return news;
  }

  function tell(message: Show): void {
    const had = scene.notices.length;
    shown = message;
    words = wordsIn(message.locale);
    const news = stand();
    if (news.length) voice.say(news, words);
    else if (had > 0 && scene.notices.length === 0) voice.gone(words);
  }

  function reach(): void {
    const next = reached(scene);
    bring(next.open?.anchor ?? null);
    change(next);
  }

  function enter(): boolean {
    if (scene.notices.length === 0) return false;
    reach();
    travel.into();
    return true;
  }

  /** Closes the card, and gives the focus back if it was in there. False when there is none. */
  function leave(): boolean {
    if (!scene.open) return false;
    change(shut(scene));
    return true;
  }

  function notNow(finding: string): void {
    if (!shown) return;
    around.send({ kind: 'not-now', document: shown.document, finding });
    tell({ ...shown, cards: shown.cards.filter((card) => card.finding !== finding) });
  }

  function obstructed(how: 'removed' | 'covered' | null): void {
    if (shown) around.send({ kind: 'obstructed', document: shown.document, how });
  }

  function onFocus(event: FocusEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target === host.element) return;
    if (host.settle(target)) raise();
    if (scene.stand.at.has(target)) change(openedAt(scene, target, 'focus'));
    // A card must never lie over the field that the user works in next.
    else if (scene.open && overlap(target.getBoundingClientRect(), card.element.getBoundingClientRect()))
      change(shut(scene));
  }

  function isInView(element: Element): boolean {
    return inView(element.getBoundingClientRect(), { width: window.innerWidth, height: window.innerHeight });
  }

  function bring(element: Element | null): void {
    if (!element || isInView(element)) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  }

  return {
    show: tell,
    locate(field) {
      const element = around.elementOf(field);
      if (!element) return;
      host.settle(element);
      bring(element);
      layer.point(element, words);
      if (scene.stand.at.has(element)) change(openedAt(scene, element, 'focus'));
    },
    close() {
      listening.abort();
      unlisten();
      hover.stop();
      follower.stop();
      cover.stop();
      host.remove();
    },
  };
}
