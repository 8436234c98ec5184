import { describe, expect, test, vi } from 'vitest';
import type { Field, ReadingDelta } from '../trade/field';
import { dispatch, type Handlers } from './receive';
import type { BrowserSender, Sender } from './sender';
import { type KindToWorker, MAY_SEND, type ToWorker } from './senders';

const SELF = { id: 'tidewaiter', root: 'chrome-extension://tidewaiter/' };

const SENDERS: Record<Sender, BrowserSender[]> = {
  'top-frame': [{ id: SELF.id, url: 'https://portal.example/book', frameId: 0, tab: { id: 7 } }],
  'sub-frame': [
    { id: SELF.id, url: 'https://cargo.example/', frameId: 3, tab: { id: 7 } },
    { id: SELF.id, url: 'about:srcdoc', frameId: 4, tab: { id: 7 } },
  ],
  'own-page': [
    { id: SELF.id, url: `${SELF.root}popup.html` },
    { id: SELF.id, url: `${SELF.root}records.html`, frameId: 0, tab: { id: 8 } },
  ],
  'other-extension': [{ id: 'another', url: 'chrome-extension://another/page.html' }],
  unknown: [
    {},
    { id: SELF.id },
    { id: SELF.id, url: `${SELF.root}popup.html`, frameId: 5, tab: { id: 7 } },
    { id: SELF.id, url: 'https://portal.example/', tab: { id: 7 } },
  ],
};

const field: Field = {
  id: 'f1',
  role: 'consignee.name',
  value: 'Korea Trading Corporation',
  label: 'Consignee',
  selector: '#a',
  frame: 0,
  group: { shipment: 0, item: null, section: '' },
  confidence: 0.9,
  why: 'label',
  editable: true,
};
const delta: ReadingDelta = { document: 'd', revision: 1, fields: [field], gone: [], unreadable: [], settled: true };

const MESSAGES: { [K in KindToWorker]: Extract<ToWorker, { kind: K }> } = {
  reading: { kind: 'reading', delta, host: 'portal.example' },
  outcome: { kind: 'outcome', document: 'd', revision: 1, outcome: 'submitted' },
  'not-now': { kind: 'not-now', document: 'd', finding: 'x' },
  'open-finding': { kind: 'open-finding', finding: 'x' },
  obstructed: { kind: 'obstructed', document: 'd', how: 'removed' },
  'lexicon?': { kind: 'lexicon?', languages: ['ko'] },
  'portal-map?': { kind: 'portal-map?' },
  picked: {
    kind: 'picked',
    picked: { selector: '#pod', path: '/book', found: 1, label: 'POD', value: 'Nampo', role: null, readable: true },
  },
  pick: { kind: 'pick', tab: 7, on: true },
  'try-lesson': { kind: 'try-lesson', tab: 7, frame: 0, selector: '#pod' },
  teach: { kind: 'teach', tab: 7, host: 'portal.example', lesson: { role: 'port.discharge', selector: '#pod' } },
  'take-back': { kind: 'take-back', host: 'portal.example' },
  screen: { kind: 'screen', text: 'Korea Trading Corporation' },
  'tab?': { kind: 'tab?', tab: 7 },
  'check-page': { kind: 'check-page', tab: 7 },
  'locate-field': { kind: 'locate-field', tab: 7, field: '0:f1' },
  reconcile: { kind: 'reconcile' },
  decide: { kind: 'decide', tab: 7, shipment: 's', disposition: 'hold', reason: 'asked the buyer', author: 'A. B.' },
  silence: { kind: 'silence', tab: 7, finding: 'x', reason: 'checked', author: 'A. B.', expires: '2027-01-01' },
  unsilence: { kind: 'unsilence', exception: 'e' },
  judge: { kind: 'judge', delta, key: 'practice' },
  'settings-changed': { kind: 'settings-changed' },
  'lists-changed': { kind: 'lists-changed' },
};
const KINDS = Object.keys(MESSAGES) as KindToWorker[];

function handlers() {
  const called = vi.fn(async () => 'done');
  return { called, handlers: Object.fromEntries(KINDS.map((kind) => [kind, called])) as unknown as Handlers };
}

const send = (message: unknown, sender: BrowserSender = SENDERS['top-frame'][0]!) => {
  const { called, handlers: table } = handlers();
  return dispatch(table, message, sender, SELF).then((reply) => ({ reply, called }));
};

/** Who may send what, written out a second time: a slip in the table must not be able to agree with itself. */
const FROM_PAGES: KindToWorker[] = [
  'reading',
  'outcome',
  'not-now',
  'open-finding',
  'obstructed',
  'lexicon?',
  'portal-map?',
  'picked',
];

describe('every message from every kind of sender', () => {
  test('the table names every kind there is', () => {
    expect(Object.keys(MAY_SEND).sort()).toEqual([...KINDS].sort());
  });

  const everyPair = KINDS.flatMap((kind) =>
    (Object.keys(SENDERS) as Sender[]).flatMap((sender) => SENDERS[sender].map((from) => ({ kind, sender, from }))),
  );
  test.each(everyPair)('$kind from $sender ($from.url)', async ({ kind, sender, from }) => {
    const isPage = sender === 'top-frame' || sender === 'sub-frame';
    const isOwn = sender === 'own-page';
    const allowed = FROM_PAGES.includes(kind) ? isPage || (isOwn && kind === 'lexicon?') : isOwn;
    const { reply, called } = await send(MESSAGES[kind], from);
    expect(called).toHaveBeenCalledTimes(allowed ? 1 : 0);
    if (allowed) expect(reply).toEqual({ answer: 'done' });
    else expect(reply).toMatchObject({ refused: { name: 'wrong-sender', where: kind } });
  });
});

describe('what is not a message of ours is refused by name, and no handler sees it', () => {
  const big = 'x'.repeat(1_000_000);
  const refused: [string, unknown, string][] = [
    ['nothing', undefined, 'unknown-kind'],
    ['text', 'reading', 'unknown-kind'],
    ['an unknown kind', { kind: 'erase-everything' }, 'unknown-kind'],
    ['a kind from the prototype', { kind: 'constructor' }, 'unknown-kind'],
    ['__proto__ as kind', JSON.parse('{"__proto__": {"kind": "reading"}}'), 'unknown-kind'],
    ['a key too many', { ...MESSAGES.outcome, also: 1 }, 'malformed'],
    ['a missing key', { kind: 'not-now', document: 'd' }, 'malformed'],
    [
      'an unknown role',
      { ...MESSAGES.reading, delta: { ...delta, fields: [{ ...field, role: 'card.number' }] } },
      'malformed',
    ],
    ['a negative revision', { ...MESSAGES.reading, delta: { ...delta, revision: -1 } }, 'malformed'],
    ['a value of 1 MB', { ...MESSAGES.reading, delta: { ...delta, fields: [{ ...field, value: big }] } }, 'oversize'],
    ['a host of 1 MB', { ...MESSAGES.reading, host: big }, 'oversize'],
    [
      'a confidence that is no number',
      { ...MESSAGES.reading, delta: { ...delta, fields: [{ ...field, confidence: Number.NaN }] } },
      'malformed',
    ],
  ];
  test.each(refused)('%s', async (_, message, name) => {
    const { reply, called } = await send(message);
    expect(reply).toMatchObject({ refused: { name } });
    expect(called).not.toHaveBeenCalled();
  });

  test('the refusal says where', async () => {
    const { reply } = await send({
      ...MESSAGES.reading,
      delta: { ...delta, fields: [field, { ...field, role: 'x' }] },
    });
    expect(reply).toMatchObject({ refused: { where: 'reading at delta.fields.1.role' } });
  });

  test('a __proto__ key in a message reaches no prototype', async () => {
    await send(
      JSON.parse('{"kind":"outcome","document":"d","revision":1,"outcome":"left","__proto__":{"polluted":1}}'),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('lone surrogates and bidi controls in a value are text like any other', async () => {
    const value = '\ud800 \u202e Nampo';
    const { called } = await send({ ...MESSAGES.reading, delta: { ...delta, fields: [{ ...field, value }] } });
    expect(called).toHaveBeenCalledTimes(1);
  });
});

test('a handler that fails is told to the sender, not swallowed', async () => {
  const { handlers: table } = handlers();
  const failing = { ...table, reconcile: () => Promise.reject(new Error('no permission')) };
  const reply = await dispatch(failing, MESSAGES.reconcile, SENDERS['own-page'][0]!, SELF);
  expect(reply).toEqual({ refused: { name: 'failed', where: 'reconcile', what: 'no permission' } });
});

test('the handler starts before anything is awaited, so that the gesture of the user still counts', () => {
  const { called, handlers: table } = handlers();
  void dispatch(table, MESSAGES['open-finding'], SENDERS['top-frame'][0]!, SELF);
  expect(called).toHaveBeenCalledTimes(1);
});
