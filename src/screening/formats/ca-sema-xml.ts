import type { Designation } from '../designation';
import { addName, addTo, blank, imoIn, type ListFormat } from './list-format';
import { childrenOf, eachRecord, type Node, textAt } from './xml-records';

/** Global Affairs Canada, consolidated autonomous sanctions (SEMA and JVCFOA): `data-set/record`. An entry is country, schedule and item. */
export const caSemaXml: ListFormat = {
  id: 'ca-sema-xml',
  fits: (head) => /<data-set[\s>]/.test(head),
  async parse([file], take, progress) {
    await eachRecord(file!, new Set(['record']), (record) => take(designation(record)), progress);
    return { issued: null };
  },
};

function designation(record: Node): Designation {
  const imo = imoIn(textAt(record, 'ShipIMONumber'));
  const body = textAt(record, 'EntityOrShip') || textAt(record, 'Entity');
  const country = textAt(record, 'Country').split(' / ')[0] ?? '';
  const entry = [country, textAt(record, 'Schedule'), textAt(record, 'Item')].filter(Boolean).join(', ');
  const made = blank(entry, imo ? 'vessel' : body ? 'organization' : 'person');
  addName(made, body || `${textAt(record, 'GivenName')} ${textAt(record, 'LastName')}`, 'primary');
  for (const aliases of childrenOf(record, 'Aliases')) {
    for (const alias of aliases.text.split(/[;,\n]| or (?=\p{L})/u))
      addName(made, alias.replace(/^[\s("“]+|[\s)"”]+$/g, ''), 'strong');
  }
  addTo(made.programmes, country);
  addTo(made.countries, country);
  if (made.kind === 'person') addTo(made.born, textAt(record, 'DateOfBirthOrShipBuildDate'));
  if (imo) made.identifiers.push({ kind: 'imo', text: imo });
  const listed = textAt(record, 'DateOfListing');
  if (listed) made.listedOn = listed;
  return made;
}
