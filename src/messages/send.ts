import browser from 'webextension-polyfill';
import { MessageRefused, type Reply, Unanswered } from './refusal';
import type { KindToWorker, ToWorker } from './senders';
import type { AnswerTo, ToOwnPage, ToPage } from './wire';

/**
 * Sends a message to the worker and waits until what it asks for is done.
 * Rejects with `MessageRefused` when the worker said no and with `Unanswered` when it died or the extension is gone.
 */
export async function send<K extends KindToWorker>(message: Extract<ToWorker, { kind: K }>): Promise<AnswerTo<K>> {
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage(message);
  } catch (error) {
    throw new Unanswered(message.kind, error);
  }
  if (!reply) throw new Unanswered(message.kind);
  if ('refused' in reply) throw new MessageRefused(reply.refused);
  return reply.answer as AnswerTo<K>;
}

/** Sends to the content script of one frame; false when there is none any more. */
export async function sendToFrame(tab: number, frame: number, message: ToPage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message, { frameId: frame });
    return true;
  } catch {
    return false;
  }
}

/** Asks the content script of one frame; undefined when there is none any more. What it answers is to be parsed. */
export async function askFrame(tab: number, frame: number, message: ToPage): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => undefined);
}

/** Sends to the content scripts of all frames of a tab; false when there is none. */
export async function sendToTab(tab: number, message: ToPage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, message);
    return true;
  } catch {
    return false;
  }
}

/** Sends to whatever own pages are open. Nobody listening is the ordinary case. */
export async function broadcast(message: ToOwnPage): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
