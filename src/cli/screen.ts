import type { OpenList } from '../screening/screen';
import { screenPair } from '../screening/screen-pair';
import { thresholdFor } from '../screening/threshold';
import type { Streams } from './check';
import { jsonLines, writeLine } from './json-lines';
import { knowledgeFromDisk } from './knowledge-file';
import { openListFiles } from './list-files';
import { parseOptions } from './options';
import { progressOn } from './progress';
import { readScreenLine, type ScreenLine } from './screen-line.schema';
import { UsageError } from './usage-error';

const TERMINAL: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr };

/**
 * `screen`: names as JSON lines in, matches out, in input order, against the bundled designations or the list files given; with
 * `candidates` in a line, against those names alone. Returns the exit code; throws a `UsageError` that names the line or the file
 * when it cannot be used, after the lines before it have been answered.
 */
export async function runScreen(args: readonly string[], { input, output, errors } = TERMINAL): Promise<number> {
  const { options, rest } = parseOptions(args, ['lists', 'threshold']);
  if (rest.length > 0) throw new UsageError(`screen reads standard input; "${rest[0]}" is not understood.`);
  const threshold = thresholdOption(options.threshold);
  const lists = await listsOption(options.lists);
  const progress = progressOn(errors);
  for await (const { number, value } of jsonLines(input)) {
    const line = readScreenLine(value);
    if ('wrong' in line)
      throw new UsageError(`Line ${number}: ${line.wrong}. Correct the line and send the rest again.`);
    await writeLine(output, answer(line, lists, threshold));
    progress.step();
  }
  progress.end();
  return 0;
}

function thresholdOption(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const threshold = Number(given);
  if (given.trim() === '' || !(threshold >= 0 && threshold <= 1)) {
    throw new UsageError(`--threshold ${given}: not a number from 0 to 1. Leave it out for the product's own.`);
  }
  return threshold;
}

async function listsOption(given: string | undefined): Promise<readonly OpenList[]> {
  const paths = given?.split(',').filter((path) => path !== '') ?? [];
  if (paths.length === 0) return knowledgeFromDisk().lists;
  try {
    return await openListFiles(paths);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function answer(line: ScreenLine, lists: readonly OpenList[], given: number | undefined) {
  const { id, name, candidates } = line;
  const kind = line.kind ?? undefined;
  const threshold = given ?? thresholdFor(kind);
  if (candidates) {
    return { id, threshold, scores: candidates.map((candidate) => rounded(screenPair(name, candidate, kind))) };
  }
  const query = {
    name,
    kind,
    address: line.address ?? undefined,
    identifiers: line.identifiers ?? undefined,
    countries: line.country == null ? undefined : [line.country].flat(),
  };
  const matches = lists.flatMap((list) => list.screen(query, threshold)).sort((a, b) => b.score - a.score);
  return {
    id,
    threshold,
    matches: matches.map(({ list, entry, name: listed, score, by, why, against, tokens }) => ({
      list,
      entry,
      name: listed,
      score: rounded(score),
      by,
      why,
      against,
      tokens,
    })),
  };
}

const rounded = (score: number) => Math.round(score * 1e4) / 1e4;
