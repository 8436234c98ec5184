import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Role } from '../../src/trade/roles';
import type { PortalObject } from './portal-objects';

export type Typed = Partial<Record<Role, string>>;

/** Types a shipment into a portal as a person does: field after field by keyboard, step after step. */
export async function typeShipment(page: Page, portal: PortalObject, shipment: Typed): Promise<void> {
  const placed = Object.entries(shipment).map(([role, value]) => {
    const where = portal.fields[role as Role];
    if (!where) throw new Error(`The portal ${portal.path} has no field for ${role}.`);
    return { step: where[0], selector: where[1], value };
  });
  const last = Math.max(...placed.map(({ step }) => step));
  for (let step = 0; step <= last; step++) {
    for (const { selector, value } of placed.filter((field) => field.step === step))
      await typeInto(page, selector, value);
    if (step < last) await pressButton(page, portal.next!);
  }
  await page.keyboard.press('Tab');
}

/** Presses a button by keyboard, as somebody does whose hands are on it; a card that lies over it is no hindrance. */
export async function pressButton(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Enter');
}

async function typeInto(page: Page, selector: string, value: string): Promise<void> {
  const control = await locate(page, selector);
  const tag = await control.evaluate((element) => element.localName);
  if (tag === 'select') {
    await control.evaluate((element) => (element as HTMLSelectElement).focus());
    const options = await control.$$eval('option', (all) => all.map((option) => (option as HTMLOptionElement).text));
    const wanted = options.find((text) => text.toLowerCase() === value.toLowerCase()) ?? value;
    const code = await control.evaluate(
      (element, text) =>
        [...(element as HTMLSelectElement).options].find((option) => option.text === text)?.value ?? '',
      wanted,
    );
    await (control as ElementHandle<HTMLSelectElement>).select(code);
    return;
  }
  await control.focus();
  await typeKeys(page, value);
}

/** Key after key as fast as the browser takes them; what no key of an English keyboard gives is put in as an input method does. */
async function typeKeys(page: Page, text: string): Promise<void> {
  const keys = await page.createCDPSession();
  const events = [...text].flatMap((key) =>
    key >= ' ' && key <= '~'
      ? [
          keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key }),
          keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
        ]
      : [keys.send('Input.insertText', { text: key })],
  );
  await Promise.all(events);
  await keys.detach();
}

/** Finds a control through frames and shadow roots, closed ones too: a debugger sees them. */
export async function locate(page: Page, selector: string): Promise<ElementHandle> {
  let scope: Page | Frame | ElementHandle = page;
  let found: ElementHandle | null = null;
  for (const step of selector.split(' >>> ')) {
    if (found)
      scope = (await (found as ElementHandle<HTMLIFrameElement>).contentFrame()) ?? (await rootOf(page, found));
    found = await scope.$(step);
    if (!found) throw new Error(`Nothing on the page matches ${step} of ${selector}.`);
  }
  return found!;
}

/** The shadow root of an element, open or closed. The debugger hands it to the page's own world, from which a handle is taken. */
async function rootOf(page: Page, host: ElementHandle): Promise<ElementHandle> {
  const session = await page.createCDPSession();
  try {
    const { node } = await session.send('DOM.describeNode', {
      backendNodeId: await host.backendNodeId(),
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (!backendNodeId) throw new Error(`<${node.localName}> has no shadow root.`);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: 'function () { globalThis.rootForTheTypist = this; }',
    });
    return (await page.evaluateHandle('rootForTheTypist')) as ElementHandle;
  } finally {
    await session.detach();
  }
}
