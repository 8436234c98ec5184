import type { Designation, DesignationKind } from '../designation';
import { addName, addTo, blank, imoIn, type ListFormat } from './list-format';
import { childrenOf, descendants, eachRecord, type Node, textAt } from './xml-records';

const KINDS: Record<string, DesignationKind> = { individual: 'person', entity: 'organization', object: 'vessel' };

/** SECO, Swiss sanctions list: targets refer to the sets of their programmes; places stand apart and are referred to. */
export const chSecoXml: ListFormat = {
  id: 'ch-seco-xml',
  fits: (head) => /<swiss-sanctions-list[\s>]/.test(head),
  async parse([file], take, progress) {
    const programmeOf = new Map<string, string>();
    const places = new Map<string, Node>();
    let issued: string | null = null;
    await eachRecord(
      file!,
      new Set(['sanctions-program', 'place', 'target']),
      (record) => {
        if (record.name === 'place') places.set(record.attributes.ssid ?? '', record);
        else if (record.name === 'target') {
          const made = designation(record, programmeOf, places);
          if (made) take(made);
        } else {
          const key = textAt(record, 'program-key');
          for (const set of childrenOf(record, 'sanctions-set')) programmeOf.set(set.attributes.ssid ?? '', key);
          const version = record.attributes['version-date'] ?? '';
          if (!issued || version > issued) issued = version || issued;
        }
      },
      progress,
    );
    return { issued };
  },
};

function designation(target: Node, programmeOf: Map<string, string>, places: Map<string, Node>): Designation | null {
  const subject = target.children.find(({ name }) => KINDS[name]);
  const last = childrenOf(target, 'modification').at(-1)?.attributes['modification-type'];
  if (!subject || last === 'de-listed') return null;
  const made = blank(target.attributes.ssid ?? '', KINDS[subject.name]!);
  for (const identity of childrenOf(subject, 'identity')) {
    for (const name of childrenOf(identity, 'name')) addNameOf(made, name);
    for (const nationality of childrenOf(identity, 'nationality'))
      addTo(made.countries, childrenOf(nationality, 'country')[0]?.attributes['iso-code'] ?? '');
    for (const { attributes } of childrenOf(identity, 'day-month-year')) {
      addTo(
        made.born,
        [attributes.year, attributes.month?.padStart(2, '0'), attributes.day?.padStart(2, '0')]
          .filter(Boolean)
          .join('-'),
      );
    }
    for (const address of childrenOf(identity, 'address')) addTo(made.addresses, addressOf(address, places));
    for (const paper of childrenOf(identity, 'identification-document')) {
      made.identifiers.push({ kind: paper.attributes['document-type'] ?? 'document', text: textAt(paper, 'number') });
    }
  }
  for (const other of descendants(subject, 'other-information')) {
    const imo = /\bIMO\b/.test(other.text) ? imoIn(other.text) : null;
    if (imo) made.identifiers.push({ kind: 'imo', text: imo });
  }
  addTo(
    made.programmes,
    ...childrenOf(target, 'sanctions-set-id').map(({ text }) => programmeOf.get(text.trim()) ?? ''),
  );
  return made;
}

function addNameOf(made: Designation, name: Node): void {
  const parts = childrenOf(name, 'name-part').sort((a, b) => Number(a.attributes.order) - Number(b.attributes.order));
  const quality =
    name.attributes.quality === 'low' ? 'weak' : name.attributes['name-type'] === 'primary-name' ? 'primary' : 'strong';
  addName(made, parts.map((part) => textAt(part, 'value')).join(' '), quality);
  for (const variant of parts.flatMap((part) => childrenOf(part, 'spelling-variant')))
    addName(made, variant.text, 'strong');
}

function addressOf(address: Node, places: Map<string, Node>): string {
  const place = places.get(address.attributes['place-id'] ?? '');
  const lines = ['address-details', 'c-o', 'p-o-box', 'zip-code'].map((part) => textAt(address, part));
  return [...lines, place ? textAt(place, 'location') : '', place ? textAt(place, 'country') : '']
    .filter(Boolean)
    .join(', ');
}
