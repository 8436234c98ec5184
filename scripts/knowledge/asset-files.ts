import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files with the ending under a folder, in a stable order; none when the folder does not exist. */
export function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
