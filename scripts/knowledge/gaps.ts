import type { Section } from '../../src/knowledge/buffer';
import { type Gap, gapsFileSchema } from '../../src/rules/gap.schema';
import { filesUnder } from './asset-files';
import { readYaml } from './yaml-file';

/** What is known to be missing from the rules, from every file of `assets/rules/gaps/`. */
export function readGaps(): Gap[] {
  return filesUnder('assets/rules/gaps', '.yaml').flatMap((file) => readYaml(file, gapsFileSchema).value);
}

/** The section `gaps`: whom and what each concerns; their words stand in the phrase book. */
export function gapsMaker(): Section[] {
  const gaps = readGaps().map(({ en: _, ja: __, ...gap }) => gap);
  return [{ name: 'gaps', bytes: new TextEncoder().encode(JSON.stringify(gaps)) }];
}
