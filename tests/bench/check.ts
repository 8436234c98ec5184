import type { Figure } from '../../scripts/bench';
import { check } from '../../src/check/check';
import type { Knowledge } from '../../src/check/knowledge';
import { knowledgeFromDisk } from '../../src/cli/knowledge-file';
import { NO_HISTORY } from '../../src/trade/history';
import type { Shipment } from '../../src/trade/shipment';
import { booking, letterMore, neverSeen, newItems } from './bookings';

const ROUNDS = 400;
const AIM_MS = 2;

/** Times of `rounds` calls in milliseconds, sorted, after a few that are not counted. */
function times(rounds: number, run: (i: number) => unknown): number[] {
  for (let i = 0; i < 60; i++) run(i);
  return Array.from({ length: rounds }, (_, i) => {
    const began = performance.now();
    run(60 + i);
    return performance.now() - began;
  }).sort((a, b) => a - b);
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
const ms = (value: number) => `${value.toFixed(2)} ms`;

function judged(knowledge: Knowledge, shipment: Shipment) {
  return check({
    shipment,
    knowledge,
    profile: { exportFrom: 'AT', alsoBoundBy: [], showUnbound: true },
    asOf: '2026-11-24',
    history: NO_HISTORY,
    exceptions: [],
  });
}

/** Figures of `check` over all packs: bookings as they are, as somebody types them, and as nobody has seen them before. */
export async function bench(): Promise<Figure[]> {
  const { knowledge, megabytes } = opened();
  const figures: Figure[] = [];
  const known = [booking('Poland', 'Gdynia'), booking('Russia', 'Saint Petersburg'), booking('North Korea', 'Nampo')];
  for (const [name, shipment] of [
    ['the same booking to an ordinary destination', () => known[0]!],
    ['the same booking to Russia', () => known[1]!],
    ['the same booking to North Korea', () => known[2]!],
    ['one letter more each time', letterMore],
    ['ten new items each time', newItems],
    ['never seen before', neverSeen],
  ] as const) {
    const shipments = Array.from({ length: ROUNDS + 60 }, (_, i) => shipment(i));
    const sorted = times(ROUNDS, (i) => judged(knowledge, shipments[i]!));
    const p99 = at(sorted, 0.99);
    figures.push({ name: `check, ten items, ${name}: median`, value: ms(at(sorted, 0.5)) });
    figures.push({ name: `check, ten items, ${name}: p99`, value: ms(p99), aim: `≤ ${AIM_MS} ms`, ok: p99 <= AIM_MS });
  }
  figures.push(perHundredRules(knowledge));
  figures.push({ name: 'rules in all packs', value: String(knowledge.rules.length) });
  figures.push({
    name: 'memory of all knowledge, after a verdict',
    value: `${megabytes.toFixed(1)} MB`,
    aim: '≤ 15 MB',
    ok: megabytes <= 15,
  });
  return figures;
}

/** Knowledge as the worker holds it, and the memory that it takes once every table of a verdict has been opened. */
function opened() {
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const before = used();
  const knowledge = knowledgeFromDisk();
  for (const [i, country] of ['Poland', 'Russia', 'North Korea'].entries())
    judged(knowledge, booking(country, ['Gdynia', 'Saint Petersburg', 'Nampo'][i]!));
  return { knowledge, megabytes: used() - before };
}

/** Hundreds of rules more: as the real ones, bound to the same laws, for places that nobody ships to. */
function withMoreRules(knowledge: Knowledge, hundreds: number): Knowledge {
  const more = Array.from({ length: hundreds * 100 }, (_, i) => {
    const rule = knowledge.rules[i % knowledge.rules.length]!;
    return { ...rule, id: `${rule.id}-${i}`, destined: { to: [`X${String.fromCharCode(65 + (i % 26))}`] } };
  });
  return Object.create(knowledge, { rules: { value: [...knowledge.rules, ...more] } }) as Knowledge;
}

/** The slope of the median over 0, 100, 200 … rules more; measured in turns, so that all see the same machine. */
function perHundredRules(knowledge: Knowledge): Figure {
  const shipment = booking('Russia', 'Saint Petersburg');
  const sizes = [0, 1, 2, 5, 10].map((hundreds) => ({
    hundreds,
    knowledge: withMoreRules(knowledge, hundreds),
    took: [] as number[],
  }));
  for (let turn = 0; turn < 6; turn++)
    for (const size of sizes) size.took.push(...times(60, () => judged(size.knowledge, shipment)));
  const medians = sizes.map(({ hundreds, took }) => ({
    hundreds,
    took:
      at(
        took.sort((a, b) => a - b),
        0.5,
      ) * 1000,
  }));
  const mean = (of: number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [x, y] = [mean(medians.map(({ hundreds }) => hundreds)), mean(medians.map(({ took }) => took))];
  const slope =
    medians.reduce((sum, { hundreds, took }) => sum + (hundreds - x) * (took - y), 0) /
    medians.reduce((sum, { hundreds }) => sum + (hundreds - x) ** 2, 0);
  const each = Math.max(0, slope);
  return { name: 'check, each further 100 rules', value: `${each.toFixed(1)} µs`, aim: '≤ 10 µs', ok: each <= 10 };
}
