import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../scripts/bench';
import { rescreener } from '../../src/lists/rescreen';
import type { Designation } from '../../src/screening/designation';
import { recognise } from '../../src/screening/formats/all';
import type { ListSource } from '../../src/screening/formats/list-source';
import { openList } from '../../src/screening/open-list';
import { buildList } from '../../src/screening/shard/build-list';
import type { Shipment } from '../../src/trade/shipment';

const MB = 1_000_000;
const BIG = 120 * MB;
const PEAK_AIM_MB = 500;

/**
 * How fast and in how much memory lists are read, and past shipments screened again. Real snapshots are read where the environment
 * variable TIDEWAITER_LISTS names a folder of them; the 120 MB file is made up as it is read.
 */
export async function bench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const path of snapshots()) figures.push(await read(path.split('/').slice(-2).join('/'), [fileSource(path)]));
  figures.push(await read('120 MB of UN XML, made up', [bigSource()], PEAK_AIM_MB));
  figures.push(await rescreen());
  return figures;
}

async function read(name: string, files: ListSource[], aim?: number): Promise<Figure> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  let entries = 0;
  let bytes = 0;
  const began = performance.now();
  const format = await recognise(files);
  await format.parse(
    files,
    () => {
      entries++;
      if (entries % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss);
    },
    (so) => {
      bytes = so;
    },
  );
  const seconds = (performance.now() - began) / 1000;
  const over = (Math.max(peak, process.memoryUsage().rss) - before) / MB;
  return {
    name: `${name}: ${(bytes / MB).toFixed(1)} MB, ${entries} entries`,
    value: `${(bytes / MB / seconds).toFixed(0)} MB/s ${(entries / seconds).toFixed(0)}/s +${over.toFixed(0)} MB`,
    ...(aim ? { aim: `≤ ${aim} MB of memory`, ok: over <= aim } : {}),
  };
}

/** A hundred thousand past shipments of five thousand buyers against a list of thirty thousand entries. */
async function rescreen(): Promise<Figure> {
  const list = openList(
    buildList(
      {
        id: 'made-up',
        title: '',
        publisher: '',
        jurisdiction: 'UN',
        effect: 'watch',
        url: '',
        issued: '',
        expires: '',
        entries: 0,
        names: 0,
        digest: '',
      },
      Array.from({ length: 30_000 }, (_, i) => entry(i)),
    ),
  );
  const compare = rescreener([list]);
  const began = performance.now();
  let found = 0;
  for (let i = 0; i < 100_000; i++) {
    const value = i % 5000 === 7 ? madeUpName(7) : buyer(i % 5000);
    const shipment: Shipment = {
      id: String(i),
      entries: [{ role: 'consignee.name', value, field: 'a', label: '' }],
      items: [],
      unreadable: [],
    };
    found += compare({ record: String(i), shipment, known: new Set() }).length;
  }
  const seconds = (performance.now() - began) / 1000;
  return {
    name: `100,000 past shipments screened again (${found} matches)`,
    value: `${seconds.toFixed(1)} s`,
    aim: '≤ 60 s',
    ok: seconds <= 60 && found > 0,
  };
}

const SYLLABLES = 'ka lo mi ren ta vos shi bel dor an ek sul tam ori zan pel qua ver hum gri'.split(' ');
const part = (n: number) =>
  SYLLABLES[n % 20]! + SYLLABLES[Math.floor(n / 20) % 20]! + SYLLABLES[Math.floor(n / 400) % 20]!;
const madeUpName = (n: number) => `${part(n)} ${part(n * 7 + 3)} ${part(n * 13 + 5)}`;

const TRADES = 'Timber Marine Textile Optical Kitchen Bearing Paper Tyre Garden Pump'.split(' ');
const TOWNS = 'Bergen Osaka Lagos Quito Porto Dhaka Busan Kochi Izmir Lima'.split(' ');
/** Ordinary firms: nothing in them is a listed name. */
const buyer = (n: number) =>
  `${TOWNS[n % 10]} ${TRADES[Math.floor(n / 10) % 10]} Supplies ${String.fromCharCode(65 + (Math.floor(n / 100) % 26))}${Math.floor(n / 2600)} Ltd`;

function entry(i: number): Designation {
  return {
    entry: `E${i}`,
    kind: 'organization',
    names: [{ text: madeUpName(i), quality: 'primary' }],
    identifiers: [],
    programmes: [],
    countries: [],
    addresses: [],
    born: [],
  };
}

/** UN XML that is written while it is read: its size never stands in memory. */
function bigSource(): ListSource {
  return {
    name: 'made-up.xml',
    size: BIG,
    stream: () => {
      const encoder = new TextEncoder();
      let written = 0;
      let n = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          let text =
            n === 0
              ? '<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-01-01"><INDIVIDUALS>'
              : '';
          for (let i = 0; i < 50; i++) text += individual(n++);
          if (written > BIG) text += '</INDIVIDUALS></CONSOLIDATED_LIST>';
          const bytes = encoder.encode(text);
          controller.enqueue(bytes);
          if (written > BIG) controller.close();
          written += bytes.length;
        },
      });
    },
  };
}

const individual = (n: number) =>
  `<INDIVIDUAL><DATAID>${n}</DATAID><FIRST_NAME>${part(n)}</FIRST_NAME><SECOND_NAME>${part(n * 7)}</SECOND_NAME><UN_LIST_TYPE>X</UN_LIST_TYPE><REFERENCE_NUMBER>X.${n}</REFERENCE_NUMBER><COMMENTS1>${'A remark of some length about this made-up person. '.repeat(20)}</COMMENTS1><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>${madeUpName(n * 3)}</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>`;

function snapshots(): string[] {
  const folder = process.env.TIDEWAITER_LISTS;
  if (!folder || !existsSync(folder)) return [];
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return all
    .filter((path) => /(?:consolidated-2026.*|sdn-20.*|consolidated-2022.*|sema.*)\.(?:xml|csv)(?:\.gz)?$/.test(path))
    .sort();
}

function fileSource(path: string): ListSource {
  const bytes = readFileSync(path);
  return { name: path, size: bytes.length, stream: () => new Blob([bytes]).stream() as ReadableStream<Uint8Array> };
}
