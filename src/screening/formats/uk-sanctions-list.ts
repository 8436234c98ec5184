import type { Designation, DesignationKind } from '../designation';
import { columns, rowsOf } from './csv-rows';
import { addName, addTo, blank, imoIn, isoDate, type ListFormat } from './list-format';
import { descendants, eachRecord, type Node, textAt } from './xml-records';

const KINDS: Record<string, DesignationKind> = { Individual: 'person', Entity: 'organization', Ship: 'vessel' };
const GIVEN = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'] as const;
const NEEDED = [
  'Unique ID',
  'Name 6',
  ...GIVEN,
  'Name type',
  'Alias strength',
  'Name non-latin script',
  'Regime Name',
  'Designation Type',
  'Sanctions Imposed',
  'Address Country',
  'Date Designated',
  'D.O.B',
  'IMO number',
] as const;
const ADDRESS = [1, 2, 3, 4, 5, 6].map((n) => `Address Line ${n}`);
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** FCDO, the UK Sanctions List as CSV: `Report Date: 13-Feb-2026`, then the header; one row a name. The only UK list since 28 January 2026. */
export const ukCsv: ListFormat = {
  id: 'uk-csv',
  fits: (head) => /^Report Date: /.test(head) && head.includes('Unique ID,'),
  async parse([file], take, progress) {
    const entries = new Map<string, Designation>();
    let issued: string | null = null;
    let at: Record<string, number> | null = null;
    for await (const row of rowsOf(file!, { progress })) {
      if (!at) {
        if (row[0]?.startsWith('Report Date:')) issued = reportDate(row[0]);
        else
          at = {
            ...columns(row, NEEDED, file!.name),
            ...Object.fromEntries(ADDRESS.map((name) => [name, row.indexOf(name)])),
          };
        continue;
      }
      const get = (name: string) => row[at![name]!]?.trim() ?? '';
      const made =
        entries.get(get('Unique ID')) ?? blank(get('Unique ID'), KINDS[get('Designation Type')] ?? 'organization');
      entries.set(made.entry, made);
      // Name 6 is the family or the whole name, the others are given names.
      addName(made, [...GIVEN.map(get), get('Name 6')].join(' '), quality(get('Name type'), get('Alias strength')));
      addName(made, get('Name non-latin script'), 'strong');
      addTo(made.programmes, get('Regime Name'));
      addTo(made.addresses, [...ADDRESS.map(get), get('Address Country')].filter(Boolean).join(', '));
      addTo(made.countries, get('Address Country'));
      addTo(made.born, get('D.O.B'));
      const imo = imoIn(get('IMO number'));
      if (imo && !made.identifiers.some(({ text }) => text === imo)) made.identifiers.push({ kind: 'imo', text: imo });
      const listed = isoDate(get('Date Designated'), 'dmy');
      if (listed) made.listedOn = listed;
    }
    for (const made of entries.values()) take(made);
    return { issued };
  },
};

/** The same list as XML: one `Designation` an entry. */
export const ukXml: ListFormat = {
  id: 'uk-xml',
  fits: (head) => /<Designations[\s>]/.test(head),
  async parse([file], take, progress) {
    let issued: string | null = null;
    await eachRecord(
      file!,
      new Set(['DateGenerated', 'Designation']),
      (record) => {
        if (record.name === 'Designation') take(fromXml(record));
        else issued = isoDate(record.text, 'dmy') || null;
      },
      progress,
    );
    return { issued };
  },
};

function fromXml(record: Node): Designation {
  const made = blank(textAt(record, 'UniqueID'), KINDS[textAt(record, 'IndividualEntityShip')] ?? 'organization');
  for (const name of descendants(record, 'Name')) {
    const parts = [1, 2, 3, 4, 5, 6].map((n) => textAt(name, `Name${n}`));
    addName(made, parts.join(' '), quality(textAt(name, 'NameType'), textAt(name, 'AliasStrength')));
  }
  for (const name of descendants(record, 'NonLatinScriptName')) {
    addName(made, textAt(name, 'NameNonLatinScript') || name.text, 'strong');
  }
  addTo(made.programmes, textAt(record, 'RegimeName'));
  for (const address of descendants(record, 'Address')) {
    addTo(
      made.addresses,
      address.children
        .map(({ text }) => text.trim())
        .filter(Boolean)
        .join(', '),
    );
    addTo(made.countries, textAt(address, 'AddressCountry'));
  }
  addTo(made.born, ...descendants(record, 'DOB').map(({ text }) => text));
  for (const number of descendants(record, 'IMONumber')) {
    const imo = imoIn(number.text);
    if (imo) made.identifiers.push({ kind: 'imo', text: imo });
  }
  const listed = isoDate(textAt(record, 'DateDesignated'), 'dmy');
  if (listed) made.listedOn = listed;
  return made;
}

function quality(type: string, strength: string): 'primary' | 'strong' | 'weak' {
  if (/primary name$/i.test(type) && !/variation/i.test(type)) return 'primary';
  return /low|weak/i.test(strength) ? 'weak' : 'strong';
}

function reportDate(line: string): string | null {
  const parts = /(\d{1,2})-([A-Z][a-z]{2})-(\d{4})/.exec(line);
  if (!parts) return null;
  const month = MONTHS.indexOf(parts[2]!) / 3 + 1;
  return `${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`;
}
