// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadingDelta } from '../trade/field';
import { type Followed, follow } from './follow';
import { readerOf, told } from './testing';

let followed: Followed | undefined;
let deltas: ReadingDelta[];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  followed?.stop();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function opened(body: string) {
  document.body.innerHTML = body;
  deltas = [];
  const reader = readerOf(document);
  const updates = vi.spyOn(reader, 'update');
  followed = follow(document, reader, { onDelta: (delta) => deltas.push(delta) });
  await pass(500);
  return { reader, updates, input: document.querySelector('input')! };
}

function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Adds what `make` makes to a place, every 4 ms for ever. */
function storm(place: Element, make: () => Element): void {
  setInterval(() => {
    place.append(make());
    if (place.childElementCount > 50) place.firstElementChild!.remove();
  }, 4);
}

const line = () => Object.assign(document.createElement('p'), { textContent: `Line ${Math.random()}` });

test('a pause settles what was typed', async () => {
  const { input } = await opened('<h3>Consignee</h3><label>Name <input></label>');
  type(input, 'Nampo Trading');
  await pass(200);
  expect(deltas.at(-1)).toMatchObject({ settled: false, fields: [{ value: 'Nampo Trading' }] });
  await pass(500);
  expect(deltas.at(-1)).toMatchObject({ settled: true });
});

test('on a page that never stops changing a pause settles just as soon', async () => {
  const { input } = await opened('<h3>Consignee</h3><label>Name <input></label><div id="noise"></div>');
  storm(document.querySelector('#noise')!, line);
  await pass(5000);
  deltas.length = 0;
  type(input, 'Nampo Trading');
  await pass(600);
  expect(told(deltas.flatMap(({ fields }) => fields))).toEqual(['consignee.name=Nampo Trading']);
  expect(deltas.at(-1)!.settled).toBe(true);
});

test('a place that changes for ever is read ever more rarely, another one at once', async () => {
  const { updates } = await opened(
    '<h3>Consignee</h3><label>Name <input></label><div id="noise"></div><div id="calm"></div>',
  );
  storm(document.querySelector('#noise')!, line);
  await pass(20_000);
  updates.mockClear();
  await pass(10_000);
  expect(updates.mock.calls.length).toBeLessThan(4);
  deltas.length = 0;
  document.querySelector('#calm')!.innerHTML = '<h3>Shipper</h3><label>Name <input></label>';
  await pass(500);
  expect(told(deltas.flatMap(({ fields }) => fields))).toEqual(['shipper.name=']);
});

test('what a place showed last is read when it comes to rest', async () => {
  await opened('<h3>Consignee</h3><label>Name <input></label><div id="noise"></div>');
  const noise = document.querySelector('#noise')!;
  for (let i = 0; i < 1000; i++) {
    noise.replaceChildren(line());
    await pass(10);
  }
  deltas.length = 0;
  noise.innerHTML = '<h3>Shipper</h3><label>Name <input></label>';
  await pass(5000);
  expect(told(deltas.flatMap(({ fields }) => fields))).toEqual(['shipper.name=']);
});

test('looks at values that are too dear for a frame are rare, and do not stop for good', async () => {
  const { reader, input } = await opened('<h3>Consignee</h3><label>Name <input></label>');
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const looks = vi.spyOn(reader, 'changed').mockImplementation(() => {
    now += 20;
    return [];
  });
  const click = () => {
    const event = new Event('click', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    input.dispatchEvent(event);
  };
  for (let i = 0; i < 10; i++) click();
  expect(looks).toHaveBeenCalledTimes(2);
  now += 1000;
  click();
  expect(looks).toHaveBeenCalledTimes(3);
  vi.mocked(performance.now).mockRestore();
});

test('a page that settles nothing new is told nothing', async () => {
  const { input } = await opened('<h3>Consignee</h3><label>Name <input></label>');
  type(input, 'Nampo Trading');
  await pass(1000);
  deltas.length = 0;
  for (let i = 0; i < 20; i++) {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.dispatchEvent(new Event('focusout', { bubbles: true }));
    await pass(20);
  }
  expect(deltas).toEqual([]);
});
