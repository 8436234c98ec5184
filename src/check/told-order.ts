import type { Finding } from '../trade/finding';
import { gravity } from '../trade/level';
import type { Undecided } from '../trade/verdict';

const KIND = { designation: 0, rule: 1, detector: 2 };

/** Gravest first; within a story the gravest leads and the rest follow it; ties are told in a fixed order. */
export function toldInOrder(findings: readonly Finding[], own: string): Finding[] {
  const first = (a: Finding, b: Finding) =>
    gravity(b.level) - gravity(a.level) ||
    KIND[a.kind] - KIND[b.kind] ||
    rank(a.jurisdiction, own) - rank(b.jurisdiction, own) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.id < b.id ? -1 : 1);
  const sorted = [...findings].sort(first);
  const stories = new Map<string, Finding[]>();
  for (const finding of sorted) {
    const story = stories.get(finding.story);
    if (story) story.push(finding);
    else stories.set(finding.story, [finding]);
  }
  return [...stories.values()].flat();
}

/** What everyone must keep, then the user's own law, then that of others. */
function rank(jurisdiction: string, own: string): number {
  return jurisdiction === own ? 0 : jurisdiction === 'UN' ? 1 : 2;
}

const MOST_QUESTIONS = 5;

/** The gravest questions; the same fields are asked for once. */
export function askedInOrder(undecided: readonly Undecided[]): Undecided[] {
  const sorted = [...undecided].sort(
    (a, b) => gravity(b.level) - gravity(a.level) || a.needs.length - b.needs.length || (a.rule < b.rule ? -1 : 1),
  );
  const asked = new Set<string>();
  return sorted
    .filter(({ needs, question }) => {
      const id = `${[...needs].sort().join(' ')} ${question.params?.destination ?? question.key}`;
      return !asked.has(id) && asked.add(id);
    })
    .slice(0, MOST_QUESTIONS);
}
