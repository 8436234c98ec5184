import type { Case } from './case-fields';

/** Token → synonyms that mention it as well. */
export type Tokens = Record<string, string[]>;

/** What of an answer line the rule looks at. */
export interface Answer {
  level: string;
  findings: {
    rule: string;
    level: string;
    jurisdiction: string;
    title: string;
    text: string;
    next: string;
    citation: { instrument: string; provision: string };
    because: { fact: string; value: string }[];
  }[];
  undecided: { question: string }[];
}

/** Why an answer does not pass a case; empty when it does. */
export function failuresOf({ expected }: Case, answer: Answer, tokens: Tokens): string[] {
  const failures: string[] = [];
  const reasons = reasonsOf(answer);
  if (!expected.acceptLevels.includes(answer.level))
    failures.push(`${answer.level} instead of ${expected.acceptLevels.join(' or ')}`);
  for (const token of expected.mustMention)
    if (!mentions(reasons, token, tokens)) failures.push(`${token} is not mentioned`);
  for (const token of expected.mustNotMention)
    if (mentions(reasons, token, tokens)) failures.push(`${token} is given as a reason`);
  const [first] = expected.jurisdictions;
  if (first && answer.level !== 'clear' && !answer.findings.some(({ jurisdiction }) => jurisdiction === first))
    failures.push(`${first} is not named`);
  return failures;
}

/** Everything that a verdict gives as a reason, as one text. */
function reasonsOf({ findings }: Answer): string {
  return findings
    .flatMap(({ title, text, next, citation, because }) => [
      title,
      text,
      next,
      citation.instrument,
      citation.provision,
      ...because.map(({ fact }) => fact),
    ])
    .join('\n');
}

function mentions(text: string, token: string, tokens: Tokens): boolean {
  return [token, ...(tokens[token] ?? [])].some((word) => {
    if (/^[A-Z]{2}$/.test(word)) return new RegExp(`\\b${word}\\b`).test(text);
    if (/^[a-z]{2}$/.test(word)) return new RegExp(`(?<![a-z])${word}(?![a-z])`, 'i').test(text);
    return text.toLowerCase().includes(word.toLowerCase());
  });
}
