import type { Field } from '../trade/field';
import { BUNDLED } from './bundled';
import { Lexicon } from './lexicon';
import { createReader } from './reader';

/** What the command line injects into a page: the content script's own reading code behind one function. */
export interface Injected {
  read(lexicons: Record<string, string>, closed: [Element, ShadowRoot][]): Field[];
}

const closedRoots = new Map<Element, ShadowRoot>();

const injected: Injected = {
  read(lexicons, closed) {
    for (const [host, root] of closed) closedRoots.set(host, root);
    const lexicon = new Lexicon({ ...BUNDLED, ...lexicons });
    const reader = createReader(document, {
      lexicon,
      openRoot: (host) => host.shadowRoot ?? closedRoots.get(host) ?? null,
    });
    return reader.read().fields;
  },
};

Object.assign(globalThis, { tidewaiterReading: injected });
