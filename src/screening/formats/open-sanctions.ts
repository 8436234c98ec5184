import type { Designation, DesignationKind } from '../designation';
import { columns, rowsOf } from './csv-rows';
import { addName, addTo, blank, imoIn, type ListFormat } from './list-format';
import { ListProblem } from './list-problem';
import { textOf } from './list-source';

const COLUMNS = [
  'id',
  'schema',
  'name',
  'aliases',
  'birth_date',
  'countries',
  'addresses',
  'identifiers',
  'sanctions',
  'first_seen',
] as const;
const KINDS: Record<string, DesignationKind> = { Person: 'person', Vessel: 'vessel', Airplane: 'aircraft' };
const LISTED = new Set(['Person', 'Organization', 'Company', 'LegalEntity', 'PublicBody', 'Vessel', 'Airplane']);

/** OpenSanctions `targets.simple.csv`, for those who hold its licence. Lists within a cell are parted by `;`. */
export const openSanctionsCsv: ListFormat = {
  id: 'opensanctions-csv',
  fits: (head) => /^"?id"?,"?schema"?,"?name"?,"?aliases"?,/.test(head),
  async parse([file], take, progress) {
    let at: Record<(typeof COLUMNS)[number], number> | null = null;
    for await (const row of rowsOf(file!, { progress })) {
      if (!at) {
        at = columns(row, COLUMNS, file!.name);
        continue;
      }
      const get = (name: (typeof COLUMNS)[number]) => row[at![name]] ?? '';
      const list = (name: (typeof COLUMNS)[number]) => get(name).split(';');
      const made = blank(get('id'), KINDS[get('schema')] ?? 'organization');
      addName(made, get('name'), 'primary');
      for (const alias of list('aliases')) addName(made, alias, 'strong');
      addTo(made.born, ...list('birth_date'));
      addTo(made.countries, ...list('countries').map((code) => code.toUpperCase()));
      addTo(made.addresses, ...list('addresses'));
      addTo(made.programmes, ...list('sanctions'));
      for (const id of list('identifiers').filter(Boolean)) identifier(made, id);
      if (get('first_seen')) made.listedOn = get('first_seen').slice(0, 10);
      take(made);
    }
    return { issued: null };
  },
};

/** FollowTheMoney `entities.ftm.json`: one JSON object a line; only parties, vessels and aircraft are taken. */
export const followTheMoney: ListFormat = {
  id: 'ftm-json',
  fits: (head) => /^\{"/.test(head) && head.includes('"schema":') && head.includes('"properties":'),
  async parse([file], take, progress) {
    let rest = '';
    let line = 0;
    const one = (text: string) => {
      line++;
      if (!text.trim()) return;
      let entity: { id?: string; schema?: string; properties?: Record<string, string[]>; first_seen?: string };
      try {
        entity = JSON.parse(text);
      } catch (error) {
        throw new ListProblem(
          'malformed',
          `it is not a JSON object (${(error as Error).message}); fetch the file again`,
          `${file!.name}, line ${line}`,
        );
      }
      if (entity.schema && LISTED.has(entity.schema)) take(fromEntity(entity));
    };
    for await (const text of textOf(file!, progress)) {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const text of lines) one(text);
    }
    one(rest);
    return { issued: null };
  },
};

function fromEntity(entity: {
  id?: string;
  schema?: string;
  properties?: Record<string, string[]>;
  first_seen?: string;
}): Designation {
  const made = blank(entity.id ?? '', KINDS[entity.schema ?? ''] ?? 'organization');
  const all = (name: string) => entity.properties?.[name] ?? [];
  all('name').forEach((name, index) => {
    addName(made, name, index === 0 ? 'primary' : 'strong');
  });
  for (const alias of [...all('alias'), ...all('previousName')]) addName(made, alias, 'strong');
  for (const alias of all('weakAlias')) addName(made, alias, 'weak');
  addTo(made.born, ...all('birthDate'));
  addTo(
    made.countries,
    ...['country', 'nationality', 'jurisdiction', 'flag'].flatMap(all).map((code) => code.toUpperCase()),
  );
  addTo(made.addresses, ...all('address'));
  addTo(made.programmes, ...all('programId'), ...all('program'));
  for (const imo of all('imoNumber')) identifier(made, imo, 'imo');
  for (const kind of ['passportNumber', 'registrationNumber', 'taxNumber', 'mmsi', 'idNumber', 'callSign'])
    for (const id of all(kind)) identifier(made, id, kind);
  if (entity.first_seen) made.listedOn = entity.first_seen.slice(0, 10);
  return made;
}

function identifier(made: Designation, text: string, kind = 'number'): void {
  const imo = kind === 'imo' || /^IMO/i.test(text) ? imoIn(text) : null;
  made.identifiers.push(imo ? { kind: made.kind === 'vessel' ? 'imo' : 'imo-company', text: imo } : { kind, text });
}
