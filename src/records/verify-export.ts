import { parseEntry, parseHeader } from './export.schema';
import { type TrailReport, verifier } from './verify';

/**
 * Checks an export made by `exportTrail`, whoever brings it. Pure, one pass; nothing in it is trusted.
 * @param lines the file's lines, header first; empty lines are skipped
 * @param knownHead the head that was noted elsewhere when the export, or a longer one, was made. Without it an export that
 *   was cut short and given a new header looks whole.
 */
export function verifyExport(lines: Iterable<string>, knownHead?: string): TrailReport {
  let check = verifier();
  let header: ReturnType<typeof parseHeader> = null;
  let number = 0;
  let sawHead = false;
  for (const line of lines) {
    number++;
    if (!line.trim()) continue;
    const parsed = parseJson(line);
    if (!header) {
      header = parseHeader(parsed);
      if (!header) {
        check.problem({ seq: 0, what: 'malformed', said: 'The first line is not the header of a trail (format 1).' });
        return check.report();
      }
      check = verifier(header.prev, header.first);
      continue;
    }
    const entry = parseEntry(parsed);
    if (!entry) {
      check.problem({ seq: 0, what: 'malformed', said: `Line ${number} is not an entry of a trail.` });
      continue;
    }
    check.take(entry);
    sawHead ||= entry.hash === knownHead;
  }
  if (!header) {
    check.problem({ seq: 0, what: 'malformed', said: 'The file is empty.' });
    return check.report();
  }
  const { entries, head } = check.report();
  if (entries !== header.entries)
    check.problem({
      seq: 0,
      what: 'count',
      said: `The header speaks of ${header.entries} entries; ${entries} are there.`,
    });
  if (head !== header.head)
    check.problem({ seq: 0, what: 'head', said: 'The last entry is not the one that the header names.' });
  if (knownHead && !sawHead)
    check.problem({ seq: 0, what: 'head', said: 'The entry whose hash was noted elsewhere is not there.' });
  return check.report();
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
