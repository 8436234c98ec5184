/**
 * One buffer that holds all knowledge: a header that says where each section lies, then the sections, each aligned to
 * eight bytes so that tables of numbers can be read in place.
 *
 *   0  "TWK1"   4  length of the header (u32 LE)   8  header, JSON   …  sections
 */
export interface Section {
  name: string;
  bytes: Uint8Array;
}

export interface BufferHeader {
  /** SHA-256 of all sections in order, hex. */
  digest: string;
  issued: string;
  expires: string;
  /** name → [offset from the start of the sections, length in bytes] */
  sections: Record<string, [number, number]>;
}

const MAGIC = 0x314b5754; // "TWK1", little endian
const aligned = (n: number) => (n + 7) & ~7;

/** Lays sections out behind their header. The caller gives the digest, because hashing differs between Node and worker. */
export function writeBuffer(
  sections: Section[],
  dates: { digest: string; issued: string; expires: string },
): Uint8Array {
  const places: BufferHeader['sections'] = {};
  let end = 0;
  for (const { name, bytes } of sections) {
    places[name] = [end, bytes.length];
    end = aligned(end + bytes.length);
  }
  const header = new TextEncoder().encode(JSON.stringify({ ...dates, sections: places }));
  const start = aligned(8 + header.length);
  const out = new Uint8Array(start + end);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  out.set(header, 8);
  for (const { name, bytes } of sections) out.set(bytes, start + places[name]![0]);
  return out;
}

export interface OpenBuffer {
  header: BufferHeader;
  /** The section's bytes, in place; null when there is none of that name. */
  bytes(name: string): Uint8Array | null;
  /** The section parsed as JSON, once. */
  json<T>(name: string): T;
}

/** Opens what `writeBuffer` wrote. Throws an Error that says what is wrong with the buffer; nothing is copied. */
export function openBuffer(buffer: ArrayBuffer): OpenBuffer {
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new Error('Knowledge: this is not a knowledge buffer (its first four bytes are not TWK1). Build it again.');
  }
  const length = view.getUint32(4, true);
  if (8 + length > buffer.byteLength)
    throw new Error('Knowledge: the buffer is cut off inside its header. Build it again.');
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length))) as BufferHeader;
  const start = aligned(8 + length);
  const parsed = new Map<string, unknown>();
  const bytes = (name: string) => {
    const place = header.sections[name];
    return place ? new Uint8Array(buffer, start + place[0], place[1]) : null;
  };
  const last = Math.max(0, ...Object.values(header.sections).map(([offset, size]) => offset + size));
  if (start + last > buffer.byteLength)
    throw new Error('Knowledge: the buffer is cut off inside its sections. Build it again.');
  return {
    header,
    bytes,
    json<T>(name: string): T {
      if (!parsed.has(name)) {
        const found = bytes(name);
        if (!found) throw new Error(`Knowledge: section "${name}" is missing from the buffer. Build it again.`);
        parsed.set(name, JSON.parse(new TextDecoder().decode(found)));
      }
      return parsed.get(name) as T;
    },
  };
}
