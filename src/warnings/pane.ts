import type { ToPage } from '../messages/wire';
import { announcer } from './announce';
import { balloon } from './balloon';
import { dock } from './dock';
import { face } from './face';
import { type Standing, standing } from './fields';
import { follow } from './follow';
import { plantHost } from './host';
import { listenForHover } from './hover';
import { listenForKeys } from './keys';
import { markerLayer } from './layer';
import type { Surroundings } from './mount';
import { type Notice, noticesOf } from './notice';
import { watchCover } from './obstruction';
import { inView, overlap } from './spot';
import { type Words, wordsIn } from './texts';
import { traveller } from './travel';

type Show = Extract<ToPage, { kind: 'show' }>;

/** Why a card is open. One that opened by itself or by hovering gives way; one that was asked for stays until it is closed. */
type Reason = 'fresh' | 'focus' | 'hover' | 'asked';

/** Everything that is on the page: one layer of markers, one card, one pennant, one voice. */
export interface Pane {
  show(message: Show): void;
  locate(field: string): void;
  close(): void;
}

export function openPane(document: Document, around: Surroundings): Pane {
  const window = document.defaultView!;
  let shown: Show | null = null;
  let words: Words = wordsIn('en');
  let notices: Notice[] = [];
  let stand: Standing = { at: new Map(), of: new Map() };
  let open: { notice: Notice; among: Notice[]; reason: Reason } | null = null;
  let drawn = '';

  const host = plantHost(document, {
    replanted: raise,
    lost: () => shown && around.send({ kind: 'obstructed', document: shown.document, how: 'removed' }),
  });
  const layer = markerLayer(document, () => host.element, {
    press: (field) => openAt(field, 'asked'),
    hover: (field, over) => hover.over(over ? field : null),
  });
  const card = balloon(document);
  const pennant = dock(document, () => reach());
  const voice = announcer(document);
  host.root.append(...voice.elements, layer.element, card.element, pennant.element);
  layer.element.showPopover();

  const travel = traveller(document, host.root, card.element);
  const cover = watchCover(document, () => host.element, {
    raise,
    tell: (how) => shown && around.send({ kind: 'obstructed', document: shown.document, how }),
  });
  const follower = follow(document, place);
  const hover = listenForHover(document, {
    marked: (element) => stand.at.has(element),
    inCard: (target) => target === host.element,
    dwell: (field) => open?.reason !== 'asked' && openAt(field, 'hover'),
    left: () => open?.reason === 'hover' && shut(),
  });
  const unlisten = listenForKeys(document, {
    travel: () => travel.back() || enter(),
    close: leave,
  });
  const listening = new AbortController();
  const capture = { capture: true, signal: listening.signal };
  document.addEventListener('focusin', onFocus, capture);
  for (const type of ['toggle', 'close', 'fullscreenchange'])
    document.addEventListener(type, () => host.settle(card.anchor ?? null) && raise(), capture);
  // What happens inside the card is no event of the page: its own shortcuts, focus traps and outside clicks must not see it.
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'focusin',
  ])
    host.root.addEventListener(type, (event) => event.stopPropagation());

  function raise(): void {
    if (!host.element.isConnected) return;
    if (layer.element.matches(':popover-open')) layer.element.hidePopover();
    layer.element.showPopover();
    pennant.raise();
    card.raise();
    place();
  }

  function place(): void {
    const inSight = layer.place();
    card.place();
    const anchorInSight =
      card.anchor === null || (card.anchor && inView(card.anchor.getBoundingClientRect(), viewOf(window)));
    if (inSight === 0 && notices.length > 0 && !(open && anchorInSight)) pennant.offer(notices, words);
    else pennant.withdraw();
    cover.look(open && anchorInSight ? card.element : null);
  }

  function draw(): void {
    if (!open || !shown) return;
    const { notice, among } = open;
    const index = among.indexOf(notice);
    const drawing = JSON.stringify([notice, index, among.length, shown.screening, shown.locale]);
    if (drawing === drawn) return;
    drawn = drawing;
    const nodes = face(document, { notice, index, of: among.length, screening: shown.screening }, words, {
      close: leave,
      turn: (by) => turn(by),
      notNow: () => notNow(notice),
      details: () => notice.kind === 'card' && around.send({ kind: 'open-finding', finding: notice.card.finding }),
    });
    card.element.className = card.element.className.replace(/\b(prohibited|licence|review|question)\b/g, '').trim();
    card.element.classList.add(notice.mark);
    card.element.lang = shown.locale;
    travel.keeping(() => card.element.replaceChildren(...nodes));
  }

  function openNotice(notice: Notice, anchor: Element | null, reason: Reason): void {
    const among = anchor ? (stand.at.get(anchor) ?? [notice]) : notices.filter((each) => !stand.of.get(each)?.length);
    open = { notice, among: among.includes(notice) ? among : [notice], reason };
    host.settle(anchor);
    draw();
    card.open(anchor);
    place();
  }

  function openAt(field: Element, reason: Reason): void {
    const first = stand.at.get(field)?.[0];
    if (!first) return;
    if (open && card.anchor === field) {
      if (reason !== 'hover') open.reason = reason;
      return;
    }
    openNotice(first, field, reason);
  }

  /** Opens the gravest notice and brings its field into view: from the pennant or by the keyboard. */
  function reach(): void {
    const notice = open?.notice ?? notices[0];
    if (!notice) return;
    const anchor = card.anchor ?? stand.of.get(notice)?.[0] ?? null;
    bring(anchor);
    openNotice(notice, anchor, 'asked');
  }

  function enter(): boolean {
    if (notices.length === 0) return false;
    reach();
    travel.into();
    return true;
  }

  /** Closes the card, and gives the focus back if it was in there. False when there is none. */
  function leave(): boolean {
    if (!open) return false;
    travel.back();
    shut();
    return true;
  }

  function bring(element: Element | null): void {
    if (!element || inView(element.getBoundingClientRect(), viewOf(window))) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  }

  function turn(by: 1 | -1): void {
    if (!open) return;
    const { among, notice } = open;
    open.notice = among[(among.indexOf(notice) + by + among.length) % among.length]!;
    open.reason = 'asked';
    draw();
    place();
  }

  function shut(): void {
    open = null;
    drawn = '';
    card.close();
    place();
  }

  function notNow(notice: Notice): void {
    if (notice.kind !== 'card' || !shown) return;
    around.send({ kind: 'not-now', document: shown.document, finding: notice.card.finding });
    travel.back();
    tell({ ...shown, cards: shown.cards.filter((each) => each !== notice.card) });
  }

  function onFocus(event: FocusEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target === host.element) return;
    if (host.settle(target)) raise();
    if (stand.at.has(target)) openAt(target, 'focus');
    // A card must never lie over the field that the user works in next.
    else if (open && overlap(target.getBoundingClientRect(), card.element.getBoundingClientRect())) shut();
  }

  function tell(message: Show): void {
    const known = new Set(notices.map(({ key }) => key));
    const before = open?.notice.key;
    shown = message;
    words = wordsIn(message.locale);
    notices = noticesOf(message.cards, message.question);
    stand = standing(notices, around.elementOf);
    layer.mark(stand.at, words);
    follower.watch(stand.at.keys());
    const fresh = notices.filter(({ key }) => !known.has(key));
    const stays = open && notices.find(({ key }) => key === before);
    const isGraver = fresh[0] && (!stays || notices.indexOf(fresh[0]) < notices.indexOf(stays));
    if (isGraver && open?.reason !== 'asked') openNotice(fresh[0]!, nearest(fresh[0]!), 'fresh');
    else if (stays) openNotice(stays, anchorOf(stays), open!.reason);
    else if (open) {
      travel.back();
      shut();
    }
    if (fresh.length) voice.say(fresh, words);
    else if (known.size > 0 && notices.length === 0) voice.gone(words);
    place();
  }

  /** The field that the user is in, if it is one of the notice's, else the one that the warning belongs beside first. */
  function nearest(notice: Notice): Element | null {
    const elements = stand.of.get(notice) ?? [];
    return elements.find((element) => element.matches(':focus')) ?? elements[0] ?? null;
  }

  function anchorOf(notice: Notice): Element | null {
    const elements = stand.of.get(notice) ?? [];
    return card.anchor && elements.includes(card.anchor) ? card.anchor : (elements[0] ?? null);
  }

  return {
    show: tell,
    locate(field) {
      const element = around.elementOf(field);
      if (!element) return;
      host.settle(element);
      bring(element);
      layer.point(element, words);
      if (stand.at.has(element)) openAt(element, 'focus');
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

const viewOf = (window: Window) => ({ width: window.innerWidth, height: window.innerHeight });
