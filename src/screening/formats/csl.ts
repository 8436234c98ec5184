import type { Designation, DesignationKind } from '../designation';
import { columns, rowsOf } from './csv-rows';
import { addName, addTo, blank, imoIn, type ListFormat } from './list-format';
import { ListProblem } from './list-problem';
import { textOf } from './list-source';

const COLUMNS = [
  '_id',
  'source',
  'entity_number',
  'type',
  'programs',
  'name',
  'addresses',
  'vessel_flag',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'start_date',
  'ids',
] as const;
const KINDS: Record<string, DesignationKind> = {
  individual: 'person',
  entity: 'organization',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

interface CslEntry {
  id: string;
  source: string;
  type: string;
  name: string;
  programs: string[];
  addresses: string[];
  altNames: string[];
  countries: string[];
  born: string[];
  ids: string[];
  start: string;
}

/** US Commerce, Consolidated Screening List, CSV with 29 named columns (2022 and 2025 forms); lists within it are parted by `; `. */
export const cslCsv: ListFormat = {
  id: 'csl-csv',
  fits: (head) => head.startsWith('_id,source,entity_number,type,programs,name'),
  async parse([file], take, progress) {
    let at: Record<(typeof COLUMNS)[number], number> | null = null;
    for await (const row of rowsOf(file!, { progress })) {
      if (!at) {
        at = columns(row, COLUMNS, file!.name);
        continue;
      }
      const get = (name: (typeof COLUMNS)[number]) => row[at![name]] ?? '';
      const list = (name: (typeof COLUMNS)[number]) => get(name).split('; ').filter(Boolean);
      take(
        designation({
          id: get('entity_number') || get('_id'),
          source: get('source'),
          type: get('type'),
          name: get('name'),
          programs: list('programs'),
          addresses: list('addresses'),
          altNames: list('alt_names'),
          countries: [...list('citizenships'), ...list('nationalities'), get('vessel_flag')],
          born: list('dates_of_birth'),
          ids: list('ids'),
          start: get('start_date'),
        }),
      );
    }
    return { issued: null };
  },
};

/** The same list as JSON: `{"results": [{…}]}`. */
export const cslJson: ListFormat = {
  id: 'csl-json',
  fits: (head) => /^\s*\{/.test(head) && /"results"\s*:/.test(head) && /"source"\s*:/.test(head),
  async parse([file], take, progress) {
    let text = '';
    for await (const piece of textOf(file!, progress)) text += piece;
    for (const raw of resultsOf(text, file!.name)) take(designation(raw));
    return { issued: null };
  },
};

function resultsOf(text: string, where: string): CslEntry[] {
  let parsed: { results?: unknown };
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new ListProblem('truncated', `it is not complete JSON (${(error as Error).message}); fetch it again`, where);
  }
  if (!Array.isArray(parsed.results)) throw new ListProblem('malformed', 'it has no list of results', where);
  return parsed.results.map((raw: Record<string, unknown>) => {
    const one = (key: string) => (typeof raw[key] === 'string' || typeof raw[key] === 'number' ? String(raw[key]) : '');
    const many = (key: string) =>
      (Array.isArray(raw[key]) ? (raw[key] as unknown[]).filter((item) => typeof item === 'string') : []) as string[];
    const records = (key: string) => (Array.isArray(raw[key]) ? (raw[key] as Record<string, unknown>[]) : []);
    return {
      id: one('entity_number') || one('id'),
      source: one('source'),
      type: one('type'),
      name: one('name'),
      programs: many('programs'),
      addresses: records('addresses').map((address) =>
        ['address', 'city', 'state', 'postal_code', 'country']
          .map((part) => address[part])
          .filter(Boolean)
          .join(', '),
      ),
      altNames: many('alt_names'),
      countries: [
        ...many('citizenships'),
        ...many('nationalities'),
        ...records('addresses').map(({ country }) => String(country ?? '')),
      ],
      born: many('dates_of_birth'),
      ids: records('ids').map((id) => `${id.number ?? ''}, ${id.type ?? ''}`),
      start: one('start_date'),
    };
  });
}

function designation(raw: CslEntry): Designation {
  const kind = KINDS[raw.type.toLowerCase()] ?? 'organization';
  const made = blank(raw.id, kind);
  addName(made, inWrittenOrder(raw.name, kind), 'primary');
  for (const name of raw.altNames) addName(made, inWrittenOrder(name, kind), 'strong');
  addTo(made.programmes, ...raw.programs, sourceCode(raw.source));
  addTo(made.addresses, ...raw.addresses);
  addTo(made.countries, ...raw.countries, ...raw.addresses.map((address) => address.split(', ').at(-1) ?? ''));
  addTo(made.born, ...raw.born);
  for (const id of raw.ids) {
    const imo = /vessel registration/i.test(id) || /\bIMO\b/.test(id) ? imoIn(id) : null;
    if (imo) made.identifiers.push({ kind: kind === 'vessel' ? 'imo' : 'imo-company', text: imo });
  }
  if (raw.start) made.listedOn = raw.start;
  return made;
}

/** `Entity List (EL) - Bureau of Industry and Security` → `EL`. */
const sourceCode = (source: string) => /\(([A-Z0-9-]{2,8})\)/.exec(source)?.[1] ?? source;

const inWrittenOrder = (name: string, kind: DesignationKind) => {
  const comma = kind === 'person' ? name.indexOf(', ') : -1;
  return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
};
