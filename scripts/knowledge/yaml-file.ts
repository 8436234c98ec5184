import { readFileSync } from 'node:fs';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { ZodMiniType } from 'zod/mini';

type Path = readonly PropertyKey[];

/** What is wrong with a data file, where, and what to do about it: `file:line:column key: message`. */
export class AssetError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'AssetError';
  }
}

/** A YAML file that passed its schema, with the means to point at any of its keys. */
export interface YamlFile<T> {
  file: string;
  value: T;
  text: string;
  /** `file:line:column key: message` for the value at `path`. */
  problem(path: Path, message: string): string;
}

/**
 * Reads a YAML file and holds it against its schema. Throws an `AssetError` that names line, column and key.
 * Codes and dates must be quoted or written so that YAML keeps them as text; a code read as a number is refused.
 */
export function readYaml<T>(file: string, schema: ZodMiniType<T>): YamlFile<T> {
  return parseYaml(file, readFileSync(file, 'utf8'), schema);
}

/** As `readYaml`, on text that is already at hand. */
export function parseYaml<T>(file: string, text: string, schema: ZodMiniType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, maxAliasCount: 20 } as never);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new AssetError(document.errors.map((error) => `${at(error.pos[0])} ${error.message}`));
  }
  const problem = (path: Path, message: string) =>
    `${at(offsetOf(document, path))} ${path.map(String).join('.') || 'file'}: ${message}`;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { file, value: parsed.data, text, problem };
  throw new AssetError(parsed.error.issues.flatMap((issue) => explain(issue, problem)));
}

function explain(
  issue: { code?: string; path: PropertyKey[]; message: string },
  problem: YamlFile<unknown>['problem'],
) {
  const { keys, values, expected, pattern } = issue as Record<string, unknown> & { keys?: string[] };
  if (issue.code === 'unrecognized_keys') {
    return (keys ?? []).map((key) => problem([...issue.path, key], 'unknown key; remove it or correct its spelling'));
  }
  if (issue.code === 'invalid_value') {
    return [problem(issue.path, `must be one of ${(values as unknown[]).join(', ')}`)];
  }
  if (issue.code === 'invalid_type') {
    const hint = expected === 'string' ? '; a code or date is written in quotes, a missing key must be added' : '';
    return [
      problem(
        issue.path,
        `must be ${expected === 'object' || expected === 'array' ? 'an' : 'a'} ${String(expected)}${hint}`,
      ),
    ];
  }
  if (issue.code === 'invalid_format') return [problem(issue.path, `must look like ${String(pattern)}`)];
  return [problem(issue.path, issue.message)];
}

/** Where the key at `path` stands; for a missing one, the nearest that holds it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(
          (item) => String((item.key as { value?: unknown }).value ?? item.key) === String(path[length - 1]),
        )
      : null;
    const node = (pair?.key ?? document.getIn(path.slice(0, length), true)) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
