import type { Facts } from '../facts/facts';
import type { Match } from '../screening/screen';
import type { Finding } from '../trade/finding';
import type { Phrase } from '../trade/phrase';
import { becauseOf, identity, spokenBy } from './because';
import { countriesOf, designationLevel } from './designation-level';
import { findingId } from './finding-id';
import type { Hit } from './screened';

/** Listed parties and vessels, as findings: which field, which list and entry, why it matches, what speaks against it. */
export function designationFindings(hits: readonly Hit[], facts: Facts): Finding[] {
  return hits.flatMap((hit) => designationFinding(hit, facts) ?? []);
}

function designationFinding(hit: Hit, facts: Facts): Finding | null {
  const { match, list, typed, evidence, vessel } = hit;
  const level = designationLevel(match, facts);
  if (!level) return null;
  const params = {
    typed: `text:${typed}`,
    listed: `text:${match.name}`,
    list: list.head.title,
    entry: match.entry,
    about: countriesOf(match)
      .map((country) => `country:${country}`)
      .join('|'),
    number: match.by === 'identifier' ? `text:${typed}` : '',
  };
  const how =
    match.by === 'identifier' ? (vessel ? 'imo' : 'number') : level === 'prohibited' ? 'same-name' : 'like-name';
  const because = becauseOf(
    evidence.flatMap((one) => [
      {
        fact: { key: `fact.listed.${how}`, params: { listed: `text:${match.name}`, list: list.head.title } },
        evidence: one,
      },
      ...match.why.slice(0, 2).map((key) => ({ fact: { key }, evidence: one })),
    ]),
  );
  return {
    id: findingId(`${match.list}:${match.entry}`, [level, ...identity(because)]),
    rule: `${match.list}:${match.entry}`,
    version: match.version,
    kind: 'designation',
    level,
    jurisdiction: match.jurisdiction,
    title: { key: `designation.${vessel ? 'vessel' : 'party'}.title`, params },
    text: { key: `designation.${how}.text`, params: { ...params, also: also(match, params.about) } },
    next: { key: `designation.next.${level === 'prohibited' ? 'stop' : 'compare'}`, params },
    citation: { instrument: list.head.title, provision: match.entry, url: list.head.url, asOf: list.head.issued },
    because,
    against: against(hit),
    ...spokenBy(because),
    item: null,
    story: `party:${evidence[0]?.field ?? match.entry}`,
  };
}

function against({ match, typed }: Hit): Phrase[] {
  const said = match.against.map((key) => ({ key }));
  return said.length > 0 || match.by === 'identifier'
    ? said
    : [{ key: 'designation.against.namesake', params: { typed: `text:${typed}` } }];
}

function also({ effect }: Match, about: string): string {
  return [...(about ? ['key:designation.about'] : []), `key:designation.effect.${effect}`].join('|');
}
