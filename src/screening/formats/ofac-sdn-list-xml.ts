import type { Designation, DesignationKind } from '../designation';
import { addName, addTo, blank, imoIn, isoDate, type ListFormat } from './list-format';
import { childrenOf, eachRecord, type Node, textAt } from './xml-records';

const KINDS: Record<string, DesignationKind> = {
  Individual: 'person',
  Entity: 'organization',
  Vessel: 'vessel',
  Aircraft: 'aircraft',
};

/** US Treasury OFAC, `sdnList` XML: SDN.XML and CONSOLIDATED.XML. `publshInformation` is spelt so by the publisher. */
export const ofacSdnListXml: ListFormat = {
  id: 'ofac-sdn-list-xml',
  fits: (head) => /<(?:\w+:)?sdnList[\s>]/.test(head),
  async parse([file], take, progress) {
    let issued: string | null = null;
    await eachRecord(
      file!,
      new Set(['publshInformation', 'sdnEntry']),
      (record) => {
        if (record.name === 'sdnEntry') take(designation(record));
        else issued = isoDate(textAt(record, 'Publish_Date'), 'mdy') || null;
      },
      progress,
    );
    return { issued };
  },
};

function designation(record: Node): Designation {
  const made = blank(textAt(record, 'uid'), KINDS[textAt(record, 'sdnType')] ?? 'organization');
  addName(made, fullName(record), 'primary');
  for (const list of childrenOf(record, 'akaList')) {
    for (const aka of childrenOf(list, 'aka'))
      addName(made, fullName(aka), textAt(aka, 'category') === 'weak' ? 'weak' : 'strong');
  }
  for (const list of childrenOf(record, 'programList'))
    addTo(made.programmes, ...childrenOf(list, 'program').map(({ text }) => text));
  for (const list of childrenOf(record, 'addressList')) {
    for (const address of childrenOf(list, 'address')) {
      const parts = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country'];
      addTo(
        made.addresses,
        parts
          .map((part) => textAt(address, part))
          .filter(Boolean)
          .join(', '),
      );
      addTo(made.countries, textAt(address, 'country'));
    }
  }
  for (const kind of ['nationality', 'citizenship']) {
    for (const list of childrenOf(record, `${kind}List`))
      addTo(made.countries, ...childrenOf(list, kind).map((item) => textAt(item, 'country')));
  }
  for (const list of childrenOf(record, 'dateOfBirthList')) {
    addTo(made.born, ...childrenOf(list, 'dateOfBirthItem').map((item) => textAt(item, 'dateOfBirth')));
  }
  for (const list of childrenOf(record, 'idList')) {
    for (const id of childrenOf(list, 'id')) identifier(made, textAt(id, 'idType'), textAt(id, 'idNumber'));
  }
  return made;
}

/** Family names stand first in OFAC's lists; here the given name does, as people write it. */
const fullName = (node: Node) => `${textAt(node, 'firstName')} ${textAt(node, 'lastName')}`;

/** A ship's number among OFAC's identifications; others are kept by their type. */
export function identifier(made: Designation, type: string, number: string): void {
  if (!number) return;
  const imo = /vessel registration/i.test(type) || /^IMO/i.test(number) ? imoIn(number) : null;
  if (imo) made.identifiers.push({ kind: made.kind === 'vessel' ? 'imo' : 'imo-company', text: imo });
  else made.identifiers.push({ kind: type.toLowerCase(), text: number });
}
