import type { CompiledLine, CompiledRule } from '../../src/rules/rule';

/** A rule of one line for tests: cars above 1,900 cc to Russia, binding the EU, unless said otherwise. */
export function rule(line: Partial<CompiledLine> = {}, more: Partial<CompiledRule> = {}): CompiledRule {
  return {
    id: 'eu-ru-cars',
    cites: {
      instrument: 'Regulation (EU) No 833/2014',
      provision: 'Article 3k',
      url: 'https://eur-lex.europa.eu',
      asOf: '2026-11-24',
    },
    from: '2023-06-24',
    binds: ['EU'],
    destined: { to: ['RU'] },
    goods: [{ is: ['passenger-car'], familyHs: ['8703'], familyHsExcept: ['870310'], level: 'prohibited', ...line }],
    exceptions: 0,
    notRead: false,
    checked: '2026-11-24',
    expires: '2027-05-24',
    version: '0123456789abcdef',
    pack: 'eu-833-2014',
    ...more,
  };
}
