import type { Designation, DesignationKind } from '../designation';
import { rowsOf } from './csv-rows';
import { addName, addTo, blank, imoIn, type ListFormat } from './list-format';
import { ListProblem } from './list-problem';
import type { ListSource } from './list-source';

const KINDS: Record<string, DesignationKind> = { individual: 'person', vessel: 'vessel', aircraft: 'aircraft' };
const NOTHING = '-0-';
const cell = (text: string | undefined) => (text?.trim() === NOTHING ? '' : (text ?? '').trim());

/**
 * US Treasury OFAC, the legacy CSV set: `sdn.csv` or `cons_prim.csv`, with aliases, addresses and comments in files beside it.
 * No header; null is `-0- `. Side files may be newer than the main one: rows without a main entry are left out.
 */
export const ofacCsv: ListFormat = {
  id: 'ofac-csv',
  fits: (head) => /^\d{1,6},"[^"\n]{1,350}",(?:"[^"\n]*"|-0- ?),/.test(head) && head.includes(NOTHING),
  async parse(files, take, progress) {
    const parts = await partsOf(files);
    const entries = new Map<string, Designation>();
    for await (const row of rowsOf(parts.main, { progress })) {
      if (row.length < 12)
        throw new ListProblem(
          'malformed',
          `a main row has ${row.length} columns instead of 12`,
          `${parts.main.name}, entry ${row[0]}`,
        );
      entries.set(row[0]!, main(row));
    }
    for (const file of parts.aliases) for await (const row of rowsOf(file)) alias(entries.get(row[0]!), row);
    for (const file of parts.addresses) for await (const row of rowsOf(file)) address(entries.get(row[0]!), row);
    for (const file of parts.comments)
      for await (const row of rowsOf(file)) remarks(entries.get(row[0]!), cell(row[1]));
    for (const entry of entries.values()) take(entry);
    return { issued: null };
  },
};

/** Files are told apart by the number of columns: 12 main, 6 addresses, 5 aliases, 2 comments. */
async function partsOf(files: readonly ListSource[]) {
  const of: Record<number, ListSource[]> = { 12: [], 6: [], 5: [], 2: [] };
  for (const file of files) {
    const width = await widthOf(file);
    if (!of[width])
      throw new ListProblem('unknown-format', `its rows have ${width} columns; OFAC's have 12, 6, 5 or 2`, file.name);
    of[width].push(file);
  }
  const [main, ...more] = of[12]!;
  if (!main || more.length)
    throw new ListProblem(
      'unknown-format',
      'one main file (sdn.csv or cons_prim.csv) is needed with its side files',
      files.map(({ name }) => name).join(', '),
    );
  return { main, addresses: of[6]!, aliases: of[5]!, comments: of[2]! };
}

async function widthOf(file: ListSource): Promise<number> {
  for await (const row of rowsOf(file)) return row.length;
  throw new ListProblem('empty', 'it has no rows', file.name);
}

function main(row: readonly string[]): Designation {
  const kind = KINDS[cell(row[2])] ?? 'organization';
  const made = blank(row[0]!, kind);
  addName(made, inWrittenOrder(cell(row[1]), kind), 'primary');
  addTo(made.programmes, ...cell(row[3]).split('] ['));
  addTo(made.countries, cell(row[9]));
  const callSign = cell(row[5]);
  if (callSign) made.identifiers.push({ kind: 'call-sign', text: callSign });
  remarks(made, cell(row[11]));
  return made;
}

/** `HANIYA, Ismail Abdul Salah` → `Ismail Abdul Salah HANIYA`. Commas in a firm's name are part of it. */
function inWrittenOrder(name: string, kind: DesignationKind): string {
  const comma = kind === 'person' ? name.indexOf(', ') : -1;
  return comma < 0 ? name : `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
}

function alias(to: Designation | undefined, row: readonly string[]): void {
  if (to) addName(to, inWrittenOrder(cell(row[3]), to.kind), 'strong');
}

function address(to: Designation | undefined, row: readonly string[]): void {
  if (!to) return;
  addTo(to.addresses, [cell(row[2]), cell(row[3]), cell(row[4])].filter(Boolean).join(', '));
  addTo(to.countries, cell(row[4]));
}

/** Weak aliases, birth dates and ship numbers stand in the remarks and nowhere else. */
function remarks(to: Designation | undefined, text: string): void {
  if (!to || !text) return;
  for (const [, name] of text.matchAll(/[afn]\.k\.a\. '([^']{1,200})'/g)) addName(to, name!, 'weak');
  for (const [, date] of text.matchAll(/\bDOB ([^;.]{4,30})/g)) addTo(to.born, date!);
  const imo = /Vessel Registration Identification IMO (\d{7})/.exec(text)?.[0];
  if (imo) to.identifiers.push({ kind: to.kind === 'vessel' ? 'imo' : 'imo-company', text: imoIn(imo)! });
  for (const [, number] of text.matchAll(/\bMMSI (\d{9})/g)) to.identifiers.push({ kind: 'mmsi', text: number! });
  for (const [, kind, number] of text.matchAll(
    /\b(Passport|National ID No\.|Tax ID No\.|Registration Number|Registration ID) ([A-Z0-9-]{4,40})/g,
  )) {
    to.identifiers.push({ kind: kind!.toLowerCase(), text: number! });
  }
}
