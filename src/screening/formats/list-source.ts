import { ListProblem } from './list-problem';

/** A file of a list: from a disk, a download or a drop. It may be read more than once. */
export interface ListSource {
  name: string;
  /** In bytes as stored; 0 when unknown. */
  size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** Called with the bytes read so far; throws to cancel. */
export type Progress = (bytes: number) => void;

/** A list file may not unpack to more than this: the largest real one is under 150 MB. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The file's text, piece by piece: unpacked if it is gzip, decoded strictly by its mark or as UTF-8, or as `encoding`. */
export async function* textOf(
  source: ListSource,
  progress: Progress = () => {},
  encoding?: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let bytes = 0;
  try {
    for await (const chunk of chunksOf(await unpacked(source))) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) {
        throw new ListProblem(
          'hostile',
          `it unpacks to more than ${MOST_BYTES / 1048576} MB; no official list does`,
          source.name,
        );
      }
      progress(bytes);
      decoder ??= new TextDecoder(encoding ?? markOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError && /decod|encod|valid/i.test(error.message)) {
      throw new ListProblem(
        'encoding',
        `it is not ${decoder?.encoding ?? 'UTF-8'} text after ${bytes} bytes; choose its encoding or fetch it again`,
        source.name,
      );
    }
    // Browsers throw a TypeError; Node passes on what zlib says.
    if (error instanceof TypeError || /^Z_/.test((error as { code?: string }).code ?? ''))
      throw new ListProblem(
        'truncated',
        `its compressed data is cut off or damaged (${(error as Error).message})`,
        source.name,
      );
    throw error;
  }
}

/** The first `most` characters, for telling formats apart. */
export async function headOf(source: ListSource, most = 16_384, encoding?: string): Promise<string> {
  let head = '';
  for await (const text of textOf(source, undefined, encoding)) {
    head += text;
    if (head.length >= most) break;
  }
  return head.slice(0, most).replace(/^\uFEFF/, '');
}

async function unpacked(source: ListSource): Promise<ReadableStream<Uint8Array>> {
  const [probe, rest] = source.stream().tee();
  const reader = probe.getReader();
  const { value } = await reader.read();
  void reader.cancel();
  const gzip = value && value[0] === 0x1f && value[1] === 0x8b;
  return gzip
    ? rest.pipeThrough(new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>)
    : rest;
}

/** Iterating a stream is not everywhere; its reader is. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      if (value.length) yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function markOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
