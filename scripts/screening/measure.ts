import { writeFileSync } from 'node:fs';
import { THRESHOLDS } from '../../src/screening/screen';
import { screenPair } from '../../src/screening/screen-pair';
import { isMain } from '../is-main';
import { type NamePair, namePairs } from './name-pairs';

/** How well pairs are told apart at the default threshold. */
export interface Figures {
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Lower ends of the bands of score by which calibration is told. */
const BANDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

interface Judged {
  pair: NamePair;
  score: number;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function figuresOf(judged: readonly Judged[], threshold: number): Figures {
  const found = judged.filter(({ score }) => score >= threshold);
  const right = found.filter(({ pair }) => pair.same).length;
  const same = judged.filter(({ pair }) => pair.same).length;
  const precision = found.length === 0 ? 1 : right / found.length;
  const recall = same === 0 ? 1 : right / same;
  return {
    pairs: judged.length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
  };
}

/** Every figure that the ratchet holds: overall, by kind, by script, share right by deviation, and calibration by band. */
export function measure() {
  const judged = namePairs('measure').map((pair) => ({ pair, score: screenPair(pair.a, pair.b, pair.kind) }));
  const by = (key: (pair: NamePair) => string | undefined) => {
    const groups = new Map<string, Judged[]>();
    for (const one of judged) {
      const name = key(one.pair);
      if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), one]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const { shown } = THRESHOLDS;
  const right = (group: readonly Judged[]) =>
    rounded(group.filter(({ pair, score }) => score >= shown === pair.same).length / group.length);
  return {
    all: figuresOf(judged, shown),
    kinds: Object.fromEntries(by(({ kind }) => kind).map(([name, group]) => [name, figuresOf(group, shown)])),
    scripts: Object.fromEntries(by(({ script }) => script).map(([name, group]) => [name, figuresOf(group, shown)])),
    acrossScripts: figuresOf(
      judged.filter(({ pair }) => pair.script),
      shown,
    ),
    deviations: Object.fromEntries(
      by(({ deviation, same }) => `${deviation}${same ? '' : ', another'}`).map(([name, group]) => [
        name,
        { pairs: group.length, right: right(group) },
      ]),
    ),
    calibration: Object.fromEntries(
      BANDS.map((low, at) => {
        const band = judged.filter(({ score }) => score >= low && score < (BANDS[at + 1] ?? 2));
        const same = band.filter(({ pair }) => pair.same).length;
        const said = band.reduce((total, { score }) => total + score, 0);
        const share = (part: number) => rounded(part / Math.max(1, band.length));
        return [`from ${low}`, { pairs: band.length, said: share(said), same: share(same) }];
      }),
    ),
  };
}

if (isMain(import.meta.url)) {
  const results = measure();
  console.log(JSON.stringify(results.all), JSON.stringify(results.acrossScripts));
  console.table(results.kinds);
  console.table(results.scripts);
  console.table(results.deviations);
  console.table(results.calibration);
  if (process.argv.includes('--write')) {
    writeFileSync('tests/corpus/names/results.json', `${JSON.stringify(results, null, 2)}\n`);
  }
}
