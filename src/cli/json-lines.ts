import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { UsageError } from './usage-error';

/** Longest line that is read; a longer one is refused by its number. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** The lines of a stream that hold something, parsed, with their numbers from 1. Throws a `UsageError` that names the line. */
export async function* jsonLines(input: Readable): AsyncGenerator<{ number: number; value: unknown }> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    if (line.length > LONGEST_LINE)
      throw new UsageError(`Line ${number}: longer than ${LONGEST_LINE} characters; split it.`);
    let value: unknown;
    try {
      value = JSON.parse(number === 1 ? line.replace(/^\ufeff/, '') : line);
    } catch (error) {
      throw new UsageError(`Line ${number}: is not JSON (${(error as Error).message}). Write one JSON object a line.`);
    }
    yield { number, value };
  }
}

/** Writes one line and waits when the reader is slower. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await new Promise<void>((go) => output.once('drain', go));
}
