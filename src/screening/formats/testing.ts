import type { Designation } from '../designation';
import { recognise } from './all';
import type { ListSource } from './list-source';

/** A list file made of text or bytes, for tests: delivered in small pieces, as a network does. */
export function sourceOf(name: string, content: string | Uint8Array, piece = 97): ListSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    stream: () => {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + piece));
          at += piece;
        },
      });
    },
  };
}

/** Recognises and reads; gives all designations and the date of issue. */
export async function readAll(
  ...files: ListSource[]
): Promise<{ format: string; issued: string | null; all: Designation[] }> {
  const format = await recognise(files);
  const all: Designation[] = [];
  const { issued } = await format.parse(files, (designation) => all.push(designation));
  return { format: format.id, issued, all };
}
