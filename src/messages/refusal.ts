/** Why a message was not carried out, by name. */
type RefusalName = 'unknown-kind' | 'wrong-sender' | 'malformed' | 'oversize' | 'failed';

/** A message that was not carried out, told so that a person can act on it. What was held before it came is untouched. */
export interface Refusal {
  name: RefusalName;
  /** The message's kind and, where one is known, the path inside it. */
  where: string;
  /** What is wrong with it. */
  what: string;
}

/** What travels back: an answer, or a refusal. An empty reply means that the worker died before it could answer. */
export type Reply = { answer: unknown } | { refused: Refusal };

/** Thrown by `send` when the worker refused a message. */
export class MessageRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`Message ${refusal.where} was refused (${refusal.name}): ${refusal.what}`);
    this.name = 'MessageRefused';
  }
}

/** Thrown by `send` when nobody answered: the worker was stopped while it was at work, or the extension is gone. */
export class Unanswered extends Error {
  constructor(kind: string, cause?: unknown) {
    super(`Message ${kind} was not answered. What it carried may not have been kept: send it again.`, { cause });
    this.name = 'Unanswered';
  }
}
