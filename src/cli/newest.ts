import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest of these files and of all files under these folders was changed, in ms since 1970. Throws when one is missing. */
export function newest(...paths: string[]): number {
  return Math.max(
    ...paths.map((path) => Math.max(statSync(path).mtimeMs, ...under(path).map((inner) => newest(inner)))),
  );
}

function under(path: string): string[] {
  return statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
}
