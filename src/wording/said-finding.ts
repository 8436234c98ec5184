import type { Because, Finding } from '../trade/finding';
import type { Speaker } from './phrase';

/** A finding in words. */
export interface SaidFinding {
  title: string;
  text: string;
  next: string;
  penalty: string;
  against: string[];
}

/** Title, text, next step, penalty and what speaks against it, as a person is shown them. */
export function saidFinding(finding: Finding, speaker: Speaker): SaidFinding {
  const penalty = `rule:${finding.rule}:penalty`;
  return {
    title: speaker.phrase(finding.title),
    text: speaker.phrase(finding.text),
    next: speaker.phrase(finding.next),
    penalty: finding.kind === 'rule' && speaker.knows(penalty) ? speaker.phrase({ key: penalty }) : '',
    against: finding.against.map(speaker.phrase),
  };
}

/** One line of evidence as a sentence: `Port of discharge says “Nampo”: Nampo is a port or airport in North Korea (DPRK)`. */
export function saidBecause({ fact, role, value }: Because, speaker: Speaker): string {
  const params = { ...fact.params, role: `role:${role}`, quote: `text:${value}`, fact: `key:${fact.key}` };
  return speaker.phrase({ key: 'said.because', params });
}
