import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesUnder } from './asset-files';
import { coverage, coverageProblems, rowIds } from './coverage-report';
import { readLedger } from './ledger';
import { readRules } from './rules';

/**
 * `npm run knowledge:coverage [-- --against DIR]`: every row of the ledger with the rule that carries it or the reason why none
 * does; with `--against`, the rows of another fact base's JSON files that the ledger lacks. Exit 1 when a row is not covered.
 */
const { values } = parseArgs({ options: { against: { type: 'string' } } });
const ledger = readLedger();
const all = coverage(ledger.values(), readRules());
for (const { row, rules } of all) {
  const by = rules.length > 0 ? rules.join(', ') : `not carried: ${row.notCarried ?? '(no reason given)'}`;
  console.log(`${row.id.padEnd(28)} ${row.mark.padEnd(9)} ${row.line.padEnd(8)} ${by}`);
}
const problems = coverageProblems(all);
if (values.against) {
  const theirs = filesUnder(values.against, '.json').flatMap((file) => rowIds(JSON.parse(readFileSync(file, 'utf8'))));
  for (const id of new Set(theirs))
    if (!ledger.has(id)) problems.push(`${id}: stands in ${values.against} and not in the ledger`);
  const known = new Set(theirs);
  console.log(
    `\n${values.against}: ${known.size} rows; ${[...ledger.keys()].filter((id) => !known.has(id)).length} of the ledger are its own`,
  );
}
const carried = all.filter(({ rules }) => rules.length > 0).length;
console.log(
  `\n${all.length} rows: ${carried} carried by rules, ${all.length - carried} not; ${problems.length} problems`,
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
