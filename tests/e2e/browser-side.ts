import type { CDPSession, ElementHandle, Page, Protocol } from 'puppeteer-core';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An element as the browser itself sees it: through closed shadow roots, which no script of a page can enter. */
export interface Seen {
  classes: string[];
  attributes: Record<string, string>;
  text(): Promise<string>;
  box(): Promise<Box | null>;
  click(): Promise<void>;
}

/** Every element below the document, shadow roots and same-process frames included, for which `wanted` holds. */
export async function seenFrom(
  page: Page,
  wanted: (node: { name: string; classes: string[]; attributes: Record<string, string> }) => boolean,
): Promise<Seen[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.send('DOM.disable'); // or each change of the page is told, on a page that never stops thousands a second
  const found: Seen[] = [];
  const visit = (node: Protocol.DOM.Node) => {
    const attributes = pairs(node.attributes ?? []);
    const classes = (attributes.class ?? '').split(/\s+/).filter(Boolean);
    if (wanted({ name: node.localName, classes, attributes }))
      found.push(seen(page, session, node.backendNodeId, classes, attributes));
    for (const child of [
      ...(node.shadowRoots ?? []),
      ...(node.children ?? []),
      ...(node.contentDocument ? [node.contentDocument] : []),
    ])
      visit(child);
  };
  visit(root);
  return found;
}

const byClass = (name: string) => (node: { classes: string[] }) => node.classes.includes(name);

/** The extension's markers that are in sight. */
export async function markers(page: Page): Promise<Seen[]> {
  const all = await seenFrom(page, ({ name, classes }) => name === 'button' && classes.includes('marker'));
  const boxes = await Promise.all(all.map((marker) => marker.box()));
  return all.filter((_, index) => boxes[index] !== null);
}

/** Text of the open card, or null. */
export async function cardText(page: Page): Promise<string | null> {
  for (const card of await seenFrom(
    page,
    ({ classes, attributes }) => classes.includes('card') && attributes.role === 'dialog',
  )) {
    if (await card.box()) return card.text();
  }
  return null;
}

/** Waits until `ask` gives something; says what was waited for when it does not. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const got = await ask();
    if (got) return got;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Whether a marker stands at the edge of this control, as a person would say "beside the field". */
export async function isBeside(marker: Seen, control: ElementHandle): Promise<boolean> {
  const [a, b] = [await marker.box(), await control.boundingBox()];
  if (!a || !b) return false;
  const near = 16;
  return (
    a.x < b.x + b.width + near &&
    a.x + a.width > b.x - near &&
    a.y < b.y + b.height + near &&
    a.y + a.height > b.y - near
  );
}

export { byClass };

function seen(
  page: Page,
  session: CDPSession,
  backendNodeId: number,
  classes: string[],
  attributes: Record<string, string>,
): Seen {
  const box = async () => {
    const model = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    if (!model?.model.width || !model.model.height) return null;
    const [x, y] = model.model.border as [number, number];
    return { x, y, width: model.model.width, height: model.model.height };
  };
  return {
    classes,
    attributes,
    box,
    async text() {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: 'function () { return this.innerText; }',
        returnByValue: true,
      });
      return String(result.value ?? '');
    },
    async click() {
      const at = await box();
      if (!at) throw new Error(`Nothing to click: ${classes.join('.')} is not in sight.`);
      await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    },
  };
}

function pairs(flat: string[]): Record<string, string> {
  const named: Record<string, string> = Object.create(null);
  for (let i = 0; i + 1 < flat.length; i += 2) named[flat[i]!] = flat[i + 1]!;
  return named;
}
