import { readdirSync, readFileSync } from 'node:fs';
import type { DesignationKind } from '../../src/screening/designation';

/** Two names and whether they are one. */
export interface NamePair {
  /** As typed. */
  a: string;
  /** As listed. */
  b: string;
  kind: DesignationKind;
  same: boolean;
  /** What kind of difference, or of near miss. */
  deviation: string;
  /** The script that is not Latin, where there is one. */
  script?: string;
  /** Written by hand, not derived. */
  written?: boolean;
}

const FOLDER = 'tests/corpus/names';

function pairsIn(file: string): NamePair[] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as NamePair);
}

/** The pairs that the model is fitted on, or those that it is measured by; of the written ones every other line. None is both. */
export function namePairs(half: 'fit' | 'measure'): NamePair[] {
  const pairs = pairsOf(half);
  if (half === 'fit') return pairs;
  // One name may stand on two lists, whose entries fell into different halves.
  const fitted = new Set(pairsOf('fit').map(keyOf));
  return pairs.filter((pair) => !fitted.has(keyOf(pair)));
}

const keyOf = ({ a, b }: NamePair) => `${a}\n${b}`;

function pairsOf(half: 'fit' | 'measure'): NamePair[] {
  const parity = half === 'fit' ? 0 : 1;
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      if (name.startsWith('measured-')) return half === 'measure' ? pairsIn(name) : [];
      if (name.startsWith('derived-')) return name === `derived-${half}.jsonl` ? pairsIn(name) : [];
      return pairsIn(name)
        .filter((_, at) => at % 2 === parity)
        .map((pair) => ({ ...pair, written: true }));
    });
}
