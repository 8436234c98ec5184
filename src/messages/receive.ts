import browser from 'webextension-polyfill';
import type { Refusal, Reply } from './refusal';
import { type BrowserSender, describeSender, type From, type Self } from './sender';
import { isKindToWorker, type KindToWorker, MAY_SEND, type ToWorker } from './senders';
import type { AnswerTo } from './wire';
import { parseMessage } from './wire.schema';

type Handler<K extends KindToWorker> = (
  message: Extract<ToWorker, { kind: K }>,
  from: From,
) => AnswerTo<K> | Promise<AnswerTo<K>>;

/** One handler for each kind: leaving one out does not compile. */
export type Handlers = { [K in KindToWorker]: Handler<K> };

/**
 * Listens for messages to the worker. Call it synchronously when the worker starts: a message that woke it is already on
 * its way. `sendResponse` is used instead of a promise because all browsers, with and without the polyfill, agree on it.
 * @param refused hears what was not carried out, so that it can be told where the sender cannot
 */
export function receive(handlers: Handlers, refused: (kind: string, from: From, why: Refusal) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown, sendResponse: (reply: Reply) => void) => {
    const self = { id: browser.runtime.id, root: browser.runtime.getURL('') };
    void dispatch(handlers, message, sender as BrowserSender, self).then((reply) => {
      if ('refused' in reply)
        refused(String(kindOf(message)), describeSender(sender as BrowserSender, self), reply.refused);
      sendResponse(reply);
    });
    return true;
  });
}

/**
 * Sorts the sender, checks table and schema, and hands the message on. A handler starts within the same turn, so that it
 * may still use the user's gesture. Never rejects: what goes wrong is told in the reply.
 */
export async function dispatch(
  handlers: Handlers,
  message: unknown,
  sender: BrowserSender,
  self: Self,
): Promise<Reply> {
  const kind = kindOf(message);
  if (!isKindToWorker(kind)) return refuse('unknown-kind', 'of unknown kind', 'no message of this kind is known');
  const from = describeSender(sender, self);
  if (!MAY_SEND[kind].includes(from.sender)) {
    return refuse('wrong-sender', kind, `it may not come from ${from.sender}`);
  }
  const parsed = parseMessage(kind, message);
  if ('malformed' in parsed) {
    const { name, path, what } = parsed.malformed;
    return refuse(name, path ? `${kind} at ${path}` : kind, what);
  }
  try {
    const handle = handlers[kind] as Handler<KindToWorker>;
    return { answer: (await handle(parsed.message, from)) ?? null };
  } catch (error) {
    return refuse('failed', kind, error instanceof Error ? error.message : String(error));
  }
}

function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, 'kind')
    ? (message as { kind: unknown }).kind
    : undefined;
}

const refuse = (name: Refusal['name'], where: string, what: string): Reply => ({ refused: { name, where, what } });
