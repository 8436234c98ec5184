import { writeFileSync } from 'node:fs';
import type { Designation, DesignationKind } from '../../src/screening/designation';
import { wordsOfName } from '../../src/screening/names/parse-name';
import { tellingWords } from '../../src/screening/names/telling-words';
import { buildList } from '../../src/screening/shard/build-list';
import { hash } from '../../src/screening/shard/grams';
import { retrieve, scratchFor } from '../../src/screening/shard/retrieve';
import { openShard } from '../../src/screening/shard/shard';
import { fold } from '../../src/text/fold';
import { SAME, SAME_PERSON } from './deviations';
import type { NamePair } from './name-pairs';
import { ordinaryNames } from './ordinary-names';
import { Random } from './random';
import { readSnapshots } from './snapshots';

/**
 * Derives labelled pairs from publishers' list files: `npx tsx scripts/screening/derive-pairs.ts DIRECTORY`. Which half an entry
 * falls into is decided by its reference, so that nothing of a measured entry was seen by the fit.
 */
const PAIRS_OF_A_DEVIATION = 60;
const NEIGHBOURS = 420;
const ALIASES = 420;
const ORDINARY = 900;

const directory = process.argv[2];
if (!directory) throw new Error('Name the directory with the publishers’ list files.');
const random = new Random(1718);
const snapshots = readSnapshots(directory);
const halves: Record<'fit' | 'measure', NamePair[]> = { fit: [], measure: [] };
const halfOf = (entry: string) => (hash(entry) % 2 === 0 ? 'fit' : 'measure');
const isLatin = (name: string) => /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{M}]+$/u.test(name);

function scriptOf(name: string): string | undefined {
  for (const script of ['Cyrillic', 'Arabic', 'Greek', 'Hebrew', 'Hangul', 'Han']) {
    if (new RegExp(`\\p{Script=${script}}`, 'u').test(name)) return script.toLowerCase();
  }
  return undefined;
}

function add(entry: string, pair: NamePair): void {
  if (fold(pair.a) === fold(pair.b) && pair.deviation !== 'look-alikes' && pair.deviation !== 'padding') return;
  halves[halfOf(entry)].push(pair);
}

function shuffled<T>(items: readonly T[]): T[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [out[at], out[other]] = [out[other]!, out[at]!];
  }
  return out;
}

const all = snapshots.flatMap(({ list, designations }) =>
  designations.map((designation) => ({ list, designation, key: `${list}:${designation.entry}` })),
);
const ofKind = (kind: DesignationKind) => shuffled(all.filter(({ designation }) => designation.kind === kind));

/** Names with a deviation of our own. */
for (const kind of ['person', 'organization', 'vessel'] as const) {
  const pool = ofKind(kind).filter(({ designation }) => isLatin(designation.names[0]!.text));
  let at = 0;
  for (const [deviation, deviate] of Object.entries(kind === 'person' ? SAME_PERSON : SAME)) {
    for (let made = 0; made < PAIRS_OF_A_DEVIATION && at < pool.length * 4; at += 1) {
      const { designation, key } = pool[at % pool.length]!;
      const b = designation.names[0]!.text;
      const a = b.length < 60 ? deviate(b, random) : null;
      if (!a) continue;
      add(key, { a, b, kind, same: true, deviation });
      made += 1;
    }
  }
}

/** Aliases of one entry that are spellings of one name, not other names: their telling words must mostly share consonants. */
function areSpellings(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => tellingWords(wordsOfName(name)).flatMap((word) => word.skeletons));
  if (!left || !right || left.length === 0 || right.length === 0) return false;
  const [fewer, more] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  if (fewer === 1 && more > 1) return false;
  const common = left.filter((bones) => right.includes(bones)).length;
  return common >= Math.max(Math.ceil(fewer * 0.8), Math.min(2, fewer));
}

for (const kind of ['person', 'organization'] as const) {
  for (const crossed of [false, true]) {
    let made = 0;
    for (const { designation, key } of ofKind(kind)) {
      if (made >= ALIASES) break;
      const pairs = designation.names
        .slice(1, 30)
        .map((alias) => [alias.text, designation.names[0]!.text] as const)
        .filter(([a, b]) => (isLatin(a) !== isLatin(b)) === crossed && (crossed || (isLatin(a) && areSpellings(a, b))));
      if (pairs.length === 0) continue;
      const [a, b] = random.pick(pairs);
      // Across scripts a name may be a translation or another name; only firms of which a word survives are kept.
      if (crossed && !areSpellings(a, b) && (kind === 'organization' || !sameCount(a, b))) continue;
      const script = scriptOf(a) ?? scriptOf(b);
      add(key, { a, b, kind, same: true, deviation: crossed ? 'script' : 'alias', ...(script ? { script } : {}) });
      made += 1;
    }
  }
}

function sameCount(a: string, b: string): boolean {
  return Math.abs(tellingWords(wordsOfName(a)).length - tellingWords(wordsOfName(b)).length) < 2;
}

/** The nearest names of other entries of the same list: whoever they are, they are somebody else. */
for (const { list, designations } of snapshots) {
  if (list === 'csl') continue;
  const head = {
    id: list,
    title: '',
    publisher: '',
    jurisdiction: '',
    effect: 'watch' as const,
    url: '',
    issued: '',
    expires: '',
  };
  const shard = openShard(buildList({ ...head, entries: 0, names: 0, digest: '' }, designations));
  const scratch = scratchFor(shard);
  const share = Math.round(NEIGHBOURS / (snapshots.length - 1));
  for (const kind of ['person', 'organization', 'vessel'] as const) {
    let made = 0;
    for (const { designation } of shuffled(designations.map((designation) => ({ designation })))) {
      if (made >= share) break;
      if (designation.kind !== kind) continue;
      const a = random.pick(designation.names).text;
      const near = retrieve(shard, wordsOfName(a), 12, scratch)
        .map((name) => ({ other: shard.entry(shard.nameEntry[name]!), place: shard.nameOf[name]! }))
        .filter(
          ({ other }) => other.entry !== designation.entry && other.kind === kind && !shareName(other, designation),
        );
      const [first] = near;
      if (!first) continue;
      const b = first.other.names[first.place]!.text;
      const script = scriptOf(a) ?? scriptOf(b);
      add(`${list}:${designation.entry}`, {
        a,
        b,
        kind,
        same: false,
        deviation: 'neighbour',
        ...(script ? { script } : {}),
      });
      made += 1;
    }
  }
}

function shareName(one: Designation, other: Designation): boolean {
  const names = new Set(one.names.map(({ text }) => fold(text)));
  return other.names.some(({ text }) => names.has(fold(text)));
}

/** Kin, and namesakes by given name: one name of each of two persons in place of the other's. */
const people = ofKind('person').filter(({ designation }) => /^\p{L}+ \p{L}+$/u.test(designation.names[0]!.text));
for (let at = 0; at < 160; at += 1) {
  const [one, other] = [people[at]!, people[people.length - 1 - at]!];
  const b = one.designation.names[0]!.text;
  const [given, family] = b.split(' ');
  const [otherGiven, otherFamily] = other.designation.names[0]!.text.split(' ');
  add(one.key, { a: `${otherGiven} ${family}`, b, kind: 'person', same: false, deviation: 'kin' });
  add(one.key, { a: `${given} ${otherFamily}`, b, kind: 'person', same: false, deviation: 'namesake' });
}

/** Numbered ships: the same name with another number, or with none. */
for (const { designation, key } of ofKind('vessel').slice(0, 400)) {
  const b = designation.names[0]!.text;
  const number = /\b\d{1,3}$/.exec(b)?.[0];
  const other = number ? String(Number(number) + 1 + random.below(5)) : String(2 + random.below(8));
  const a = number ? b.replace(/\d+$/, other) : `${b} ${other}`;
  if (number || random.next() < 0.25) add(key, { a, b, kind: 'vessel', same: false, deviation: 'number' });
}

/** Ordinary persons and firms against the listed name that is nearest to them. */
const everything = openShard(
  buildList(
    {
      id: 'all',
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
    },
    all.map(({ designation }) => designation),
  ),
);
const room = scratchFor(everything);
for (const half of ['fit', 'measure'] as const) {
  for (const { name: a, kind } of ordinaryNames(ORDINARY, half)) {
    for (const near of retrieve(everything, wordsOfName(a), 6, room)) {
      const other = everything.entry(everything.nameEntry[near]!);
      const b = other.names[everything.nameOf[near]!]!.text;
      if (other.kind !== kind || fold(a) === fold(b)) continue;
      halves[half].push({ a, b, kind, same: false, deviation: 'ordinary' });
      break;
    }
  }
}

for (const [half, pairs] of Object.entries(halves)) {
  writeFileSync(`tests/corpus/names/derived-${half}.jsonl`, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  console.log(`${half}: ${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} the same`);
}
