import { columns, rowsOf } from './csv-rows';
import { addName, addTo, blank, isoDate, type ListFormat } from './list-format';

const COLUMNS = [
  'Name',
  'Street_Address',
  'City',
  'State',
  'Country',
  'Postal_Code',
  'Effective_Date',
  'Expiration_Date',
  'FR_Citation',
] as const;

/** US Commerce BIS, Denied Persons List: tab separated, quoted, with a header. An order that has run out is no longer one. */
export const bisDeniedPersons: ListFormat = {
  id: 'bis-dpl',
  fits: (head) => /^"?Name"?\t"?Street_Address"?\t/.test(head),
  async parse([file], take, progress) {
    let at: Record<(typeof COLUMNS)[number], number> | null = null;
    for await (const cells of rowsOf(file!, { delimiter: '\t', progress })) {
      if (!at) {
        at = columns(cells, COLUMNS, file!.name);
        continue;
      }
      const get = (name: (typeof COLUMNS)[number]) => cells[at![name]]?.trim() ?? '';
      // The list has no numbers; the name, the city and the day of the order tell its entries apart.
      const made = blank(`DPL ${get('Name')} ${isoDate(get('Effective_Date'), 'mdy')}`, 'organization');
      addName(made, get('Name'), 'primary');
      addTo(made.programmes, 'DPL');
      addTo(
        made.addresses,
        ['Street_Address', 'City', 'State', 'Postal_Code', 'Country']
          .map((part) => get(part as 'City'))
          .filter(Boolean)
          .join(', '),
      );
      addTo(made.countries, get('Country'));
      const from = isoDate(get('Effective_Date'), 'mdy');
      if (from) made.listedOn = from;
      const until = isoDate(get('Expiration_Date'), 'mdy');
      if (until) made.note = `until ${until}`;
      take(made);
    }
    return { issued: null };
  },
};
