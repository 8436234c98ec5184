import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Section } from '../../src/knowledge/buffer';
import type { CapReason, CompiledLine, CompiledRule, GoodsLine, RuleExample } from '../../src/rules/rule';
import { type RuleFile, ruleFileSchema } from '../../src/rules/rule.schema';
import { capped } from '../../src/trade/level';
import { filesUnder } from './asset-files';
import { type Families, readFamilies } from './families';
import { type Ledger, readLedger } from './ledger';
import { ruleProblems } from './rule-problems';
import { AssetError, parseYaml } from './yaml-file';

export interface ReadRule {
  rule: CompiledRule;
  /** As its author wrote it. */
  source: RuleFile;
  examples: RuleExample[];
}

/** Folders of `assets/rules/` that hold something else than rules. */
const NOT_RULES = new Set(['ledger', 'detectors', 'gaps']);

/** Every rule under `assets/rules/<pack>/<id>.yaml`, compiled. Throws an `AssetError` that lists everything that is wrong. */
export function readRules(folder = 'assets/rules', ledger = readLedger(), families = readFamilies()): ReadRule[] {
  const problems: string[] = [];
  const read = filesUnder(folder, '.yaml')
    .filter((file) => !NOT_RULES.has(packOf(file)))
    .flatMap((file) => {
      try {
        return [compileRule(file, readFileSync(file, 'utf8'), ledger, families)];
      } catch (error) {
        if (!(error instanceof AssetError)) throw error;
        problems.push(...error.problems);
        return [];
      }
    });
  const ids = new Map<string, string>();
  for (const { rule } of read) {
    const other = ids.get(rule.id);
    if (other)
      problems.push(`assets/rules/${rule.pack}/${rule.id}.yaml: a rule of this name is also in ${other}; rename one`);
    ids.set(rule.id, rule.pack);
  }
  if (problems.length > 0) throw new AssetError(problems);
  return read;
}

const packOf = (file: string) => basename(dirname(file));

/** One rule file as text, compiled. */
export function compileRule(file: string, text: string, ledger: Ledger, families: Families): ReadRule {
  const yaml = parseYaml(file, text, ruleFileSchema);
  const problems = ruleProblems(yaml, ledger, families);
  if (problems.length > 0) throw new AssetError(problems);
  const { cites, from, to, binds, destined, checked, expires } = yaml.value;
  const rule: CompiledRule = {
    id: basename(file, '.yaml'),
    cites,
    from,
    ...(to ? { to } : {}),
    binds,
    destined,
    checked,
    expires,
    goods: yaml.value.goods.map((line) => compileLine(line, ledger, families)),
    exceptions: yaml.value.exceptions?.length ?? 0,
    notRead: yaml.value.notRead !== undefined,
    version: createHash('sha256').update(JSON.stringify(yaml.value)).digest('hex').slice(0, 16),
    pack: packOf(file),
  };
  return { rule, source: yaml.value, examples: yaml.value.examples };
}

/**
 * A row from memory or with an unknown line carries a `review` at most, whatever the author wrote. A partial code is not
 * capped here: it is `review` by the code alone and more when the words say the goods, which only the shipment can tell.
 */
function compileLine(line: GoodsLine, ledger: Ledger, families: Families): CompiledLine {
  const rows = line.rests.map((id) => ledger.get(id)!);
  const reason: CapReason | null = rows.some((row) => row.mark !== 'verified')
    ? 'from-memory'
    : rows.some((row) => row.line === 'unknown')
      ? 'line-unknown'
      : null;
  const reach = (line.is ?? []).map((family) => families(family)!);
  const { name, asks, note: _, rests: __, ...plain } = line;
  return {
    ...plain,
    ...(name ? { named: true as const } : {}),
    ...(asks ? { asks: true as const } : {}),
    level: reason ? capped(line.level, 'review') : line.level,
    ...(reason ? { capped: reason } : {}),
    ...(rows.some((row) => row.partial) && line.hs ? { partOfCode: true as const } : {}),
    ...(rows.some((row) => row.disagree) ? { disputed: true as const } : {}),
    ...(line.is
      ? {
          is: [...new Set(reach.flatMap((one) => one.families))],
          // Where the instrument prints codes, a typed code is held against those; the family then speaks for words alone.
          ...(line.hs
            ? {}
            : {
                familyHs: [...new Set(reach.flatMap((one) => one.hs))],
                familyHsExcept: [...new Set(reach.flatMap((one) => one.except))],
              }),
        }
      : {}),
  };
}

/** The section `rules`, as the worker reads it. */
export function rulesMaker(): Section[] {
  const rules = readRules().map(({ rule }) => rule);
  return [{ name: 'rules', bytes: new TextEncoder().encode(JSON.stringify(rules)) }];
}
