import { bisDeniedPersons } from './bis-denied-persons';
import { caSemaXml } from './ca-sema-xml';
import { chSecoXml } from './ch-seco-xml';
import { cslCsv, cslJson } from './csl';
import { euFsfCsv, euFsfXml } from './eu-fsf';
import type { ListFormat } from './list-format';
import { ListProblem } from './list-problem';
import { headOf, type ListSource } from './list-source';
import { ofacAdvancedXml } from './ofac-advanced-xml';
import { ofacCsv } from './ofac-csv';
import { ofacSdnListXml } from './ofac-sdn-list-xml';
import { followTheMoney, openSanctionsCsv } from './open-sanctions';
import { ukCsv, ukXml } from './uk-sanctions-list';
import { unXml } from './un-xml';

/** Every format that a list is read in, the most particular first. */
export const FORMATS: readonly ListFormat[] = [
  unXml,
  ofacSdnListXml,
  ofacAdvancedXml,
  euFsfXml,
  euFsfCsv,
  ukCsv,
  ukXml,
  caSemaXml,
  chSecoXml,
  cslCsv,
  cslJson,
  bisDeniedPersons,
  openSanctionsCsv,
  followTheMoney,
  ofacCsv,
];

/** The format of a file by its first kilobytes. Throws ListProblem when none fits: a renamed file, a page of HTML, another list. */
export async function recognise(files: readonly ListSource[]): Promise<ListFormat> {
  for (const file of files) {
    const head = await headOf(file);
    const format = FORMATS.find(({ fits }) => fits(head, file.name));
    if (format) return format;
  }

  const names = files.map(({ name }) => name).join(', ');
  throw new ListProblem(
    'unknown-format',
    'it is in none of the publishers’ formats; check that it is the list itself and not a web page',
    names,
  );
}
