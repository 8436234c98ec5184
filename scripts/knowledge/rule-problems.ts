import isoCountries from 'i18n-iso-countries';
import type { RuleFile } from '../../src/rules/rule.schema';
import { isRole } from '../../src/trade/roles';
import type { Families } from './families';
import type { Ledger } from './ledger';
import type { YamlFile } from './yaml-file';

/** Regions that the law treats apart from their country (ISO 3166-2). */
export const TERRITORIES = new Set(['UA-43', 'UA-40', 'UA-14', 'UA-09', 'UA-23', 'UA-65']);

const PLACEHOLDERS = new Set(['goods', 'destination', 'value', 'engine', 'fuel', 'line', 'code']);
const isPlace = (code: string) => TERRITORIES.has(code) || isoCountries.isValid(code);
const isJurisdiction = (code: string) => code === 'UN' || code === 'EU' || isPlace(code);

/** Everything about one rule that its schema cannot see, each as `file:line:column key: message`. */
export function ruleProblems(
  { value: rule, problem }: YamlFile<RuleFile>,
  ledger: Ledger,
  families: Families,
): string[] {
  const found: string[] = [];
  const say = (path: PropertyKey[], message: string) => found.push(problem(path, message));
  const code = (path: PropertyKey[], list: readonly string[] | undefined, valid: (code: string) => boolean) =>
    list?.forEach((item, i) => {
      if (!valid(item)) say([...path, i], `"${item}" is no ISO 3166 code that is known here (GB, not UK); correct it`);
    });
  code(['binds'], rule.binds, isJurisdiction);
  code(['destined', 'to'], rule.destined.to, isPlace);
  code(['destined', 'transit'], rule.destined.transit, isPlace);
  dates(rule, say);
  for (const key of ['says', 'next'] as const) placeholders(rule[key], key, say);
  rule.goods.forEach((line, i) => {
    const at = ['goods', i];
    if (!line.any && !line.is && !line.hs) say(at, 'says nothing about the goods; add any, is or hs');
    line.is?.forEach((family, j) => {
      if (!families(family)) say([...at, 'is', j], `unknown family "${family}"; see assets/goods/families.yaml`);
    });
    line.rests.forEach((row, j) => {
      if (!ledger.has(row))
        say([...at, 'rests', j], `no row "${row}" in assets/rules/ledger; add it or correct the id`);
    });
    for (const bounds of ['engineCc', 'seats', 'groundClearanceMm', 'grossMassT'] as const)
      if (line[bounds] && Object.keys(line[bounds]).length === 0)
        say([...at, bounds], 'draws no line; add over, atLeast, upTo or below');
    if (line.from && line.to && line.from > line.to)
      say([...at, 'to'], `ends before it begins (${line.from}); correct one`);
  });
  examples(rule, say);
  return found;
}

type Say = (path: PropertyKey[], message: string) => void;

function dates(rule: RuleFile, say: Say): void {
  const { from, to, checked, expires, cites } = rule;
  if (to && to < from) say(['to'], `the rule ends before it begins (from ${from}); correct one of the dates`);
  if (expires <= checked)
    say(['expires'], `expires before or when it was checked (${checked}); correct one of the dates`);
  if (cites.asOf > checked) say(['cites', 'asOf'], `the source was read after the rule was checked (${checked})`);
  for (const [key, day] of Object.entries({ from, to, checked, expires }))
    if (day && Number.isNaN(Date.parse(day))) say([key], `"${day}" is no day of the calendar`);
}

function placeholders(texts: Record<string, string | undefined>, key: string, say: Say): void {
  for (const [language, text] of Object.entries(texts))
    for (const [, name] of text?.matchAll(/\{([^}]*)\}/g) ?? [])
      if (!PLACEHOLDERS.has(name ?? '')) say([key, language], `unknown {${name}}; use ${[...PLACEHOLDERS].join(', ')}`);
}

/** A rule needs an example that fires it, one that it must not touch, and one that stays open where a line can be. */
function examples(rule: RuleFile, say: Say): void {
  const { examples: all } = rule;
  if (!all.some((one) => one.fires)) say(['examples'], 'no example that fires the rule; add one with "fires:"');
  if (!all.some((one) => one.silent))
    say(['examples'], 'no example that the rule must not touch; add one with "silent: true"');
  const opens = rule.goods.some(
    (line) => line.engineCc || line.fuel || line.seats || line.groundClearanceMm || line.grossMassT || line.value,
  );
  if (opens && !all.some((one) => one.undecided)) {
    say(
      ['examples'],
      'a line of this rule can be left open by a half-filled form; add an example with "undecided: [role]"',
    );
  }
  all.forEach((one, i) => {
    if ([one.fires, one.undecided, one.silent].filter(Boolean).length !== 1)
      say(['examples', i], 'must say exactly one of fires, undecided and silent');
    for (const role of Object.keys(one.given))
      if (!isRole(role)) say(['examples', i, 'given', role], 'is no role of docs/roles.md');
    one.undecided?.forEach((role, j) => {
      if (!isRole(role)) say(['examples', i, 'undecided', j], `"${role}" is no role of docs/roles.md`);
    });
  });
}
