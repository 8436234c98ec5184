import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../src/check/check';
import { answerLine } from '../src/cli/answer-line';
import { knowledgeFromDisk } from '../src/cli/knowledge-file';
import { shipmentOf } from '../src/cli/shipment-of';
import { NO_HISTORY } from '../src/trade/history';
import { createWording } from '../src/wording/wording';
import { type Case, fieldsOf } from './cases/case-fields';
import { failuresOf, type Tokens } from './cases/pass-rule';

/**
 * `npm run cases -- FILE [--tokens FILE] [--as-of DATE] [--verbose]`: judges acceptance cases and prints those that fail, with
 * the reason. Exit 1 when any fails.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tokens: { type: 'string' },
    'as-of': { type: 'string' },
    verbose: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const [file] = positionals;
if (!file) throw new Error('Name a file of cases, one JSON object a line.');
const tokens: Tokens = values.tokens ? JSON.parse(readFileSync(values.tokens, 'utf8')) : {};
const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
const knowledge = knowledgeFromDisk();
const wording = createWording(knowledge.texts);
let failed = 0;
let passed = 0;
for (const line of readFileSync(file, 'utf8')
  .split('\n')
  .filter((text) => text.trim() !== '')) {
  const one = JSON.parse(line) as Case;
  if (values.only && !one.id.includes(values.only)) continue;
  const { fields, exportFrom } = fieldsOf(one.fields);
  const verdict = check({
    shipment: shipmentOf({ id: one.id, fields }, (key) => console.error(`${one.id}: ${key} is no role`)),
    knowledge,
    profile: { exportFrom, alsoBoundBy: [], showUnbound: true },
    asOf,
    history: NO_HISTORY,
    exceptions: [],
  });
  const answer = answerLine(one.id, verdict, wording, 'en') as Parameters<typeof failuresOf>[1];
  const failures = failuresOf(one, answer, tokens);
  if (failures.length > 0) failed += 1;
  else passed += 1;
  if (failures.length > 0 || values.verbose) {
    console.log(`${failures.length > 0 ? 'FAIL' : 'pass'} ${one.id} ${one.title ?? ''}: ${failures.join('; ')}`);
    for (const finding of answer.findings)
      console.log(`     ${finding.level} ${finding.jurisdiction} ${finding.rule}: ${finding.title}`);
    for (const { question } of answer.undecided) console.log(`     ? ${question}`);
    if (values.verbose) console.log(JSON.stringify(answer, null, 1));
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
