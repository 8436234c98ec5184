import type { Designation } from '../designation';
import { addName, addTo, blank, imoIn, type ListFormat } from './list-format';
import { headOf } from './list-source';
import { childrenOf, eachRecord, type Node, textAt } from './xml-records';

const GIVEN = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** UN Security Council Consolidated List, XML (`CONSOLIDATED_LIST`). Its schema: sc-sanctions.xsd. */
export const unXml: ListFormat = {
  id: 'un-xml',
  fits: (head) => /<CONSOLIDATED_LIST[\s>]/.test(head),
  async parse([file], take, progress) {
    await eachRecord(file!, new Set(['INDIVIDUAL', 'ENTITY']), (record) => take(designation(record)), progress);
    return { issued: /dateGenerated="(\d{4}-\d{2}-\d{2})/.exec(await headOf(file!, 2000))?.[1] ?? null };
  },
};

function designation(record: Node): Designation {
  const person = record.name === 'INDIVIDUAL';
  const made = blank(
    textAt(record, 'REFERENCE_NUMBER') || textAt(record, 'DATAID'),
    person ? 'person' : 'organization',
  );
  addName(made, GIVEN.map((part) => textAt(record, part)).join(' '), 'primary');
  addName(made, textAt(record, 'NAME_ORIGINAL_SCRIPT'), 'strong');
  for (const alias of childrenOf(record, `${record.name}_ALIAS`)) {
    addName(made, textAt(alias, 'ALIAS_NAME'), textAt(alias, 'QUALITY') === 'Low' ? 'weak' : 'strong');
  }
  addTo(made.programmes, textAt(record, 'UN_LIST_TYPE'));
  for (const nationality of childrenOf(record, 'NATIONALITY'))
    addTo(made.countries, ...childrenOf(nationality, 'VALUE').map(({ text }) => text));
  for (const address of childrenOf(record, `${record.name}_ADDRESS`)) {
    addTo(
      made.addresses,
      ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY']
        .map((part) => textAt(address, part))
        .filter(Boolean)
        .join(', '),
    );
    addTo(made.countries, textAt(address, 'COUNTRY'));
  }
  for (const born of childrenOf(record, 'INDIVIDUAL_DATE_OF_BIRTH'))
    addTo(made.born, textAt(born, 'DATE') || textAt(born, 'YEAR'));
  for (const paper of childrenOf(record, 'INDIVIDUAL_DOCUMENT')) {
    const text = textAt(paper, 'NUMBER');
    if (text) made.identifiers.push({ kind: textAt(paper, 'TYPE_OF_DOCUMENT').toLowerCase() || 'document', text });
  }
  // Ships' owners carry their IMO company number in the comments and nowhere else.
  const imo = /IMO[^\d]{0,20}\d{7}/i.exec(textAt(record, 'COMMENTS1'));
  if (imo) made.identifiers.push({ kind: 'imo-company', text: imoIn(imo[0])! });
  const listed = textAt(record, 'LISTED_ON');
  if (listed) made.listedOn = listed.slice(0, 10);
  return made;
}
