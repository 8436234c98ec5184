import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runCheck } from './check';

async function run(args: string[], input: string) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const done = runCheck(args, { input: Readable.from([input]), output, errors });
  const failure = await done.then(
    () => null,
    (error: Error) => error,
  );
  output.end();
  errors.end();
  const text = async (stream: PassThrough) => (await stream.toArray()).join('');
  const lines = (await text(output)).split('\n').filter(Boolean);
  return { answers: lines.map((line) => JSON.parse(line)), failure, said: await text(errors) };
}

const line = (id: string, fields: Record<string, unknown>, more = {}) => `${JSON.stringify({ id, fields, ...more })}\n`;
const DAY = ['--as-of', '2026-11-24'];

describe('check on the command line', () => {
  test('answers every line in its order, with all keys of the contract', async () => {
    const { answers } = await run(DAY, line('b', {}) + line('a', { 'consignee.name': '' }));
    expect(answers.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(Object.keys(answers[0])).toEqual(
      expect.arrayContaining(['id', 'level', 'findings', 'undecided', 'notes', 'coverage', 'knowledge']),
    );
    expect(answers[0]).toMatchObject({ level: 'clear', findings: [], undecided: [], notes: [] });
    expect(answers[1].coverage.empty).toEqual(['consignee.name']);
    expect(answers[1].knowledge.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a line that cannot be used is named, after the lines before it have been answered', async () => {
    const { answers, failure } = await run(DAY, `${line('1', {})}not json\n${line('3', {})}`);
    expect(answers).toHaveLength(1);
    expect(failure?.message).toMatch(/^Line 2: is not JSON/);
  });

  test.each([
    ['fields that are no object', '{"id":"1","fields":"x"}\n', /^Line 1: fields/],
    ['a value that is no text', '{"id":"1","fields":{"goods.value":12}}\n', /^Line 1: fields\.goods\.value/],
    ['no id', '{"fields":{}}\n', /^Line 1: id/],
  ])('refuses %s', async (_, input, message) => {
    expect((await run(DAY, input)).failure?.message).toMatch(message);
  });

  test.each([
    [['--as-of', 'tomorrow'], /--as-of tomorrow is no day/],
    [['--locale', 'fr'], /--locale fr is not spoken/],
    [['--export-from', 'Japan'], /"Japan" is no jurisdiction/],
    [['--colour', 'red'], /Unknown option --colour/],
    [['--as-of'], /--as-of needs a value/],
  ])('refuses the options %j', async (args, message) => {
    expect((await run(args, '')).failure?.message).toMatch(message);
  });

  test('a key that is no role is said and left out', async () => {
    const { answers, said } = await run(DAY, line('1', { 'consignee.nmae': 'x', 'consignee.name': 'y' }));
    expect(said).toContain('"consignee.nmae" is no role');
    expect(answers[0].coverage.read).toEqual(['consignee.name']);
  });

  test('blank lines and a byte order mark are no input', async () => {
    expect((await run(DAY, `\ufeff${line('1', {})}\n\n`)).answers).toHaveLength(1);
  });

  test('hostile values are survived: a megabyte, lone surrogates, names of prototypes', async () => {
    const fields = {
      'consignee.name': 'x'.repeat(1_000_000),
      'consignee.address': '\ud800',
      __proto__: 'a',
      constructor: 'b',
      'goods.value': '9'.repeat(100_000),
    };
    const { answers, failure } = await run(DAY, line('1', fields));
    expect(failure).toBeNull();
    expect(answers[0].level).toBe('clear');
  });
});
