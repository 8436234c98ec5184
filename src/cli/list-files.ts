import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Designation, ListHead } from '../screening/designation';
import { recognise } from '../screening/formats/all';
import type { ListFormat } from '../screening/formats/list-format';
import { ListProblem } from '../screening/formats/list-problem';
import { headOf, type ListSource } from '../screening/formats/list-source';
import { tableFormat } from '../screening/formats/table';
import { openList } from '../screening/open-list';
import type { OpenList } from '../screening/screen';
import { buildList } from '../screening/shard/build-list';

/** OFAC's older form comes in several files: aliases and addresses have nothing by which they could be recognised alone. */
const IN_PARTS = 'ofac-csv';

interface Group {
  format: ListFormat;
  files: ListSource[];
}

/**
 * Reads list files as their publishers wrote them, whole or a part, and opens them for screening; files of one publisher that belong
 * together become one list. Throws an Error (what, where, what to do) for a file that is not a list.
 */
export async function openListFiles(paths: readonly string[]): Promise<OpenList[]> {
  const groups: Group[] = [];
  for (const path of paths) {
    const file = sourceOf(path);
    const parts = groups.find(({ format }) => format.id === IN_PARTS);
    const format = await formatOf(file, parts !== undefined);
    if (format) groups.push({ format, files: [file] });
    else parts?.files.push(file);
  }
  const lists: OpenList[] = [];
  for (const { format, files } of groups) lists.push(await openGroup(format, files));
  return lists;
}

/** The file's format, which may be any table with a column of names; null for one that can only be a part of the list before it. */
async function formatOf(file: ListSource, mayBePart: boolean): Promise<ListFormat | null> {
  if (/\.xlsx$/i.test(file.name)) return tableFormat();
  try {
    return await recognise([file]);
  } catch (error) {
    if (!(error instanceof ListProblem) || error.what !== 'unknown-format') throw error;
    if (mayBePart) return null;
    const table = tableFormat();
    if (table.fits(await headOf(file), file.name.replace(/\.gz$/i, ''))) return table;
    throw error;
  }
}

async function openGroup(format: ListFormat, files: ListSource[]): Promise<OpenList> {
  const designations: Designation[] = [];
  const { issued } = await format.parse(files, (designation) => {
    if (designation.names.length > 0) designations.push(designation);
  });
  const names = files.map(({ name }) => name).join(', ');
  const head: ListHead = {
    id: basename(files[0]!.name).replace(/\.(gz|csv|xml|json|txt|tsv)\b/g, ''),
    title: names,
    publisher: format.id,
    jurisdiction: '',
    effect: 'watch',
    url: '',
    issued: issued ?? '',
    expires: '',
    entries: 0,
    names: 0,
    digest: createHash('sha256').update(JSON.stringify(designations)).digest('hex'),
  };
  return openList(buildList(head, designations));
}

function sourceOf(path: string): ListSource {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Error(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code}). Give the path of a list file.`,
    );
  }
  return { name: path, size: bytes.length, stream: () => new Blob([new Uint8Array(bytes)]).stream() };
}
