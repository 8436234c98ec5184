import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks a release zip into a folder of its own, as a store's installation does. */
export function unpackRelease(zip: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-release-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
