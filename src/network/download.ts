/** What a server says of a file that may have changed since it was last fetched. */
export type Download =
  | { kind: 'unchanged' }
  | {
      kind: 'file';
      body: ReadableStream<Uint8Array>;
      size: number;
      encoded: boolean;
      etag: string;
      lastModified: string;
    }
  | { kind: 'failed'; why: string };

export interface DownloadOptions {
  /** Of the file as last fetched; '' when there is none. */
  etag?: string;
  lastModified?: string;
  signal?: AbortSignal;
}

/** Silence for this long ends a download; a slow one may take as long as it needs. */
const SILENCE_MS = 30_000;

/**
 * Fetches one file conditionally (RFC 9110, 13.1): a file that has not changed costs one request and no body. Nothing of the
 * user goes along: no cookies, no referrer. Never throws; a failure says what to do.
 */
export async function download(
  url: string,
  { etag = '', lastModified = '', signal }: DownloadOptions = {},
): Promise<Download> {
  const watch = new AbortController();
  const cancel = () => watch.abort();
  signal?.addEventListener('abort', cancel, { once: true });
  const timer = silence(watch);
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      headers: {
        ...(etag ? { 'If-None-Match': etag } : {}),
        ...(lastModified ? { 'If-Modified-Since': lastModified } : {}),
      },
      signal: watch.signal,
    });
    timer.heard();
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok || !response.body) return failed(url, `the server answered ${response.status}`);
    return {
      kind: 'file',
      body: response.body.pipeThrough(timer.listening(() => signal?.removeEventListener('abort', cancel))),
      size: Number(response.headers.get('content-length')) || 0,
      // With a content coding the length is that of the coded bytes, which no script sees.
      encoded: response.headers.has('content-encoding'),
      etag: response.headers.get('etag') ?? '',
      lastModified: response.headers.get('last-modified') ?? '',
    };
  } catch (error) {
    timer.stop();
    return failed(
      url,
      signal?.aborted
        ? 'it was cancelled'
        : watch.signal.aborted
          ? `the server was silent for ${SILENCE_MS / 1000} s`
          : (error as Error).message,
    );
  }
}

const failed = (url: string, why: string): Download => ({
  kind: 'failed',
  why: `${new URL(url).host}: ${why}. The list in force stays.`,
});

/** Aborts when nothing is heard for a while. */
function silence(watch: AbortController) {
  let timer = setTimeout(() => watch.abort(), SILENCE_MS);
  const stop = () => clearTimeout(timer);
  const heard = () => {
    stop();
    timer = setTimeout(() => watch.abort(), SILENCE_MS);
  };
  return {
    stop,
    heard,
    listening: (done: () => void) =>
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          heard();
          controller.enqueue(chunk);
        },
        flush() {
          stop();
          done();
        },
      }),
  };
}
