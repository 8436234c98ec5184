import type { Browser, CDPSession, Frame, Page } from 'puppeteer-core';
import type { Field } from '../trade/field';
import type { ReadingCode } from './reading-code';

const TIMEOUT = 30_000;

/** A field as the command line prints it: numbered by shipment and item, its selector leading through frames. */
export interface PrintedField {
  role: string;
  value: string;
  label: string;
  selector: string;
  frame: number;
  shipment: number;
  item: number | null;
  confidence: number;
  why: string;
}

/** Opens a page, waits until it has settled, and reads every frame of it. */
export async function readPage(browser: Browser, url: string, code: ReadingCode): Promise<PrintedField[]> {
  const page = await browser.newPage();
  try {
    await page.setBypassCSP(true);
    await page.goto(url, { waitUntil: 'load', timeout: TIMEOUT });
    await page.waitForNetworkIdle({ idleTime: 300, timeout: 5000 }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 200));
    return await readOpenPage(page, code);
  } finally {
    await page.close();
  }
}

/** Reads every frame of a page that is open and has settled. */
export async function readOpenPage(page: Page, code: ReadingCode): Promise<PrintedField[]> {
  const out: PrintedField[] = [];
  let number = 0;
  for (const frame of page.frames()) {
    const prefix = await frameSelector(frame);
    if (prefix === null) continue;
    for (const field of await readFrame(page, frame, code)) out.push(printed(field, prefix, number));
    number++;
  }
  return out;
}

function printed(field: Field, prefix: string, frame: number): PrintedField {
  const { role, value, label, confidence, why } = field;
  const { shipment, item } = field.group;
  return {
    role,
    value,
    label,
    selector: prefix + field.selector,
    frame,
    shipment,
    item,
    confidence: Math.round(confidence * 100) / 100,
    why,
  };
}

async function readFrame(page: Page, frame: Frame, code: ReadingCode): Promise<Field[]> {
  const client = (frame as Frame & { client: CDPSession }).client ?? (await page.createCDPSession());
  const frameId = (frame as Frame & { _id: string })._id;
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId, worldName: 'tidewaiter' });
  await client.send('Runtime.evaluate', { expression: code.script, contextId: executionContextId });
  const roots = await closedRoots(client, frameId, executionContextId);
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    executionContextId,
    returnByValue: true,
    functionDeclaration: `function (lexicons, ...nodes) {
      const closed = [];
      for (let i = 0; i < nodes.length; i += 2) closed.push([nodes[i], nodes[i + 1]]);
      return tidewaiterReading.read(JSON.parse(lexicons), closed);
    }`,
    arguments: [{ value: JSON.stringify(code.lexicons) }, ...roots.map((objectId) => ({ objectId }))],
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Field[];
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  frameId?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** Closed shadow roots of one frame, as pairs of host and root: what `chrome.dom.openOrClosedShadowRoot` gives a content script. */
async function closedRoots(client: CDPSession, frameId: string, executionContextId: number): Promise<string[]> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: [number, number][] = [];
  const visit = (node: DomNode, inFrame: boolean): void => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed' && inFrame) found.push([node.backendNodeId, shadow.backendNodeId]);
      visit(shadow, inFrame);
    }
    for (const child of node.children ?? []) visit(child, inFrame);
    if (node.contentDocument) visit(node.contentDocument, node.frameId === frameId);
  };
  const top = (await client.send('Page.getFrameTree')).frameTree.frame.id;
  visit(root as DomNode, top === frameId);
  const out: string[] = [];
  for (const pair of found)
    for (const backendNodeId of pair) {
      const { object } = await client.send('DOM.resolveNode', { backendNodeId, executionContextId });
      out.push(object.objectId ?? '');
    }
  return out;
}

/** The way to a frame's element from the page's document, '' for the page itself; null when its element is gone. */
async function frameSelector(frame: Frame): Promise<string | null> {
  const parent = frame.parentFrame();
  if (!parent) return '';
  const outer = await frameSelector(parent);
  const element = await frame.frameElement();
  if (outer === null || !element) return null;
  const own = await element.evaluate((el) => {
    const steps: string[] = [];
    let part: string[] = [];
    for (let at: Element | null = el as Element; at; ) {
      const { parentNode } = at as Element;
      const name = CSS.escape(at.localName);
      const same = parentNode ? [...parentNode.children].filter((each) => each.localName === at!.localName) : [at];
      part.unshift(parentNode?.nodeType === 9 ? ':root' : `${name}:nth-of-type(${same.indexOf(at) + 1})`);
      if (parentNode?.nodeType === 11) {
        steps.unshift(part.join(' > '));
        part = [];
        at = (parentNode as ShadowRoot).host;
      } else at = parentNode?.nodeType === 1 ? (parentNode as Element) : null;
    }
    if (part.length) steps.unshift(part.join(' > '));
    return steps.join(' >>> ');
  });
  return `${outer}${own} >>> `;
}
