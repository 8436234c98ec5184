import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** A name on each list that no other list and no rule knows, for the first match. */
export interface PublishedLists {
  un: { body: string; listed: string };
  'us-sdn': { body: string; listed: string };
}

const SYLLABLES = 'ka lo mi ren ta vos shi bel dor an ek sul tam ori zan pel qua ver hum gri'.split(' ');
const word = (n: number) =>
  [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((i) => SYLLABLES[i]).join('');
const person = (n: number) => [word(n * 7 + 11), word(n * 13 + 5)] as const;

/** The lists as their publishers write them: of invented people, or from the folder of real files that LIST_SNAPSHOTS names. */
export function publishedLists(folder = process.env.LIST_SNAPSHOTS): PublishedLists {
  const [un, sdn, aliases] = [
    'un/consolidated-2026-02-27.xml.gz',
    'ofac/sdn-2021-07.csv.gz',
    'ofac/alt-2021-07.csv',
  ].map((name) => `${folder}/${name}`) as [string, string, string];
  if (!folder || !existsSync(un)) {
    return {
      un: { body: unXml(800), listed: person(7).join(' ') },
      'us-sdn': { body: sdnXml(inventedSdn(9000)), listed: person(10_007).join(' ') },
    };
  }
  return {
    un: { body: gunzipSync(readFileSync(un)).toString(), listed: 'Abu Sayyaf Group' },
    'us-sdn': {
      body: sdnXml(realSdn(gunzipSync(readFileSync(sdn)).toString(), readFileSync(aliases, 'utf8'))),
      listed: 'AEROCARIBBEAN AIRLINES',
    },
  };
}

/** The UN's list of so many invented people. */
export function unXml(count: number, date = '2026-11-01'): string {
  const people = Array.from({ length: count }, (_, n) => {
    const [first, second] = person(n);
    return `<INDIVIDUAL><DATAID>${n}</DATAID><FIRST_NAME>${first}</FIRST_NAME><SECOND_NAME>${second}</SECOND_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDi.${n}</REFERENCE_NUMBER><LISTED_ON>2020-01-01</LISTED_ON><NATIONALITY><VALUE>Nowhere</VALUE></NATIONALITY><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>${second} ${word(n)}</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="${date}T00:00:00Z"><INDIVIDUALS>${people.join('')}</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;
}

interface Sdn {
  uid: string;
  type: string;
  name: string;
  programmes: string[];
  aliases: string[];
}

const inventedSdn = (count: number): Sdn[] =>
  Array.from({ length: count }, (_, n) => ({
    uid: String(n),
    type: 'Entity',
    name: person(10_000 + n).join(' '),
    programmes: ['IRAN'],
    aliases: [`${word(n)} ${word(n * 3)}`],
  }));

/** OFAC's legacy table told in the form of SDN.XML: of that one no whole file is at hand. */
function realSdn(main: string, aliases: string): Sdn[] {
  const rows = (text: string) =>
    Papa.parse<string[]>(text, { skipEmptyLines: true }).data.filter((row) => row.length > 3);
  const others = new Map<string, string[]>();
  for (const [uid, , , alias] of rows(aliases)) others.set(uid!, [...(others.get(uid!) ?? []), alias!]);
  return rows(main).map(([uid, name, , programmes]) => ({
    uid: uid!,
    type: 'Entity',
    name: name!,
    programmes: programmes!.split('] ['),
    aliases: others.get(uid!) ?? [],
  }));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function sdnXml(entries: readonly Sdn[]): string {
  const told = entries.map(
    ({ uid, type, name, programmes, aliases }) =>
      `<sdnEntry><uid>${uid}</uid><lastName>${escaped(name)}</lastName><sdnType>${type}</sdnType><programList>${programmes.map((one) => `<program>${escaped(one)}</program>`).join('')}</programList><akaList>${aliases.map((alias) => `<aka><category>strong</category><lastName>${escaped(alias)}</lastName></aka>`).join('')}</akaList><addressList><address><country>Nowhere</country></address></addressList></sdnEntry>`,
  );
  return `<?xml version="1.0" standalone="yes"?><sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"><publshInformation><Publish_Date>11/01/2026</Publish_Date><Record_Count>${entries.length}</Record_Count></publshInformation>${told.join('')}</sdnList>`;
}

export interface ListPublisher {
  /** Base address, as an organisation would enter it for its mirror. */
  mirror: string;
  /** What was asked for, in order. */
  asked: { path: string; conditional: boolean; status: number }[];
  /** Answers with this instead; null answers as publishers do. */
  behave(as: ((request: IncomingMessage, response: ServerResponse) => void) | null): void;
  close(): Promise<void>;
}

/** A publisher on a loopback port with the UN's list and OFAC's, which says 304 to whoever has them. */
export async function servePublisher(lists: PublishedLists): Promise<ListPublisher> {
  const asked: ListPublisher['asked'] = [];
  let instead: Parameters<ListPublisher['behave']>[0] = null;
  const server = createServer((request, response) => {
    const conditional = request.headers['if-none-match'] !== undefined;
    response.on('finish', () => asked.push({ path: request.url ?? '', conditional, status: response.statusCode }));
    if (instead) return instead(request, response);
    const list = lists[(request.url ?? '').split('/')[1] as keyof PublishedLists];
    if (!list) return void response.writeHead(404).end();
    const etag = `"${list.body.length}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': 'application/xml', etag }).end(list.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    mirror: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    behave: (as) => {
      instead = as;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
