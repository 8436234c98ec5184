import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Section } from '../../src/knowledge/buffer';
import { readListFile } from '../../src/screening/list-file.schema';
import { buildList } from '../../src/screening/shard/build-list';

const FOLDER = 'assets/lists/bundled';

/** The bundled lists of designated parties, one section `list:<id>` each, built and ready to be read in place. */
export function makeDesignations(): Section[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(`${FOLDER}/${name}`);
      // All text: an unquoted number or date must not become anything else on the way.
      const { head, designations } = readListFile(parse(bytes.toString('utf8'), { schema: 'failsafe' }));
      const digest = createHash('sha256').update(bytes).digest('hex');
      return {
        name: `list:${head.id}`,
        bytes: buildList({ ...head, entries: 0, names: 0, digest }, designations),
      };
    });
}
