import { expect, test } from 'vitest';
import { innerFrames } from './inner-frames';

const frame = (src: string, width = 600, height = 400) => ({ src, getBoundingClientRect: () => ({ width, height }) });

/** A page with these frames; happy-dom would try to load them. */
const pageWith = (...frames: ReturnType<typeof frame>[]) =>
  ({ getElementsByTagName: (name: string) => (name === 'iframe' ? frames : []) }) as unknown as Document;

test('a frame that shows a form is named by its host, once', () => {
  const page = pageWith(frame('https://cargo.example:8443/lines'), frame('https://cargo.example:8443/parties'));
  expect(innerFrames(page)).toEqual([{ what: 'frame', where: 'cargo.example:8443' }]);
});

test('counters, empty frames and what is no web page are not worth naming', () => {
  const page = pageWith(
    frame('https://counter.example/', 1, 1),
    frame('about:blank'),
    frame('javascript:void 0'),
    frame(''),
  );
  expect(innerFrames(page)).toEqual([]);
});

test('a page of a hundred frames costs what twenty do', () => {
  const tiles = Array.from({ length: 100 }, (_, i) => frame(`https://tile-${i}.example/`));
  expect(innerFrames(pageWith(...tiles))).toHaveLength(20);
});
