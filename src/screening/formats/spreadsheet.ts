import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { ListProblem } from './list-problem';
import type { ListSource } from './list-source';

/** A workbook may not unpack to more than this; 300 kB can hide gigabytes. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Whether the file is a ZIP archive, as .xlsx is. */
export const isWorkbook = (head: string) => head.startsWith('PK\u0003\u0004');

/** All sheets of an .xlsx workbook as rows of text, in the order of the sheets. Throws ListProblem. */
export async function sheetsOf(source: ListSource): Promise<string[][][]> {
  const bytes = new Uint8Array(await new Response(source.stream()).arrayBuffer());
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw new ListProblem(
      'truncated',
      'it is not a whole .xlsx workbook; fetch it again, or save it as CSV',
      source.name,
    );
  }
  if (unpacked > MOST_BYTES)
    throw new ListProblem('hostile', `it unpacks to ${Math.round(unpacked / 1048576)} MB; no list does`, source.name);
  try {
    const sheets = await readWorkbook(bytes.buffer);
    return sheets.map(({ data }) => data.map((row) => row.map(asText)));
  } catch (error) {
    throw new ListProblem(
      'malformed',
      `it could not be read as an .xlsx workbook (${(error as Error).message}); save it as CSV`,
      source.name,
    );
  }
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
