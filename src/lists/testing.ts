import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Publisher } from './publisher';

/** A UN list of invented people, whole and well-formed. */
export function unList(people: string[], date = '2026-11-01'): string {
  const records = people.map(
    (name, i) =>
      `<INDIVIDUAL><FIRST_NAME>${name}</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.9${i}</REFERENCE_NUMBER><LISTED_ON>2020-01-01</LISTED_ON><NATIONALITY><VALUE>Nowhere</VALUE></NATIONALITY></INDIVIDUAL>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="${date}T00:00:00Z"><INDIVIDUALS>${records.join('')}</INDIVIDUALS></CONSOLIDATED_LIST>`;
}

/** A publisher whose lists are as small as those above. */
export const SMALL_PUBLISHER: Publisher = {
  id: 'un',
  title: 'Test list',
  publisher: 'Test publisher',
  jurisdiction: 'UN',
  effect: 'asset-freeze',
  page: 'https://publisher.example/',
  files: ['https://publisher.example/consolidated.xml'],
  leadsTo: ['files.publisher.example'],
  formats: ['un-xml'],
  goodForDays: 14,
  expect: { entriesAtLeast: 2, fill: { programmes: 0.9 }, greatestLoss: 0.5 },
  terms: 'For tests.',
};

export interface LocalPublisher {
  mirror: string;
  requests: IncomingMessage[];
  close(): Promise<void>;
}

/** A publisher on a loopback port that answers as it is told: well, slowly, wrongly or not at all. */
export async function localPublisher(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LocalPublisher> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    mirror: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
