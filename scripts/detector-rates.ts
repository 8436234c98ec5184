import { existsSync, readFileSync } from 'node:fs';
import { check } from '../src/check/check';
import { checkLineSchema } from '../src/cli/check-line.schema';
import { knowledgeFromDisk } from '../src/cli/knowledge-file';
import { historyOf } from '../src/cli/past-shipments';
import { shipmentOf } from '../src/cli/shipment-of';
import { understand } from '../src/facts/understand';
import { detectors } from '../src/rules/detectors/all';
import { boundBy } from '../src/trade/profile';

/** Above this share of ordinary shipments, a detector may not raise a review by itself. */
const MOST = 0.005;
const FILE = process.argv[2] ?? 'tests/corpus/shipments/benign.jsonl';

interface Count {
  info: number;
  ask: number;
  stop: number;
  seen: string[];
}

/** Prints how often each detector speaks on ordinary shipments; fails when one that asks does so too often. */
function main(): number {
  if (!existsSync(FILE)) {
    console.error(`${FILE}: there is no such corpus; give the path of a JSON Lines file of ordinary shipments.`);
    return 2;
  }
  const knowledge = knowledgeFromDisk();
  const counts = new Map<string, Count>(detectors.map(({ name }) => [name, { info: 0, ask: 0, stop: 0, seen: [] }]));
  const levels: Record<string, number> = {};
  const asOf = '2026-11-24';
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  for (const text of lines) {
    const line = checkLineSchema.parse(JSON.parse(text));
    const shipment = shipmentOf(line, () => {});
    const history = historyOf(line, knowledge.tables);
    const facts = understand(shipment, knowledge.tables);
    const exportFrom = line.exportFrom ?? facts.loadedIn;
    const context = {
      shipment,
      history,
      understand: (past: typeof shipment) => understand(past, knowledge.tables),
      rules: knowledge.rules,
      boundBy: boundBy(exportFrom),
      exportFrom,
      asOf,
      table: <T>(name: string) => knowledge.tables.table<T>(name),
    };
    for (const detector of detectors) {
      const count = counts.get(detector.name)!;
      const severities = new Set(detector.detect(facts, context).map(({ severity }) => severity));
      for (const severity of severities) count[severity] += 1;
      if (severities.size > 0 && count.seen.length < 5) count.seen.push(String(line.id));
    }
    const profile = { exportFrom, alsoBoundBy: [], showUnbound: true };
    const { level } = check({ shipment, knowledge, profile, asOf, history, exceptions: [] });
    levels[level] = (levels[level] ?? 0) + 1;
  }
  return report(counts, levels, lines.length);
}

function report(counts: ReadonlyMap<string, Count>, levels: Record<string, number>, all: number): number {
  const share = (n: number) => `${((100 * n) / all).toFixed(2).padStart(6)} %`;
  let tooOften = 0;
  for (const [name, { info, ask, stop, seen }] of counts) {
    const often = (ask + stop) / all > MOST;
    if (often) tooOften += 1;
    console.log(
      `${name.padEnd(22)} asks ${share(ask + stop)}  notes ${share(info)}${often ? '  TOO OFTEN' : ''}  ${seen.join(' ')}`,
    );
  }
  console.log(
    `${all} shipments: ${Object.entries(levels)
      .map(([level, n]) => `${level} ${share(n).trim()}`)
      .join(', ')}`,
  );
  return tooOften > 0 ? 1 : 0;
}

process.exitCode = main();
