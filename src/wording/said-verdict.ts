import type { Card, SaidBecause, SaidVerdict } from '../messages/said';
import type { Finding } from '../trade/finding';
import type { Coverage, Verdict } from '../trade/verdict';
import type { Speaker } from './phrase';
import { saidBecause, saidFinding } from './said-finding';

/** Fields quoted for one story; more would hide the law behind them. */
const FIELDS = 8;

export interface SayOptions {
  /** The page's own label of a field, for quoting; '' when unknown. */
  labelOf?: (field: string) => string;
  /** Whether policy allows a finding to be silenced; without it everything but `prohibited`. */
  maySilence?: (finding: Finding) => boolean;
}

/** A verdict in one language: one card a story, the questions, notes and coverage. */
export function saidVerdict(verdict: Verdict, asOf: string, speaker: Speaker, options: SayOptions = {}): SaidVerdict {
  const day = `day:${asOf}`;
  const asks = verdict.level === 'clear' && verdict.undecided.length > 0;
  return {
    level: verdict.level,
    headline: speaker.phrase({ key: `headline.${asks ? 'clear-asks' : verdict.level}`, params: { day } }),
    cards: stories(verdict.findings).map((story) => card(story, speaker, options)),
    questions: verdict.undecided.map(({ rule, question, needs, fields }) => ({
      rule,
      question: speaker.phrase(question),
      needs,
      fields,
    })),
    notes: verdict.notes.map(({ title, text, citation }) => ({
      title: speaker.phrase(title),
      text: speaker.phrase(text),
      ...(citation ? { citation } : {}),
    })),
    coverage: saidCoverage(verdict.coverage, speaker),
    knowledge: verdict.knowledge,
    silenced: verdict.silenced?.length ?? 0,
  };
}

/** Findings of one story stand together, the gravest first: that is the card, the others are told on it. */
function stories(findings: readonly Finding[]): Finding[][] {
  const told = new Map<string, Finding[]>();
  for (const finding of findings) told.set(finding.story, [...(told.get(finding.story) ?? []), finding]);
  return [...told.values()];
}

function card(story: Finding[], speaker: Speaker, { labelOf, maySilence }: SayOptions): Card {
  const [first, ...others] = story as [Finding, ...Finding[]];
  const said = saidFinding(first, speaker);
  return {
    finding: first.id,
    rule: first.rule,
    level: first.level,
    jurisdiction: first.jurisdiction,
    ...said,
    citation: first.citation,
    because: evidence(story, speaker, labelOf),
    fields: [...new Set(story.flatMap(({ fields }) => fields))],
    also: others.map((other) => ({
      title: speaker.phrase(other.title),
      level: other.level,
      jurisdiction: other.jurisdiction,
      citation: other.citation,
    })),
    maySilence: maySilence?.(first) ?? first.level !== 'prohibited',
  };
}

/** Each field once, with everything that it says for the story. */
function evidence(story: readonly Finding[], speaker: Speaker, labelOf: SayOptions['labelOf']): SaidBecause[] {
  const lines = new Map<string, SaidBecause>();
  for (const one of story.flatMap(({ because }) => because)) {
    const means = speaker.phrase(one.fact);
    const line = lines.get(one.field);
    if (!line)
      lines.set(one.field, {
        fact: saidBecause(one, speaker),
        means: [means],
        role: one.role,
        label: labelOf?.(one.field) ?? '',
        value: one.value,
        field: one.field,
      });
    else if (!line.means.includes(means)) line.means.push(means);
  }
  return [...lines.values()].slice(0, FIELDS);
}

function saidCoverage({ notChecked, unreadable, ...roles }: Coverage, speaker: Speaker): SaidVerdict['coverage'] {
  return {
    ...roles,
    unreadable: unreadable.map(({ what, where }) => ({
      what,
      where,
      said: speaker.phrase({ key: `unreadable.${what}`, params: { where: `text:${where}` } }),
    })),
    notChecked: notChecked.map(speaker.phrase),
  };
}
