import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Designation, ListHead } from '../screening/designation';
import { recognise } from '../screening/formats/all';
import type { ListFormat } from '../screening/formats/list-format';
import { ListProblem } from '../screening/formats/list-problem';
import type { ListSource } from '../screening/formats/list-source';
import { buildList } from '../screening/shard/build-list';
import { versionOf } from '../screening/version';
import { assay, Tally } from './assay';
import type { Candidate } from './list-store';
import type { Publisher } from './publisher';

export interface ImportOptions {
  /** What is in force; a list that has lost too much of it is held back. */
  previous: ListHead | null;
  /** ISO date of today: the list's own date where the file states none. */
  today: string;
  signal?: AbortSignal;
  /** Called with the bytes read so far. */
  progress?: (bytes: number) => void;
  /** A person has seen that the list is much shorter and wants it all the same. */
  acceptLoss?: boolean;
  /**
   * Reads lists that are plain tables. No publisher offers one for renewal, so only an import of a person's own files brings it, and the
   * background worker carries no reader of workbooks.
   */
  table?: ListFormat;
}

/**
 * Reads a publisher's file or files, proves that they are a whole list, and builds its index. Nothing is stored; what comes back
 * is ready for `swapIn`. Throws ListProblem, and then nothing has changed.
 */
export async function importList(
  files: readonly ListSource[],
  publisher: Publisher,
  options: ImportOptions,
): Promise<Omit<Candidate, 'files'>> {
  const where = files.map(({ name }) => name).join(', ');
  const format = (publisher.formats.includes('table') && options.table) || (await recognise(files));
  if (!publisher.formats.includes(format.id)) {
    throw new ListProblem(
      'unknown-format',
      `it is a file of another publisher (${format.id}), not of ${publisher.title}`,
      where,
    );
  }
  const tally = new Tally();
  const designations: Designation[] = [];
  const { issued } = await format.parse(
    files,
    (designation) => {
      if (designation.names.length === 0) return;
      tally.add(designation);
      designations.push(designation);
    },
    (bytes) => {
      if (options.signal?.aborted)
        throw new ListProblem('cancelled', 'it was cancelled; the list in force stays', where);
      options.progress?.(bytes);
    },
  );
  assay(tally, publisher, options.acceptLoss ? null : options.previous, where);

  const date = issued ?? options.today;
  if (options.previous && date < options.previous.issued && !options.acceptLoss) {
    throw new ListProblem(
      'worse',
      `it is of ${date}, the list in force is of ${options.previous.issued}; it is held back`,
      where,
    );
  }
  const versions = versionsOf(designations);
  const { id, title, publisher: who, jurisdiction, effect, page, goodForDays } = publisher;
  const head: ListHead = {
    id,
    title,
    publisher: who,
    jurisdiction,
    effect,
    url: page,
    issued: date,
    expires: daysAfter(date, goodForDays),
    entries: tally.entries,
    names: tally.names,
    digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify(versions)))),
  };
  return { head, shard: buildList(head, designations), versions };
}

/** Entry → version of what is listed under it. An entry that stands twice has one of both. */
function versionsOf(designations: readonly Designation[]): Record<string, string> {
  const versions: Record<string, string> = Object.create(null);
  for (const designation of designations) {
    const other = versions[designation.entry];
    versions[designation.entry] = other ? `${other}+${versionOf(designation)}` : versionOf(designation);
  }
  return versions;
}

/** The ISO date so many days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
