import * as z from 'zod/mini';
import { deltaSchema } from './field.schema';
import { agree, type Same } from './parity';
import type { KindToWorker, ToWorker } from './senders';
import { hostSchema, lessonSchema, pickedSchema, selectorSchema } from './site-map.schema';

const id = z.string().check(z.minLength(1), z.maxLength(500));
const tab = z.number().check(z.int(), z.minimum(0));
const reason = z.string().check(z.minLength(1), z.maxLength(2_000));
const author = z.string().check(z.minLength(1), z.maxLength(100));

/** Every message that the worker takes. Unknown keys are refused: a message is written by us or not at all. */
const byKind = {
  reading: z.strictObject({
    kind: z.literal('reading'),
    delta: deltaSchema,
    host: z.string().check(z.maxLength(300)),
  }),
  outcome: z.strictObject({
    kind: z.literal('outcome'),
    document: id,
    revision: z.number().check(z.int(), z.minimum(0)),
    outcome: z.enum(['submitted', 'left']),
  }),
  'not-now': z.strictObject({ kind: z.literal('not-now'), document: id, finding: id }),
  'open-finding': z.strictObject({ kind: z.literal('open-finding'), finding: id }),
  obstructed: z.strictObject({
    kind: z.literal('obstructed'),
    document: id,
    how: z.nullable(z.enum(['removed', 'covered'])),
  }),
  'lexicon?': z.strictObject({
    kind: z.literal('lexicon?'),
    languages: z.array(z.string().check(z.maxLength(35))).check(z.maxLength(60)),
  }),
  'portal-map?': z.strictObject({ kind: z.literal('portal-map?') }),
  picked: z.strictObject({ kind: z.literal('picked'), picked: z.nullable(pickedSchema) }),
  pick: z.strictObject({ kind: z.literal('pick'), tab, on: z.boolean() }),
  'try-lesson': z.strictObject({
    kind: z.literal('try-lesson'),
    tab,
    frame: z.number().check(z.int(), z.minimum(0)),
    selector: selectorSchema,
  }),
  teach: z.strictObject({ kind: z.literal('teach'), tab, host: hostSchema, lesson: lessonSchema }),
  'take-back': z.strictObject({ kind: z.literal('take-back'), host: hostSchema }),
  screen: z.strictObject({ kind: z.literal('screen'), text: z.string().check(z.maxLength(10_000)) }),
  'tab?': z.strictObject({ kind: z.literal('tab?'), tab }),
  'check-page': z.strictObject({ kind: z.literal('check-page'), tab }),
  'locate-field': z.strictObject({ kind: z.literal('locate-field'), tab, field: id }),
  reconcile: z.strictObject({ kind: z.literal('reconcile') }),
  decide: z.strictObject({
    kind: z.literal('decide'),
    tab,
    shipment: id,
    disposition: z.enum(['hold', 'escalate', 'false-match', 'released']),
    reason,
    author,
  }),
  silence: z.strictObject({
    kind: z.literal('silence'),
    tab,
    finding: id,
    reason,
    author,
    expires: z.iso.date(),
  }),
  unsilence: z.strictObject({ kind: z.literal('unsilence'), exception: id }),
  judge: z.strictObject({ kind: z.literal('judge'), delta: deltaSchema, key: id }),
  'settings-changed': z.strictObject({ kind: z.literal('settings-changed') }),
  'lists-changed': z.strictObject({ kind: z.literal('lists-changed') }),
} satisfies Record<KindToWorker, z.ZodMiniType>;

type BySchema = { [K in KindToWorker]: z.infer<(typeof byKind)[K]> };
type ByWire = { [K in KindToWorker]: Extract<ToWorker, { kind: K }> };
agree<Same<BySchema, ByWire>>();

/** What is wrong with one message: the path inside it, and the words. */
export interface Malformed {
  name: 'malformed' | 'oversize';
  path: string;
  what: string;
}

/** The message when it is one of `kind`, else what is wrong with it. Never throws. */
export function parseMessage<K extends KindToWorker>(
  kind: K,
  message: unknown,
): { message: Extract<ToWorker, { kind: K }> } | { malformed: Malformed } {
  const parsed = byKind[kind].safeParse(message);
  if (parsed.success) return { message: parsed.data as Extract<ToWorker, { kind: K }> };
  const issue = parsed.error.issues[0]!;
  return {
    malformed: {
      name: issue.code === 'too_big' ? 'oversize' : 'malformed',
      path: issue.path.map(String).join('.').slice(0, 200),
      what: issue.message.slice(0, 300),
    },
  };
}
