import { BUNDLED } from '../../src/reading/bundled';
import type { Injected } from '../../src/reading/injected';
import { Lexicon } from '../../src/reading/lexicon';
import { createReader } from '../../src/reading/reader';
import type { Field } from '../../src/trade/field';

/** Reads a page that comes piece by piece, as applications draw theirs: the reader is told of each piece when it is there. */
const late: Injected = {
  read(lexicons, closed) {
    const roots = new Map(closed);
    const reader = createReader(document, {
      lexicon: new Lexicon({ ...BUNDLED, ...lexicons }),
      openRoot: (host) => host.shadowRoot ?? roots.get(host) ?? null,
    });
    const box = branching(document.body);
    const pieces = document.querySelector('iframe') ? [] : [...box.childNodes]; // a frame that is moved is loaded again
    for (const piece of pieces) piece.remove();
    const fields = new Map<string, Field>();
    const take = (delta: ReturnType<typeof reader.read>) => {
      for (const id of delta.gone) fields.delete(id);
      for (const field of delta.fields) fields.set(field.id, field);
    };
    take(reader.read());
    for (const piece of pieces) {
      box.append(piece);
      take(reader.touched([piece]));
    }
    return [...fields.values()];
  },
};

/** The outermost element with several children: what stands in it comes one by one. */
function branching(el: Element): Element {
  const [only] = el.children;
  return el.childElementCount === 1 && only && only.childElementCount ? branching(only) : el;
}

Object.assign(globalThis, { tidewaiterReading: late });
