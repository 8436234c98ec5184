import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openBuffer } from '../knowledge/buffer';
import { openList } from '../screening/open-list';
import type { OpenList } from '../screening/screen';
import { screenPair } from '../screening/screen-pair';
import { thresholdFor } from '../screening/threshold';
import { openListFiles } from './list-files';
import { readScreenLine, type ScreenLine } from './screen-line.schema';

const KNOWLEDGE = '.cache/knowledge.bin';

/**
 * `screen [--lists FILE,…] [--threshold T]`: names from stdin, one JSON object a line, against the bundled designations or the list
 * files given; with `candidates` in the line, against those names alone. Returns the exit code: 0, or 2 on unusable input.
 */
export async function runScreen(args: string[]): Promise<number> {
  let lists: OpenList[];
  let threshold: number | undefined;
  try {
    const options = optionsIn(args);
    threshold = options.threshold;
    lists = options.lists.length > 0 ? await openListFiles(options.lists) : bundledLists();
  } catch (error) {
    process.stderr.write(`screen: ${(error as Error).message}\n`);
    return 2;
  }
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === '') continue;
    const line = parseLine(text);
    if ('wrong' in line) {
      process.stderr.write(
        `screen: line ${number}: ${line.wrong}. Correct the line; those before it have been answered.\n`,
      );
      return 2;
    }
    process.stdout.write(`${JSON.stringify(answer(line, lists, threshold))}\n`);
  }
  return 0;
}

function optionsIn(args: string[]): { lists: string[]; threshold: number | undefined } {
  const { values } = parseArgs({ args, options: { lists: { type: 'string' }, threshold: { type: 'string' } } });
  const threshold = values.threshold === undefined ? undefined : Number(values.threshold);
  if (threshold !== undefined && !(threshold >= 0 && threshold <= 1)) {
    throw new Error(`--threshold ${values.threshold}: not a number from 0 to 1. Leave it out for the product's own.`);
  }
  return { lists: values.lists?.split(',').filter((path) => path !== '') ?? [], threshold };
}

function bundledLists(): OpenList[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(KNOWLEDGE);
  } catch {
    throw new Error(`${KNOWLEDGE}: not there. Run "npm run knowledge" first.`);
  }
  const buffer = openBuffer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return Object.keys(buffer.header.sections)
    .filter((name) => name.startsWith('list:'))
    .map((name) => openList(buffer.bytes(name)!));
}

function parseLine(text: string): ScreenLine | { wrong: string } {
  try {
    return readScreenLine(JSON.parse(text));
  } catch {
    return { wrong: 'not JSON' };
  }
}

function answer(line: ScreenLine, lists: readonly OpenList[], given: number | undefined) {
  const { id, name, kind, candidates, address, identifiers, country } = line;
  const threshold = given ?? thresholdFor(kind);
  if (candidates) {
    return { id, threshold, scores: candidates.map((candidate) => rounded(screenPair(name, candidate, kind))) };
  }
  const countries = country === undefined ? undefined : [country].flat();
  const query = { name, kind, countries, address, identifiers };
  const matches = lists
    .flatMap((list) => list.screen(query, threshold))
    .sort((a, b) => b.score - a.score)
    .map(({ list, entry, name: listed, score, why, against, tokens }) => ({
      list,
      entry,
      name: listed,
      score: rounded(score),
      why,
      against,
      tokens,
    }));
  return { id, threshold, matches };
}

const rounded = (score: number) => Math.round(score * 1e4) / 1e4;
