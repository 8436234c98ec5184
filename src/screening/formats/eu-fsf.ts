import type { Designation, DesignationKind } from '../designation';
import { columns, rowsOf } from './csv-rows';
import { addName, addTo, blank, imoIn, isoDate, type ListFormat } from './list-format';
import { headOf } from './list-source';
import { childrenOf, eachRecord, type Node } from './xml-records';

/** European Commission, consolidated financial sanctions list, FSF 1.1 XML: everything stands in attributes. */
export const euFsfXml: ListFormat = {
  id: 'eu-fsf-xml',
  fits: (head) => /<(?:\w+:)?export[\s>]/.test(head) && head.includes('fpi/fsd/export'),
  async parse([file], take, progress) {
    await eachRecord(file!, new Set(['sanctionEntity']), (record) => take(fromXml(record)), progress);
    return { issued: /generationDate="(\d{4}-\d{2}-\d{2})/.exec(await headOf(file!, 2000))?.[1] ?? null };
  },
};

function fromXml(record: Node): Designation {
  const code = childrenOf(record, 'subjectType')[0]?.attributes.classificationCode;
  // Logical ids repeat across kinds of element; the reference number does not.
  const made = blank(
    record.attributes.euReferenceNumber || record.attributes.logicalId || '',
    code === 'P' ? 'person' : 'organization',
  );
  for (const [index, alias] of childrenOf(record, 'nameAlias').entries()) {
    const { wholeName, firstName, middleName, lastName, strong } = alias.attributes;
    const name = wholeName || [firstName, middleName, lastName].filter(Boolean).join(' ');
    addName(made, name, strong === 'false' ? 'weak' : index === 0 ? 'primary' : 'strong');
  }
  for (const regulation of childrenOf(record, 'regulation'))
    addTo(made.programmes, regulation.attributes.programme ?? '');
  for (const address of childrenOf(record, 'address')) {
    const { street, poBox, zipCode, city, region, countryDescription, countryIso2Code } = address.attributes;
    addTo(made.addresses, [street, poBox, zipCode, city, region, countryDescription].filter(Boolean).join(', '));
    addTo(made.countries, country(countryIso2Code));
  }
  for (const citizenship of childrenOf(record, 'citizenship'))
    addTo(made.countries, country(citizenship.attributes.countryIso2Code));
  for (const birth of childrenOf(record, 'birthdate'))
    addTo(made.born, birth.attributes.birthdate || birth.attributes.year || '');
  for (const paper of childrenOf(record, 'identification')) {
    const { identificationTypeCode = '', number = '' } = paper.attributes;
    if (!number) continue;
    const imo = /imo/i.test(identificationTypeCode) ? imoIn(number) : null;
    made.identifiers.push(imo ? { kind: 'imo', text: imo } : { kind: identificationTypeCode, text: number });
  }
  if (record.attributes.designationDate) made.listedOn = record.attributes.designationDate;
  return made;
}

/** The list writes `00` for a country that is not known. */
const country = (code: string | undefined) => (code && code !== '00' ? code : '');

const NEEDED = [
  'fileGenerationDate',
  'Entity_LogicalId',
  'Entity_EU_ReferenceNumber',
  'Entity_DesignationDate',
  'Entity_SubjectType',
  'Entity_Regulation_Programme',
  'NameAlias_LastName',
  'NameAlias_FirstName',
  'NameAlias_MiddleName',
  'NameAlias_WholeName',
] as const;
const OPTIONAL = [
  'Address_City',
  'Address_Street',
  'Address_CountryIso2Code',
  'BirthDate_BirthDate',
  'Identification_Number',
  'Identification_TypeCode',
] as const;

/** The same list as CSV, FSF 1.1: `;` separated, one row per name, address or birth date, so that entities repeat. */
export const euFsfCsv: ListFormat = {
  id: 'eu-fsf-csv',
  fits: (head) => head.startsWith('fileGenerationDate;Entity_LogicalId;'),
  async parse([file], take, progress) {
    const entries = new Map<string, Designation>();
    let at: Record<string, number> | null = null;
    let issued: string | null = null;
    for await (const row of rowsOf(file!, { delimiter: ';', progress })) {
      if (!at) {
        at = {
          ...columns(row, NEEDED, file!.name),
          ...Object.fromEntries(OPTIONAL.map((name) => [name, row.indexOf(name)])),
        };
        continue;
      }
      const get = (name: (typeof NEEDED)[number] | (typeof OPTIONAL)[number]) => row[at![name]!]?.trim() ?? '';
      issued ??= isoDate(get('fileGenerationDate'), 'dmy') || null;
      const reference = get('Entity_EU_ReferenceNumber') || get('Entity_LogicalId');
      const kind: DesignationKind = get('Entity_SubjectType') === 'P' ? 'person' : 'organization';
      const made = entries.get(reference) ?? blank(reference, kind);
      entries.set(reference, made);
      const name =
        get('NameAlias_WholeName') ||
        ['NameAlias_FirstName', 'NameAlias_MiddleName', 'NameAlias_LastName']
          .map((part) => get(part as 'NameAlias_LastName'))
          .join(' ');
      addName(made, name, made.names.length ? 'strong' : 'primary');
      addTo(made.programmes, get('Entity_Regulation_Programme'));
      addTo(
        made.addresses,
        [get('Address_Street'), get('Address_City'), get('Address_CountryIso2Code')].filter(Boolean).join(', '),
      );
      addTo(made.countries, country(get('Address_CountryIso2Code')));
      addTo(made.born, isoDate(get('BirthDate_BirthDate'), 'dmy'));
      if (get('Identification_Number'))
        made.identifiers.push({ kind: get('Identification_TypeCode') || 'number', text: get('Identification_Number') });
      if (get('Entity_DesignationDate')) made.listedOn = get('Entity_DesignationDate');
    }
    for (const made of entries.values()) take(made);
    return { issued };
  },
};
