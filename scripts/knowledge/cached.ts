import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from '../../src/knowledge/buffer';
import { openBuffer, writeBuffer } from '../../src/knowledge/buffer';
import { filesUnder } from './asset-files';

const FOLDER = '.cache/sections';
const NO_DATES = { issued: '1970-01-01', expires: '1970-01-01' };

/**
 * A maker that is slow and whose inputs seldom change: what it made is kept under `.cache/sections/` and made again when any file of
 * `inputs` (or the lock file, for tables made from packages) has changed.
 */
export function cached(name: string, inputs: readonly string[], make: () => Section[] | Promise<Section[]>) {
  return async (): Promise<Section[]> => {
    const hash = createHash('sha256');
    for (const file of ['package-lock.json', ...inputs.flatMap((folder) => filesUnder(folder, ''))])
      if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(file));
    const file = join(FOLDER, `${name}-${hash.digest('hex').slice(0, 16)}.bin`);
    if (existsSync(file)) return sectionsOf(readFileSync(file));
    const sections = await make();
    mkdirSync(FOLDER, { recursive: true });
    for (const old of readdirSync(FOLDER)) if (old.startsWith(`${name}-`)) rmSync(join(FOLDER, old), { force: true });
    writeFileSync(file, writeBuffer(sections, { digest: '', ...NO_DATES }));
    return sections;
  };
}

function sectionsOf(bytes: Buffer): Section[] {
  const open = openBuffer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return Object.keys(open.header.sections).map((name) => ({ name, bytes: open.bytes(name)! }));
}
