import Papa from 'papaparse';
import { ListProblem } from './list-problem';
import { type ListSource, type Progress, textOf } from './list-source';

export type Row = readonly string[];

export interface CsvOptions {
  delimiter?: string;
  encoding?: string;
  progress?: Progress;
}

const BATCH = 256 * 1024;
const LONGEST_RECORD = 4 * 1024 * 1024;

/**
 * The rows of a CSV file, in batches of whole records so that memory does not grow with the file. A quote that never closes
 * is an error: parsers read on after it and give a list that is silently short. Throws ListProblem.
 */
export async function* rowsOf(
  source: ListSource,
  { delimiter = ',', encoding, progress }: CsvOptions = {},
): AsyncGenerator<Row> {
  let rest = '';
  let row = 0;
  const parse = function* (text: string): Generator<Row> {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true });
    const bad = errors.find(({ type }) => type === 'Quotes');
    if (bad)
      throw new ListProblem(
        'malformed',
        `${bad.message}; fetch it again`,
        `${source.name}, row ${row + (bad.row ?? 0) + 1}`,
      );
    for (const cells of data) {
      row++;
      yield cells;
    }
  };
  for await (const text of textOf(source, progress, encoding)) {
    rest += row === 0 && rest === '' ? text.replace(/^\uFEFF/, '') : text;
    if (rest.length < BATCH) continue;
    const end = endOfLastRecord(rest);
    if (end > 0) {
      yield* parse(rest.slice(0, end));
      rest = rest.slice(end);
    } else if (rest.length > LONGEST_RECORD) {
      throw new ListProblem(
        'hostile',
        `a single record is longer than ${LONGEST_RECORD} characters`,
        `${source.name}, row ${row + 1}`,
      );
    }
  }
  // OFAC ends its files with a lone 0x1A, the end-of-file mark of older systems.
  rest = withoutEndMark(rest);
  if (isInsideQuotes(rest))
    throw new ListProblem(
      'truncated',
      'it ends inside a quoted value; fetch it again',
      `${source.name}, row ${row + 1}`,
    );
  yield* parse(rest);
}

function withoutEndMark(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith('\u001a') ? trimmed.slice(0, -1) : text;
}

/** Index behind the last line break that is not inside quotes, or 0. A doubled quote toggles twice, so parity is enough. */
function endOfLastRecord(text: string): number {
  let inside = false;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) inside = !inside;
    else if (code === 10 && !inside) end = i + 1;
  }
  return end;
}

function isInsideQuotes(text: string): boolean {
  let inside = false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 34) inside = !inside;
  return inside;
}

/** Column numbers by header name. Throws when one that is needed is missing: the publisher changed the file. */
export function columns<T extends string>(header: Row, needed: readonly T[], where: string): Record<T, number> {
  const at = Object.fromEntries(
    needed.map((name) => [name, header.findIndex((cell) => cell.trim() === name)]),
  ) as Record<T, number>;
  const missing = needed.filter((name) => at[name] < 0);
  if (missing.length)
    throw new ListProblem(
      'malformed',
      `the columns ${missing.join(', ')} are missing; the publisher may have changed the format`,
      where,
    );
  return at;
}
