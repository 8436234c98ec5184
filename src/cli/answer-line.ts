import type { Verdict } from '../trade/verdict';
import type { Wording } from '../wording/wording';

/** A verdict as one line of output of `check`, said in a language exactly as the extension says it. */
export function answerLine(id: string | number, verdict: Verdict, wording: Wording, locale: string): object {
  const phrase = (one: Parameters<Wording['phrase']>[0]) => wording.phrase(one, locale);
  return {
    id,
    level: verdict.level,
    findings: verdict.findings.map((finding) => {
      const { title, text, next, penalty, against } = wording.say(finding, locale);
      return {
        rule: finding.rule,
        kind: finding.kind,
        level: finding.level,
        jurisdiction: finding.jurisdiction,
        title,
        text,
        citation: finding.citation,
        because: finding.because.map(({ fact, role, value }) => ({ fact: phrase(fact), role, value })),
        against,
        next,
        ...(penalty ? { penalty } : {}),
        roles: finding.roles,
        story: finding.story,
      };
    }),
    undecided: verdict.undecided.map(({ rule, question, needs }) => ({ rule, question: phrase(question), needs })),
    notes: verdict.notes.map(({ title, text, citation }) => ({
      title: phrase(title),
      text: phrase(text),
      ...(citation ? { citation } : {}),
    })),
    coverage: {
      read: verdict.coverage.read,
      empty: verdict.coverage.empty,
      absent: verdict.coverage.absent,
      unreadable: [],
      notChecked: verdict.coverage.notChecked.map(phrase),
    },
    knowledge: verdict.knowledge,
  };
}
