import { ListProblem } from '../screening/formats/list-problem';
import { tableFormat } from '../screening/formats/table';
import type { TableMapping } from '../screening/formats/table-columns';
import { importList } from './import-list';
import { type ListDatabase, noteOn, storedList, swapIn } from './list-store';
import type { Publisher } from './publisher';
import { blobSource, type UpdateOutcome } from './update-list';

export interface FileImport {
  now: string;
  acceptLoss: boolean;
  /** For a plain table whose headers are not known: which column holds what. */
  mapping?: TableMapping;
  /** For a plain table that is not UTF-8: a label of the Encoding Standard, `shift_jis`. */
  encoding?: string;
  progress?: (bytes: number) => void;
  prove: (bytes: ArrayBuffer) => void;
}

/** Imports a list from files that the user has: chosen or dropped. What was wrong with them is an outcome, not an error. */
export async function importFiles(
  db: ListDatabase,
  publisher: Publisher,
  files: readonly File[],
  how: FileImport,
): Promise<UpdateOutcome> {
  const before = await storedList(db, publisher.id);
  const { now, acceptLoss, mapping, encoding, progress, prove } = how;
  try {
    const sources = files.map((file) => blobSource(file.name, file));
    const candidate = await importList(sources, publisher, {
      previous: before.head,
      today: now.slice(0, 10),
      acceptLoss,
      table: tableFormat(mapping, encoding),
      progress,
    });
    return { kind: 'updated', list: await swapIn(db, { ...candidate, files: before.files }, now, prove) };
  } catch (error) {
    if (!(error instanceof ListProblem)) throw error;
    // A wrong file says nothing about the list in force, so only a list that was never there remembers the refusal.
    const list = before.head ? before : await noteOn(db, publisher.id, { refused: error.message });
    return { kind: 'refused', why: error.message, problem: error.what, list };
  }
}
