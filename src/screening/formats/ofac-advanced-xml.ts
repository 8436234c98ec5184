import type { Designation, DesignationKind } from '../designation';
import { addName, addTo, blank, type ListFormat } from './list-format';
import { identifier } from './ofac-sdn-list-xml';
import { childrenOf, descendants, eachRecord, type Node, textAt } from './xml-records';

const RECORDS = new Set([
  'DateOfIssue',
  'ReferenceValueSets',
  'IDRegDocument',
  'Location',
  'DistinctParty',
  'SanctionsEntry',
]);

/**
 * US Treasury OFAC, SDN_ADVANCED.XML (the UN's Advanced Sanctions Data Model): everything is in attributes and references by
 * number, and what a party is listed for stands at the end of the file, so designations are handed over when all is read.
 */
export const ofacAdvancedXml: ListFormat = {
  id: 'ofac-advanced-xml',
  fits: (head) =>
    /<(?:\w+:)?Sanctions[\s>]/.test(head) && /<(?:\w+:)?(?:ReferenceValueSets|DateOfIssue)[\s>]/.test(head),
  async parse([file], take, progress) {
    const reading = new AdvancedReading();
    await eachRecord(file!, RECORDS, (record) => reading.take(record), progress);
    for (const designation of reading.parties.values()) take(designation);
    return { issued: reading.issued };
  },
};

class AdvancedReading {
  issued: string | null = null;
  /** By profile. */
  readonly parties = new Map<string, Designation>();
  private readonly values = new Map<string, string>();
  private readonly partyTypeOf = new Map<string, string>();
  /** Documents of an identity that has not been met yet. */
  private readonly papers = new Map<string, [type: string, number: string][]>();

  take(record: Node): void {
    if (record.name === 'DateOfIssue') this.issued ??= dateOf(record);
    else if (record.name === 'ReferenceValueSets') this.references(record);
    else if (record.name === 'IDRegDocument') this.paper(record);
    else if (record.name === 'DistinctParty') for (const profile of childrenOf(record, 'Profile')) this.party(profile);
    else if (record.name === 'SanctionsEntry') this.entry(record);
  }

  private references(sets: Node): void {
    for (const value of sets.children.flatMap(({ children }) => children)) {
      this.values.set(`${value.name}:${value.attributes.ID}`, value.text.trim());
      if (value.name === 'PartySubType')
        this.partyTypeOf.set(value.attributes.ID ?? '', value.attributes.PartyTypeID ?? '');
    }
  }

  private paper(record: Node): void {
    const identity = record.attributes.IdentityID ?? '';
    const type = this.values.get(`IDRegDocType:${record.attributes.IDRegDocTypeID}`) ?? 'document';
    const all = this.papers.get(identity) ?? [];
    all.push([type, textAt(record, 'IDRegistrationNo')]);
    this.papers.set(identity, all);
  }

  private party(profile: Node): void {
    const made = blank(profile.attributes.ID ?? '', this.kind(profile.attributes.PartySubTypeID ?? ''));
    for (const identity of childrenOf(profile, 'Identity')) {
      for (const alias of childrenOf(identity, 'Alias')) {
        const quality =
          alias.attributes.LowQuality === 'true' ? 'weak' : alias.attributes.Primary === 'true' ? 'primary' : 'strong';
        for (const name of childrenOf(alias, 'DocumentedName')) {
          addName(made, this.inWrittenOrder(descendants(name, 'NamePartValue'), made.kind), quality);
        }
      }
      for (const [type, number] of this.papers.get(identity.attributes.ID ?? '') ?? []) identifier(made, type, number);
    }
    this.parties.set(profile.attributes.ID ?? '', made);
  }

  /** A person's family name is printed first; it is put last, as people write it. */
  private inWrittenOrder(parts: Node[], kind: DesignationKind): string {
    const texts = parts.map(({ text }) => text.trim());
    return (kind === 'person' && texts.length > 1 ? [...texts.slice(1), texts[0]] : texts).join(' ');
  }

  private kind(subType: string): DesignationKind {
    const named = this.values.get(`PartySubType:${subType}`);
    if (named === 'Vessel') return 'vessel';
    if (named === 'Aircraft') return 'aircraft';
    return this.values.get(`PartyType:${this.partyTypeOf.get(subType)}`) === 'Individual' ? 'person' : 'organization';
  }

  private entry(record: Node): void {
    const made = this.parties.get(record.attributes.ProfileID ?? '');
    if (!made) return;
    for (const measure of childrenOf(record, 'SanctionsMeasure')) addTo(made.programmes, textAt(measure, 'Comment'));
    const event = childrenOf(record, 'EntryEvent')[0];
    const listed = event && dateOf(childrenOf(event, 'Date')[0]);
    if (listed) made.listedOn = listed;
  }
}

function dateOf(node: Node | undefined): string | null {
  if (!node || !textAt(node, 'Year')) return null;
  return [textAt(node, 'Year'), textAt(node, 'Month').padStart(2, '0'), textAt(node, 'Day').padStart(2, '0')].join('-');
}
