import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const WAYS = /\b(?:fetch\(|XMLHttpRequest|WebSocket\b|EventSource\b|sendBeacon|importScripts|RTCPeerConnection)/;

test('nothing outside src/network can send or fetch anything', () => {
  const files = ['src', 'entrypoints']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((file) => /\.(?:tsx?|html)$/.test(file));
  const others = files.filter((file) => !file.startsWith('src/network/') && !/\.test\.tsx?$|\/testing\.ts$/.test(file));
  const found = others.filter((file) => WAYS.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(others.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
