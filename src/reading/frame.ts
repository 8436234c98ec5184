import type { Lexicon } from './lexicon';
import type { Label, Scope } from './page';
import { headingScope } from './scopes';

/** Where a part of the page can be walked again by itself: what governed it at its beginning. */
export interface Region {
  scope: Scope | null;
  hosts: readonly Element[];
}

/** One element that is open during a walk, and what is known of it so far. */
export interface Frame {
  el: Element | null;
  next: Node | null;
  /** Nodes assigned to a slot, walked in its place. */
  slotted: readonly Node[] | null;
  at: number;
  scope: Scope | null;
  /** How many values stand below; a heading whose box holds none governs what follows the box. */
  spots: number;
  /** Pieces of text below that are no heading and no link. */
  texts: number;
  label: Label | null;
  block: boolean;
  heading: boolean;
  /** Text in links, buttons and navigation names nothing that a value stands beside. */
  quiet: boolean;
  /** Whether nothing before the element can be the label of what is in it, so that it can be walked again by itself. */
  apart: boolean;
  /** What governed the element at its beginning. */
  outer: Scope | null;
}

/** The elements that are open, the innermost last. Frames are used again: a page has one for each of its elements. */
export class Frames {
  readonly open: Frame[] = [];
  private readonly spare: Frame[] = [];

  get top(): Frame {
    return this.open[this.open.length - 1]!;
  }

  push(el: Element | null, next: Node | null, scope: Scope | null): Frame {
    const above = this.open[this.open.length - 1];
    const frame = this.spare.pop() ?? ({} as Frame);
    frame.el = el;
    frame.next = next;
    frame.slotted = null;
    frame.at = 0;
    frame.scope = scope;
    frame.spots = 0;
    frame.texts = 0;
    frame.label = above?.label ?? null;
    frame.block = false;
    frame.heading = above?.heading ?? false;
    frame.quiet = above?.quiet ?? false;
    frame.apart = false;
    frame.outer = above?.scope ?? null;
    this.open.push(frame);
    return frame;
  }

  /** Closes the innermost; what it says holds until the next one is opened. */
  pop(): void {
    this.spare.push(this.open.pop()!);
  }

  /** Sets a heading for everything that follows in the innermost open element that holds `el`. Nothing when none does. */
  governAround(el: Element, text: string, lexicon: Lexicon): void {
    for (let up: Element | null = el; up; up = up.parentElement) {
      const index = this.open.findIndex((frame) => frame.el === up);
      if (index < 0) continue;
      govern(this.open, index, text, 7, lexicon);
      return;
    }
  }
}

/** Sets a heading for everything that follows in the open element at `index`, and in those that are open within it. */
export function govern(frames: readonly Frame[], index: number, text: string, rank: number, lexicon: Lexicon): void {
  const at = Math.max(0, index);
  const before = frames[at]!.scope;
  const scope = headingScope(text, rank, before, lexicon);
  for (const frame of frames.slice(at)) {
    if (frame.scope === before) frame.scope = scope;
    else if (frame.scope?.up === before) frame.scope.up = scope;
  }
}
