import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Designation, DesignationKind, ListedName } from '../../src/screening/designation';

/**
 * Reads publishers' list files that a developer keeps in a directory of their own (`ofac/`, `eu/`, `un/`, `csl/`, `ca/`), for the
 * name corpus, the word counts and the bench. Only names and identifiers are taken; the product's importers are stricter.
 */
export interface Snapshot {
  list: string;
  designations: Designation[];
}

function files(directory: string, folder: string, start: string): string[] {
  const path = join(directory, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.startsWith(start))
    .sort()
    .map((name) => join(path, name));
}

function text(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

const rows = (path: string) => Papa.parse<string[]>(text(path), { skipEmptyLines: true }).data;
const value = (cell: string | undefined) => (!cell || cell.trim() === '-0-' ? '' : cell.trim());

function designation(entry: string, kind: DesignationKind, names: ListedName[], imo?: string): Designation {
  return {
    entry,
    kind,
    names,
    identifiers: imo ? [{ kind: 'imo', text: imo }] : [],
    programmes: [],
    countries: [],
    addresses: [],
    born: [],
  };
}

/** `LAST, First Middle` in the order it is spoken. */
export function spoken(name: string): string {
  const [last, ...given] = name.split(', ');
  return given.length > 0 ? `${given.join(' ')} ${last}` : name;
}

function ofac(directory: string): Snapshot | null {
  const [main] = files(directory, 'ofac', 'sdn-20').reverse();
  if (!main) return null;
  const byId = new Map<string, Designation>();
  for (const row of rows(main)) {
    const name = value(row[1]);
    if (!name) continue;
    const typed = value(row[2]);
    const kind: DesignationKind =
      typed === 'individual' ? 'person' : typed === 'vessel' || typed === 'aircraft' ? typed : 'organization';
    const remarks = value(row[11]);
    const weak = [...remarks.matchAll(/a\.k\.a\. '([^']+)'/g)].map((match) => match[1]!);
    const imo = /IMO (\d{7})/.exec(remarks)?.[1];
    const names: ListedName[] = [
      { text: kind === 'person' ? spoken(name) : name, quality: 'primary' },
      ...weak.map((alias): ListedName => ({ text: alias, quality: 'weak' })),
    ];
    byId.set(row[0]!, designation(row[0]!, kind, names, imo));
  }
  for (const path of files(directory, 'ofac', 'alt-').slice(-1)) {
    for (const row of rows(path)) {
      const entry = byId.get(row[0]!);
      const alias = value(row[3]);
      if (entry && alias) {
        entry.names.push({ text: entry.kind === 'person' ? spoken(alias) : alias, quality: 'strong' });
      }
    }
  }
  return { list: 'us-sdn', designations: [...byId.values()] };
}

function eu(directory: string): Snapshot | null {
  const [main] = files(directory, 'eu', 'eu-names').reverse();
  if (!main) return null;
  const designations = rows(main)
    .slice(1)
    .map((row) =>
      designation(row[0]!, row[1] === 'individual' || row[1] === 'person' ? 'person' : 'organization', [
        { text: value(row[2]), quality: 'primary' },
        ...value(row[3])
          .split('|')
          .filter((alias) => alias !== '')
          .map((alias): ListedName => ({ text: alias, quality: 'strong' })),
      ]),
    );
  return { list: 'eu', designations };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!).trim();

function un(directory: string): Snapshot | null {
  const [main] = files(directory, 'un', 'consolidated-').reverse();
  if (!main) return null;
  const designations: Designation[] = [];
  for (const [, tag, body] of text(main).matchAll(/<(INDIVIDUAL|ENTITY)>([\s\S]*?)<\/\1>/g)) {
    const all = (name: string) =>
      [...body!.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((match) => plain(match[1]!));
    const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((name) => all(name)[0] ?? '');
    const names: ListedName[] = [{ text: parts.filter((part) => part !== '').join(' '), quality: 'primary' }];
    for (const alias of all('ALIAS_NAME')) if (alias) names.push({ text: alias, quality: 'strong' });
    for (const original of all('NAME_ORIGINAL_SCRIPT')) if (original) names.push({ text: original, quality: 'strong' });
    designations.push(
      designation(all('REFERENCE_NUMBER')[0] ?? '', tag === 'INDIVIDUAL' ? 'person' : 'organization', names),
    );
  }
  return { list: 'un', designations };
}

function csl(directory: string): Snapshot | null {
  const [main] = files(directory, 'csl', 'consolidated-20');
  if (!main) return null;
  const [, ...data] = rows(main);
  const designations = data
    .filter((row) => value(row[5]) && !row[1]!.startsWith('Specially Designated'))
    .map((row) =>
      designation(row[0]!, row[3] === 'Individual' ? 'person' : 'organization', [
        { text: row[3] === 'Individual' ? spoken(value(row[5])) : value(row[5]), quality: 'primary' },
        ...value(row[22])
          .split('; ')
          .filter((alias) => alias !== '')
          .map((alias): ListedName => ({ text: alias, quality: 'strong' })),
      ]),
    );
  return { list: 'csl', designations };
}

function canada(directory: string): Snapshot | null {
  const [main] = files(directory, 'ca', 'sema').reverse();
  if (!main) return null;
  const designations: Designation[] = [];
  for (const [, body] of text(main).matchAll(/<record>([\s\S]*?)<\/record>/g)) {
    const one = (tag: string) => plain(new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(body!)?.[1] ?? '');
    const person = [one('GivenName'), one('LastName')].filter((part) => part !== '').join(' ');
    const body2 = one('EntityOrShip') || one('Entity');
    const imo = one('ShipIMONumber');
    const name = person || body2;
    if (!name) continue;
    const kind: DesignationKind = person ? 'person' : imo ? 'vessel' : 'organization';
    designations.push(
      designation(`${one('Schedule')}/${one('Item')}`, kind, [{ text: name, quality: 'primary' }], imo || undefined),
    );
  }
  return { list: 'ca', designations };
}

/** The lists found in the directory; empty when there is none. */
export function readSnapshots(directory: string): Snapshot[] {
  return [ofac(directory), eu(directory), un(directory), csl(directory), canada(directory)].filter(
    (snapshot) => snapshot !== null,
  );
}
