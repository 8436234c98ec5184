import { type Download, download } from '../network/download';
import { ListProblem } from '../screening/formats/list-problem';
import type { ListSource } from '../screening/formats/list-source';
import { importList } from './import-list';
import { type ListDatabase, noteOn, type StoredList, storedList, swapIn } from './list-store';
import type { Publisher } from './publisher';

/** How asking a publisher went. Whatever it is, a good list is in force afterwards if one was before. */
export type UpdateOutcome =
  | { kind: 'updated'; list: StoredList }
  | { kind: 'unchanged'; list: StoredList }
  | { kind: 'refused'; why: string; problem: ListProblem['what']; list: StoredList }
  | { kind: 'unreachable'; why: string; list: StoredList };

export type UpdateStep = 'fetched' | 'read';

export interface UpdateOptions {
  /** ISO timestamp. */
  now: string;
  /** Base address of the organisation's own mirror: the file names of the publisher are looked for there. */
  mirror?: string;
  signal?: AbortSignal;
  /** Called with the bytes so far, first of what arrives, then of what is read. */
  progress?: (bytes: number, step: UpdateStep) => void;
  /** Opens the bytes that came back from disk; throws when they are not a list. */
  prove: (bytes: ArrayBuffer) => void;
}

/** Where a publisher's files are fetched: its own addresses, or the same names at the organisation's mirror. */
export function addressesOf(publisher: Publisher, mirror = ''): string[] {
  if (!mirror) return publisher.files;
  const base = mirror.endsWith('/') ? mirror : `${mirror}/`;
  return publisher.files.map(
    (file) => new URL(`${publisher.id}/${new URL(file).pathname.split('/').at(-1)}`, base).href,
  );
}

/** Match patterns of every host that is asked, or led to, when these lists are fetched. */
export function originsOf(publishers: readonly Publisher[], mirror = ''): string[] {
  const patterns = publishers.flatMap((publisher) => [
    ...addressesOf(publisher, mirror).map((url) => `${new URL(url).protocol}//${new URL(url).hostname}/*`),
    ...(mirror ? [] : publisher.leadsTo.map((host) => `https://${host}/*`)),
  ]);
  return [...new Set(patterns)];
}

/**
 * Asks the publisher whether its list has changed, and puts a changed one in force once it has proved itself. A list that has not
 * changed costs one conditional request per file. Never throws for what a network or a publisher may do.
 */
export async function updateList(
  db: ListDatabase,
  publisher: Publisher,
  options: UpdateOptions,
): Promise<UpdateOutcome> {
  const before = await storedList(db, publisher.id);
  const answers: [string, Download][] = [];
  for (const url of addressesOf(publisher, options.mirror)) {
    const known = before.head ? before.files[url] : undefined;
    const answer = await download(url, { ...known, signal: options.signal });
    if (answer.kind === 'failed') {
      return {
        kind: 'unreachable',
        why: answer.why,
        list: await noteOn(db, publisher.id, { asked: options.now, refused: answer.why }),
      };
    }
    answers.push([url, answer]);
  }
  if (answers.every(([, answer]) => answer.kind === 'unchanged')) {
    return { kind: 'unchanged', list: await noteOn(db, publisher.id, { asked: options.now, refused: '' }) };
  }
  try {
    const { signal, progress, now } = options;
    let arrived = 0;
    const arrive = (bytes: number) => {
      arrived += bytes;
      progress?.(arrived, 'fetched');
    };
    const files = await Promise.all(answers.map(([url, answer]) => fetched(url, answer, arrive, signal)));
    const candidate = await importList(
      files.map(({ source }) => source),
      publisher,
      { previous: before.head, today: now.slice(0, 10), signal, progress: (bytes) => progress?.(bytes, 'read') },
    );
    const marks = Object.fromEntries(files.map(({ url, etag, lastModified }) => [url, { etag, lastModified }]));
    return { kind: 'updated', list: await swapIn(db, { ...candidate, files: marks }, now, options.prove) };
  } catch (error) {
    if (!(error instanceof ListProblem)) throw error;
    return {
      kind: 'refused',
      why: error.message,
      problem: error.what,
      list: await noteOn(db, publisher.id, { asked: options.now, refused: error.message }),
    };
  }
}

/** A file is read more than once (its head first), so its compressed or plain bytes are kept as a blob, off the heap. */
async function fetched(
  url: string,
  answer: Download,
  arrive: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<{ url: string; source: ListSource; etag: string; lastModified: string }> {
  const file = answer.kind === 'file' ? answer : await again(url, signal);
  const name = new URL(url).pathname.split('/').at(-1) || new URL(url).host;
  let blob: Blob;
  try {
    blob = await new Response(file.body.pipeThrough(counting(arrive))).blob();
  } catch (error) {
    throw new ListProblem(
      'truncated',
      `the download broke off (${(error as Error).message}); it is tried again at the next update`,
      name,
    );
  }
  if (file.size && blob.size < file.size && !file.encoded) {
    throw new ListProblem(
      'truncated',
      `${blob.size} of ${file.size} bytes arrived; it is tried again at the next update`,
      name,
    );
  }
  return { url, source: blobSource(name, blob), etag: file.etag, lastModified: file.lastModified };
}

const counting = (arrive: (bytes: number) => void) =>
  new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      arrive(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });

/** One of several files has changed: the others are needed too. */
async function again(url: string, signal?: AbortSignal) {
  const answer = await download(url, { signal });
  if (answer.kind !== 'file')
    throw new ListProblem('truncated', answer.kind === 'failed' ? answer.why : 'the server gave no file', url);
  return answer;
}

/** A file from a disk, a drop or a download, as a list's source. */
export function blobSource(name: string, blob: Blob): ListSource {
  return { name, size: blob.size, stream: () => blob.stream() as ReadableStream<Uint8Array> };
}
