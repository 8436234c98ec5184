import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment a zip can name: the same files make the same bytes, whenever they are packed. */
const ALWAYS = new Date(1980, 0, 1);

/** Packs a build as the stores take it; gives the path of the zip beside the folder. */
export function pack(folder: string): string {
  const files: Zippable = {};
  for (const path of filesIn(folder).sort()) {
    files[relative(folder, path).replaceAll('\\', '/')] = [readFileSync(path), { mtime: ALWAYS }];
  }
  const zip = `${folder}.zip`;
  writeFileSync(zip, zipSync(files, { level: 9 }));
  return zip;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
