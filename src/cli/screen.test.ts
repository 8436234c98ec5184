import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runScreen } from './screen';
import { UsageError } from './usage-error';

async function screen(args: string[], lines: readonly string[]): Promise<unknown[]> {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  const errors = new Writable({ write: (_chunk, _encoding, done) => done() });
  await runScreen(args, { input: Readable.from(lines.map((line) => `${line}\n`)), output, errors });
  return written.map((line) => JSON.parse(line));
}

test('a name is answered with the entries that it is like', async () => {
  const [answer] = await screen([], ['{"id": 1, "name": "Tanchon Comercial Bank", "kind": "organization"}']);
  expect(answer).toMatchObject({ id: 1, matches: [{ list: 'kp-1718', entry: 'KPe.003' }] });
});

test('candidates are scored in their order, without any list', async () => {
  const [answer] = await screen(
    [],
    ['{"id": "a", "name": "Jon Smith", "kind": "person", "candidates": ["John Smith", "Ann Lee"]}'],
  );
  const { scores, threshold } = answer as { scores: number[]; threshold: number };
  expect(scores[0]).toBeGreaterThan(threshold);
  expect(scores[1]).toBeLessThan(threshold);
});

test('a line that cannot be used is named', async () => {
  await expect(screen([], ['{"id": 1, "name": "x"}', '{"id": 2}'])).rejects.toThrow(/Line 2: name/);
  await expect(screen([], ['{"id": 1, "name": "x", "kind": "ship"}'])).rejects.toThrow(
    /Line 1: kind: not person, organization, vessel or aircraft/,
  );
  await expect(screen([], ['[1]'])).rejects.toThrow(/Line 1: not an object/);
  await expect(screen(['--threshold', '7'], [])).rejects.toThrow(UsageError);
  await expect(screen(['--lists', '/no/such/file'], [])).rejects.toThrow(/cannot be read/);
});

test('what is null is left out, and a table with a column of names is a list', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-'));
  const path = join(folder, 'own.csv');
  writeFileSync(path, 'logicalId,type,name,aliases\n77,individual,Olga Sample,Olya Sample|Ольга Сампле\n');
  const [answer] = await screen(
    ['--lists', path],
    ['{"id": 1, "name": "Ольга Сампле", "kind": null, "country": null}'],
  );
  expect(answer).toMatchObject({ matches: [{ list: 'own', entry: '77', name: 'Ольга Сампле' }] });
  rmSync(folder, { recursive: true });
});
