import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Whether a module is the one that Node was started with; also in a folder whose name has blanks or that is reached by a link.
 *
 * @param url `import.meta.url` of the module that asks
 */
export function isMain(url: string): boolean {
  const started = process.argv[1];
  return started !== undefined && url === pathToFileURL(realpathSync(started)).href;
}
