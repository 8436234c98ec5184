import type { Page } from 'puppeteer-core';
import type { PrintedField } from '../../src/cli/read-page';

/** One labelled element or one that was given a role: `truth` is '' where nothing should have been read. */
export interface Judged {
  truth: string;
  read: string;
  /** The element, for a person to find it. */
  where: string;
  why: string;
}

/**
 * Runs in every frame before its own scripts: keeps closed roots, so that labels and selectors reach into them. Pages carry their
 * labels as `data-truth="consignee.name"`; they are taken off before anything is read.
 */
const KEEP_ROOTS = () => {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  Object.assign(globalThis, { rootOf: (host: Element) => host.shadowRoot ?? roots.get(host) ?? null });
};

interface TruthWindow {
  rootOf(host: Element): ShadowRoot | null;
  truth: Map<Element, string>;
}

export async function prepare(page: Page): Promise<void> {
  // Functions that go into the page are compiled with a helper that names them.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument(KEEP_ROOTS);
}

/** Takes the labels off all elements and remembers them in the page's own world, where no reader looks. */
export async function takeLabelsOff(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(() => {
      const own = globalThis as unknown as TruthWindow;
      own.truth = new Map();
      const visit = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          const label = element.getAttribute('data-truth');
          if (label !== null) {
            own.truth.set(element, label);
            element.removeAttribute('data-truth');
          }
          const inner = own.rootOf(element);
          if (inner) visit(inner);
        }
      };
      visit(document);
    });
  }
}

/** Holds what was read against the labels, element by element. */
export async function judge(page: Page, fields: PrintedField[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  const frames = page.frames();
  for (const [number, frame] of frames.entries()) {
    const own = fields.filter((field) => field.frame === number);
    judged.push(
      ...(await frame.evaluate(
        (read, depth) => {
          const { truth, rootOf } = globalThis as unknown as TruthWindow;
          const find = (selector: string): Element | null => {
            let scope: ParentNode = document;
            let found: Element | null = null;
            // The steps that lead to this frame are the same for all of its fields.
            for (const step of selector.split(' >>> ').slice(depth)) {
              found = scope.querySelector(step);
              if (!found) return null;
              scope = rootOf(found) ?? found;
            }
            return found;
          };
          const name = (element: Element | null) =>
            element
              ? `<${element.localName}${element.id ? ` id=${element.id}` : ''}${element.getAttribute('name') ? ` name=${element.getAttribute('name')}` : ''}>`
              : 'nothing';
          const out = [];
          const seen = new Set<Element>();
          for (const { role, selector, why } of read) {
            const element = find(selector);
            const label = element && !seen.has(element) ? (truth.get(element) ?? '') : '';
            if (element) seen.add(element);
            out.push({ truth: label, read: role, where: name(element), why });
          }
          for (const [element, label] of truth)
            if (label && !seen.has(element)) out.push({ truth: label, read: '', where: name(element), why: '' });
          return out;
        },
        own,
        depthOf(frame),
      )),
    );
  }
  return judged;
}

/** How many steps of a selector lead to a frame: one for each document above it, and one for each shadow root in between. */
function depthOf(frame: ReturnType<Page['frames']>[number]): number {
  let depth = 0;
  for (let at = frame.parentFrame(); at; at = at.parentFrame()) depth++;
  return depth;
}
