import type { Designation, DesignationKind } from '../designation';
import { rowsOf } from './csv-rows';
import { addName, addTo, blank, imoIn, type ListFormat } from './list-format';
import { ListProblem } from './list-problem';
import { headOf, type ListSource } from './list-source';
import { isWorkbook, sheetsOf } from './spreadsheet';
import { mappingOf, type TableMapping } from './table-columns';

/** Header rows are looked for this far down: tables carry titles and dates above them. */
const HEADER_WITHIN = 12;

const KINDS: [RegExp, DesignationKind][] = [
  [/person|individual|個人/i, 'person'],
  [/vessel|ship|船/i, 'vessel'],
  [/aircraft|航空機/i, 'aircraft'],
];

/**
 * A plain table, .xlsx or CSV: Japan's METI and MOF lists, or an organisation's own. Its columns are known by their headers, or by
 * the mapping that the user gave.
 */
export function tableFormat(mapping?: TableMapping, encoding?: string): ListFormat {
  return {
    id: 'table',
    fits: (head, name) => isWorkbook(head) || /\.(?:csv|tsv|txt|xlsx)$/i.test(name),
    async parse([file], take) {
      const sheets = await tablesOf(file!, encoding);
      let found = 0;
      for (const rows of sheets) found += fromRows(rows, mapping, take);
      if (!found) {
        throw new ListProblem(
          'malformed',
          'no column of names was recognised; say which column holds the names, or head it “name”',
          file!.name,
        );
      }
      return { issued: null };
    },
  };
}

async function tablesOf(file: ListSource, encoding?: string): Promise<(readonly string[])[][]> {
  const reader = file.stream().getReader();
  const { value } = await reader.read();
  void reader.cancel();
  const head = new TextDecoder('latin1').decode(value?.slice(0, 4096));
  if (isWorkbook(head)) return sheetsOf(file);
  const top = await headOf(file, 4096, encoding);
  const delimiter = [',', ';', '\t'].sort((a, b) => top.split(b).length - top.split(a).length)[0]!;
  const rows: (readonly string[])[] = [];
  for await (const row of rowsOf(file, { delimiter, encoding })) rows.push(row);
  return [rows];
}

/** Hands over the entries of one sheet; gives how many there were. A row without a name continues the entry above it. */
function fromRows(
  rows: (readonly string[])[],
  given: TableMapping | undefined,
  take: (designation: Designation) => void,
): number {
  let mapping = given ?? null;
  let start = given ? 1 : 0;
  for (; !mapping && start < Math.min(rows.length, HEADER_WITHIN); start++) mapping = mappingOf(rows[start]!);
  if (!mapping) return 0;
  let open: Designation | null = null;
  let count = 0;
  const close = () => {
    if (!open) return;
    take(open);
    count++;
  };
  for (const [index, row] of rows.slice(start).entries()) {
    const cells = (column: keyof TableMapping) =>
      (mapping[column] ?? []).map((at) => row[at]?.trim() ?? '').filter(Boolean);
    const names = [cells('name').join(' '), ...cells('native')].filter(Boolean);
    if (names.length) {
      close();
      const kind = KINDS.find(([pattern]) => pattern.test(cells('kind').join(' ')))?.[1] ?? 'organization';
      open = blank(cells('entry').join(' ') || `row ${start + index + 1}`, kind);
      names.forEach((name, at) => {
        addName(open!, name, at === 0 ? 'primary' : 'strong');
      });
    }
    if (open) fill(open, cells);
  }
  close();
  return count;
}

function fill(made: Designation, cells: (column: keyof TableMapping) => string[]): void {
  for (const alias of cells('alias').flatMap((text) => text.split(/[\n;|、；]|・(?=\p{Lu})/u))) {
    addName(made, alias.replace(/^[・\s-]+/, ''), 'strong');
  }
  addTo(made.countries, ...cells('country'));
  addTo(made.addresses, cells('address').join(', '));
  addTo(made.born, ...cells('born'));
  addTo(made.programmes, ...cells('programme'));
  for (const text of cells('identifier')) {
    const imo = made.kind === 'vessel' ? imoIn(text) : null;
    made.identifiers.push(imo ? { kind: 'imo', text: imo } : { kind: 'number', text });
  }
  const listed = cells('listedOn')[0];
  if (listed) made.listedOn = listed;
}
