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
  /** Set when nothing before the element can be the label of what is in it. */
  region: Region | null;
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
