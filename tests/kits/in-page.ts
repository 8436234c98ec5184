import { BUNDLED } from '../../src/reading/bundled';
import { follow } from '../../src/reading/follow';
import { Lexicon } from '../../src/reading/lexicon';
import { createReader } from '../../src/reading/reader';
import type { Field } from '../../src/trade/field';
import { shows } from './shown';

/** Longest wait for a kit to show what was chosen, in ms: some draw after an animation. */
const PATIENCE = 4000;

const fields = new Map<string, Field>();
const frame = () => new Promise((done) => requestAnimationFrame(done));

const kitReading = {
  /** Follows the page as the content script does; done when it has been read once. */
  start(): Promise<void> {
    return new Promise((done) => {
      follow(document, createReader(document, { lexicon: new Lexicon(BUNDLED) }), {
        onDelta(delta) {
          if (delta.whole) fields.clear();
          for (const id of delta.gone) fields.delete(id);
          for (const field of delta.fields) fields.set(field.id, field);
          done();
        },
      });
    });
  },

  /** What is read for a role one frame after the page has begun to show `seen`, or that it never did. */
  async readWhenShown(role: string, seen: readonly string[]): Promise<string> {
    const start = performance.now();
    while (!seen.every((text) => shows(document.body, text))) {
      if (performance.now() - start > PATIENCE) return `(the page never showed ${seen.join(', ')})`;
      await frame();
    }
    await frame();
    await new Promise((done) => setTimeout(done)); // whatever else that frame has to do
    const values = [...fields.values()].filter((field) => field.role === role && field.value);
    return values.map((field) => field.value).join(' | ');
  },

  /** Everything that is read, for the message of a test that failed. */
  all: () => [...fields.values()].map(({ role, value, label }) => `${role} "${label}": ${value}`),
};

export type KitReading = typeof kitReading;
Object.assign(globalThis, { kitReading });
