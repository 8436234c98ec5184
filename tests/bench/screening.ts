import type { Figure } from '../../scripts/bench';
import { SAME } from '../../scripts/screening/deviations';
import { generatedList } from '../../scripts/screening/generated-list';
import { ordinaryNames } from '../../scripts/screening/ordinary-names';
import { type OtherMatcher, otherMatchers } from '../../scripts/screening/other-matchers';
import { Random } from '../../scripts/screening/random';
import { readSnapshots } from '../../scripts/screening/snapshots';
import type { Designation, ListHead } from '../../src/screening/designation';
import { openList } from '../../src/screening/open-list';
import type { OpenList } from '../../src/screening/screen';
import { buildList } from '../../src/screening/shard/build-list';
import { thresholdFor } from '../../src/screening/threshold';

/** Directory with publishers' list files; without it names are invented. */
const SNAPSHOTS = process.env.LIST_SNAPSHOTS ?? '';
const NAMES = 88_000;
const QUERIES = 200;
const MEMORY = 25;

const HEAD: ListHead = {
  id: 'bench',
  title: '',
  publisher: '',
  jurisdiction: '',
  effect: 'watch',
  url: '',
  issued: '',
  expires: '',
  entries: 0,
  names: 0,
  digest: '',
};

interface Misspelt {
  query: string;
  name: string;
  designation: Designation;
}

/** Screening beside the usual searches, on the same names and the same misspelt queries in one run. */
export async function* bench(): AsyncGenerator<Figure> {
  const designations = listed();
  const bytes = buildList(HEAD, designations);
  const opening = performance.now();
  const list = openList(bytes);
  list.screen({ name: 'First Question' });
  const opened = performance.now() - opening;
  const queries = misspelt(designations, QUERIES);

  const own = timed(queries, ({ query, designation }) => found(list, query, designation));
  const names = designations.flatMap(({ names: all }) => all.map(({ text }) => text));
  yield { name: 'names in the list', value: String(names.length) };
  yield aimed('opened, first answer, worker awake', opened, 'ms', 100);
  yield aimed('index in memory', bytes.length / 1e6, 'MB', MEMORY);
  yield share('found in the first ten', own.found, 0.995);
  yield aimed('median of a query', own.median, 'ms', 1);
  yield aimed('p99 of a query', own.p99, 'ms', 5);
  yield* booking(list);
  yield* growth(queries, own.median, designations);
  yield* wholeList(list, designations);
  for (const other of otherMatchers(names)) {
    const theirs = timed(queries, (one) => foundBy(other, one, names));
    yield {
      name: `${other.name}: found in the first ten; median; p99`,
      value: `${percent(theirs.found)}; ${theirs.median.toFixed(2)}; ${theirs.p99.toFixed(1)} ms`,
    };
  }
}

function listed(): Designation[] {
  const read = SNAPSHOTS ? readSnapshots(SNAPSHOTS).flatMap(({ designations }) => designations) : [];
  const own = read.map((designation, at) => ({ ...designation, entry: String(at) }));
  const names = own.reduce((total, { names: all }) => total + all.length, 0);
  return [...own, ...generatedList(NAMES - names).map((one, at) => ({ ...one, entry: `g${at}` }))];
}

function misspelt(designations: readonly Designation[], count: number): Misspelt[] {
  const random = new Random(2024);
  const out: Misspelt[] = [];
  while (out.length < count) {
    const designation = random.pick(designations);
    const { text: name } = random.pick(designation.names);
    if (designation.kind === 'aircraft' || !/^[\x20-\x7e]{6,60}$/.test(name)) continue;
    const query = SAME.typo!(name, random);
    if (query) out.push({ query, name, designation });
  }
  return out;
}

function found(list: OpenList, name: string, { entry, names, kind }: Designation): boolean {
  const same = new Set(names.map(({ text }) => text.toLowerCase()));
  const matches = list.screen({ name, kind }).slice(0, 10);
  return matches.some((match) => match.entry === entry || same.has(match.name.toLowerCase()));
}

function foundBy(other: OtherMatcher, { query, designation }: Misspelt, names: readonly string[]): boolean {
  const same = new Set(designation.names.map(({ text }) => text.toLowerCase()));
  return other.search(query).some((at) => same.has(names[at]!.toLowerCase()));
}

function timed(queries: readonly Misspelt[], ask: (one: Misspelt) => boolean) {
  for (const one of queries.slice(0, 20)) ask(one);
  const times: number[] = [];
  let hits = 0;
  for (const one of queries) {
    const start = performance.now();
    if (ask(one)) hits += 1;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    found: hits / queries.length,
    median: times[times.length >> 1]!,
    p99: times[Math.floor(times.length * 0.99)]!,
  };
}

/** All parties of one booking: five names and a ship. */
function booking(list: OpenList): Figure[] {
  const parties = ordinaryNames(500, 'measure');
  const times: number[] = [];
  for (let at = 0; at + 5 <= parties.length; at += 5) {
    const start = performance.now();
    for (const party of parties.slice(at, at + 5)) list.screen(party);
    list.screen({ name: 'Ever Bright 12', kind: 'vessel', identifiers: ['9074729'] });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return [aimed('p99 of all parties of one booking', times[Math.floor(times.length * 0.99)]!, 'ms', 10)];
}

/** The same queries on a tenth of the names; what was not found there took its time too. */
function growth(queries: readonly Misspelt[], median: number, designations: readonly Designation[]): Figure[] {
  const tenth = openList(
    buildList(
      HEAD,
      designations.filter((_, at) => at % 10 === 0),
    ),
  );
  const times = median / timed(queries, ({ query, designation }) => found(tenth, query, designation)).median;
  return [{ name: 'ten times the names: times the median', value: times.toFixed(2), aim: '≤ 3', ok: times <= 3 }];
}

/** Over the whole list: misspelt names that alert, and ordinary ones that do. */
function wholeList(list: OpenList, designations: readonly Designation[]): Figure[] {
  const queries = misspelt(designations, 1000);
  const caught = queries.filter(({ query, designation }) => found(list, query, designation)).length;
  const people = ordinaryNames(2000, 'measure');
  const alerted = people.filter((party) => list.screen(party, thresholdFor(party.kind)).length > 0).length;
  return [
    share('misspelt listed names that alert', caught / queries.length, 0.995),
    {
      name: 'ordinary people and firms that alert',
      value: percent(alerted / people.length),
      aim: '≤ 0.5 %',
      ok: alerted / people.length <= 0.005,
    },
  ];
}

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;

function aimed(name: string, value: number, unit: string, most: number): Figure {
  return { name, value: `${value.toFixed(2)} ${unit}`, aim: `≤ ${most} ${unit}`, ok: value <= most };
}

function share(name: string, value: number, least: number): Figure {
  return { name, value: percent(value), aim: `≥ ${percent(least)}`, ok: value >= least };
}
