import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Field, ReadingDelta } from '../trade/field';
import { MessageRefused, Unanswered } from './refusal';
import { createReporter } from './reporter';

const field = (id: string, value: string): Field => ({
  id,
  role: 'consignee.name',
  value,
  label: '',
  selector: `#${id}`,
  frame: 0,
  group: { shipment: 0, item: null, section: '' },
  confidence: 1,
  why: '',
  editable: true,
});
const reading = (fields: Field[], more: Partial<ReadingDelta> = {}): ReadingDelta => ({
  document: 'd',
  revision: 99,
  fields,
  gone: [],
  unreadable: [],
  settled: false,
  ...more,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opened(send: (delta: ReadingDelta) => Promise<unknown>, sendSubmit = () => Promise.resolve<unknown>(null)) {
  const sent: ReadingDelta[] = [];
  const reporter = createReporter({
    send: (delta) => {
      sent.push(delta);
      return send(delta);
    },
    sendSubmit,
    patience: 5_000,
  });
  return { sent, reporter };
}

test('readings are numbered without a gap, and the first is whole', () => {
  const { sent, reporter } = opened(() => Promise.resolve());
  reporter.report(reading([field('a', 'K')]));
  reporter.report(reading([field('a', 'Ko')]));
  expect(sent.map(({ revision, whole }) => [revision, whole])).toEqual([
    [1, true],
    [2, undefined],
  ]);
});

test('a reading that the worker died over is followed by the whole document as it is by then', async () => {
  let alive = false;
  const { sent, reporter } = opened(() => (alive ? Promise.resolve() : Promise.reject(new Unanswered('reading'))));
  reporter.report(reading([field('a', 'Korea'), field('b', 'Nampo')]));
  reporter.report(reading([field('a', 'Korea, DPR')], { gone: ['b'] }));
  alive = true;
  await vi.advanceTimersByTimeAsync(200);
  expect(sent.at(-1)).toMatchObject({
    revision: 3,
    whole: true,
    settled: true,
    fields: [{ id: 'a', value: 'Korea, DPR' }],
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(3);
});

test('a worker that never answers counts as dead', async () => {
  const { sent, reporter } = opened(() => new Promise(() => undefined));
  reporter.report(reading([field('a', 'Nampo')]));
  await vi.advanceTimersByTimeAsync(5_200);
  expect(sent.at(-1)).toMatchObject({ whole: true, settled: true });
});

test('it is tried ever more rarely, and not at all once stopped', async () => {
  const { sent, reporter } = opened(() => Promise.reject(new Unanswered('reading')));
  reporter.report(reading([field('a', 'Nampo')]));
  await vi.advanceTimersByTimeAsync(6_500);
  expect(sent).toHaveLength(4);
  reporter.stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(4);
});

test('what was refused is not sent again', async () => {
  const refusal = { name: 'malformed' as const, where: 'reading', what: 'wrong' };
  const { sent, reporter } = opened(() => Promise.reject(new MessageRefused(refusal)));
  reporter.report(reading([field('a', 'Nampo')]));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(sent).toHaveLength(1);
});

test('a submit that the worker died over is told again, before the form as it is by then, until it is on disk', async () => {
  let alive = true;
  const heard: string[] = [];
  const answer = (what: string) => {
    if (!alive) return Promise.reject(new Unanswered('outcome'));
    heard.push(what);
    return Promise.resolve();
  };
  const { reporter } = opened(
    (delta) => answer(`reading of ${delta.fields.length}`),
    () => answer('submit'),
  );
  reporter.report(reading([field('a', 'Nampo')]));
  alive = false;
  reporter.submitted();
  reporter.report(reading([], { gone: ['a'] }));
  await vi.advanceTimersByTimeAsync(50);
  alive = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual(['reading of 1', 'submit', 'reading of 0']);
});

test('a submit that is refused is not told again', async () => {
  let told = 0;
  const { reporter } = opened(
    () => Promise.resolve(),
    () => {
      told++;
      return Promise.reject(new MessageRefused({ name: 'wrong-sender', where: 'outcome', what: 'no' }));
    },
  );
  reporter.report(reading([field('a', 'Nampo')]));
  reporter.submitted();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toBe(1);
});

test('while the worker is busy, what comes is merged, but nothing half typed into what had settled, and nothing filled in with its going', async () => {
  const answers: (() => void)[] = [];
  const { sent, reporter } = opened(() => new Promise<void>((done) => void answers.push(done)));
  reporter.report(reading([field('a', 'K')]));
  reporter.report(reading([field('a', 'Ko')]));
  reporter.report(reading([field('a', 'Kor'), field('b', 'Nampo')]));
  reporter.report(reading([field('a', 'Korea')], { gone: ['b'], settled: true }));
  for (let i = 0; i < 100; i++) reporter.report(reading([field('c', `${i}`)]));
  expect(sent).toHaveLength(2);
  for (let i = 0; i < 5; i++) {
    answers[i]?.();
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(
    sent
      .slice(2)
      .map(({ revision, settled, gone, fields }) => [revision, settled, gone, fields.map(({ value }) => value)]),
  ).toEqual([
    [3, false, [], ['Kor', 'Nampo']],
    [4, true, ['b'], ['Korea']],
    [5, false, [], ['99']],
  ]);
});
