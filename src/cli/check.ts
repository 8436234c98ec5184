import type { Readable, Writable } from 'node:stream';
import { check } from '../check/check';
import type { Profile } from '../trade/profile';
import { createWording } from '../wording/wording';
import { answerLine } from './answer-line';
import { type CheckLine, checkLineSchema } from './check-line.schema';
import { jsonLines, writeLine } from './json-lines';
import { knowledgeFromDisk } from './knowledge-file';
import { parseOptions } from './options';
import { historyOf } from './past-shipments';
import { progressOn } from './progress';
import { shipmentOf } from './shipment-of';
import { UsageError } from './usage-error';

export interface Streams {
  input: Readable;
  output: Writable;
  errors: Writable & { isTTY?: boolean };
}

const TERMINAL: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr };

/**
 * `check`: shipments as JSON lines in, verdicts out, in input order. Returns the exit code; throws a `UsageError` that names the
 * line when the input cannot be used, after the lines before it have been answered.
 */
export async function runCheck(args: readonly string[], { input, output, errors } = TERMINAL): Promise<number> {
  const { options, rest } = parseOptions(args, ['export-from', 'profile', 'as-of', 'locale']);
  if (rest.length > 0) throw new UsageError(`check reads standard input; "${rest[0]}" is not understood.`);
  const asOf = dayOption(options['as-of']);
  const locale = localeOption(options.locale);
  const profile = profileOption(options['export-from'], options.profile);
  const knowledge = knowledgeFromDisk();
  const wording = createWording(knowledge.texts);
  const progress = progressOn(errors);
  for await (const { number, value } of jsonLines(input)) {
    const line = usable(value, number);
    const shipment = shipmentOf(line, (key) => {
      errors.write(`Line ${number}: "${key}" is no role and was left out; see docs/roles.md.\n`);
    });
    const verdict = check({
      shipment,
      knowledge,
      profile: { ...profile, exportFrom: line.exportFrom ?? profile.exportFrom },
      asOf,
      history: historyOf(line, knowledge.tables),
      exceptions: [],
    });
    await writeLine(output, answerLine(line.id, verdict, wording, locale));
    progress.step();
  }
  progress.end();
  return 0;
}

function usable(value: unknown, number: number): CheckLine {
  const parsed = checkLineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join('.') || 'the line';
  throw new UsageError(
    `Line ${number}: ${where} cannot be used (${issue?.message ?? 'malformed'}). Write {"id", "exportFrom"?, "fields": {role: text}}.`,
  );
}

function dayOption(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new UsageError(`--as-of ${text} is no day; write it as 2026-11-24.`);
  return text;
}

function localeOption(text = 'en'): string {
  if (text !== 'en' && text !== 'ja') throw new UsageError(`--locale ${text} is not spoken here; use en or ja.`);
  return text;
}

function profileOption(exportFrom: string | undefined, profile: string | undefined): Profile {
  const codes = (profile ?? '').split(',').filter(Boolean);
  for (const code of [...codes, ...(exportFrom ? [exportFrom] : [])])
    if (!/^[A-Z]{2}$/.test(code))
      throw new UsageError(`"${code}" is no jurisdiction; use UN, EU or a code such as JP or GB.`);
  return {
    exportFrom: exportFrom ?? null,
    alsoBoundBy: codes.filter((code) => code !== 'UN'),
    showUnbound: true,
  };
}
