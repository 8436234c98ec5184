import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check';
import { answerLine } from '../../src/cli/answer-line';
import { knowledgeFromDisk } from '../../src/cli/knowledge-file';
import { shipmentOf } from '../../src/cli/shipment-of';
import { NO_HISTORY } from '../../src/trade/history';
import type { Level } from '../../src/trade/level';
import type { Verdict } from '../../src/trade/verdict';
import { createWording } from '../../src/wording/wording';

interface Line {
  id: string;
  exportFrom: string;
  fields: Record<string, string>;
  items?: Record<string, string>[];
  /** Why a person may be asked to look at an ordinary shipment. */
  mayReview?: string;
  expected?: { level: Level; accept: Level[]; jurisdiction?: string; mentions?: string[] };
}

const knowledge = knowledgeFromDisk();
const wording = createWording(knowledge.texts);
const AS_OF = '2026-11-24';

const read = (name: string): Line[] =>
  readFileSync(`tests/corpus/shipments/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

function judge(line: Line): Verdict {
  return check({
    shipment: shipmentOf(line, (key) => {
      throw new Error(`${line.id}: "${key}" is no role`);
    }),
    knowledge,
    profile: { exportFrom: line.exportFrom, alsoBoundBy: [], showUnbound: true },
    asOf: AS_OF,
    history: NO_HISTORY,
    exceptions: [],
  });
}

const told = (verdict: Verdict) => verdict.findings.map(({ rule, level }) => `${rule}: ${level}`).join(', ');

describe('ordinary shipments', () => {
  const lines = read('benign');
  const judged = lines.map((line) => ({ line, verdict: judge(line) }));

  test('there are at least five hundred, from many places', () => {
    expect(lines.length).toBeGreaterThanOrEqual(500);
    expect(new Set(lines.map(({ exportFrom }) => exportFrom)).size).toBeGreaterThan(50);
  });

  test('none is called prohibited or in need of a licence', () => {
    const wrong = judged.filter(({ verdict }) => verdict.level === 'prohibited' || verdict.level === 'licence');
    expect(wrong.map(({ line, verdict }) => `${line.id} ${told(verdict)}`)).toEqual([]);
  });

  test('those that a person is asked to look at have their reason in the file', () => {
    const wrong = judged.filter(({ line, verdict }) => verdict.level === 'review' && !line.mayReview);
    expect(wrong.map(({ line, verdict }) => `${line.id} ${told(verdict)}`)).toEqual([]);
  });

  test('they are at most one in fifty', () => {
    const flagged = judged.filter(({ verdict }) => verdict.level !== 'clear');
    expect(flagged.length / lines.length).toBeLessThanOrEqual(0.02);
  });
});

/** What a warning has to speak of, and the words that do. */
const WORDS: Record<string, RegExp> = {
  KP: /North Korea|DPRK/,
  RU: /Russia/,
  BY: /Belarus/,
  IR: /Iran/,
  CU: /Cuba/,
  Crimea: /Crimea|Sevastopol/,
  Donetsk: /Donetsk|Luhansk/,
  luxury: /luxury/i,
  cc: /\bcc\b|engine/i,
  hybrid: /hybrid|electric/i,
  CHPL: /high.priority|CHPL|Annex XL/i,
  designated: /designated|listed|sanction/i,
  IMO: /IMO/,
  VIN: /VIN|chassis/i,
  Dalian: /Dalian/,
  '+850': /850|telephone/i,
  transshipment: /transs?hip|transit|route|port of discharge|re-export|diver/i,
};

function unsaid(line: Line, verdict: Verdict): string[] {
  const answer = answerLine(line.id, verdict, wording, 'en') as { findings: unknown[] };
  const text = JSON.stringify(answer.findings);
  return (line.expected?.mentions ?? []).filter((token) => !WORDS[token]!.test(text));
}

describe('shipments that a careful officer would stop or ask about', () => {
  const lines = read('violations');
  const judged = lines.map((line) => ({ line, verdict: judge(line) }));
  const list = (wrong: typeof judged) =>
    wrong.map(({ line, verdict }) => `${line.id}: ${verdict.level} ${told(verdict)}`);
  const accepted = ({ line, verdict }: (typeof judged)[number]) => line.expected!.accept.includes(verdict.level);

  test('there are at least a hundred and fifty', () => expect(lines.length).toBeGreaterThanOrEqual(150));

  test('the level is one that such an officer would accept, in at least 97 of 100', () => {
    const wrong = judged.filter((one) => !accepted(one));
    expect(wrong.length / lines.length, list(wrong).join('\n')).toBeLessThanOrEqual(0.03);
  });

  test('what is plainly prohibited is called so, in at least 95 of 100', () => {
    const plain = judged.filter(({ line }) => line.expected!.accept.join() === 'prohibited');
    const wrong = plain.filter(({ verdict }) => verdict.level !== 'prohibited');
    expect(wrong.length / plain.length, list(wrong).join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('every value and engine line has the shipment on its right side', () => {
    const below = judged.filter(({ line }) => line.expected!.accept.includes('clear'));
    expect(below.length).toBeGreaterThan(10);
    expect(list(below.filter((one) => !accepted(one)))).toEqual([]);
  });

  test('the law, the place and the reason are named, in at least 95 of 100', () => {
    const spoken = judged.filter(({ verdict }) => verdict.level !== 'clear');
    const wrong = spoken.filter(({ line, verdict }) => {
      const law = line.expected!.jurisdiction;
      return (law && !verdict.findings.some((one) => one.jurisdiction === law)) || unsaid(line, verdict).length > 0;
    });
    const missing = wrong.map(({ line, verdict }) => `${line.id}: ${unsaid(line, verdict)} ${told(verdict)}`);
    expect(wrong.length / spoken.length, missing.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

describe('twins: the same goods for an honest buyer and for North Korea', () => {
  test.each(read('north-korea').map((line) => [line.id, line] as const))('%s', (_, line) => {
    const verdict = judge(line);
    expect(line.expected!.accept, told(verdict)).toContain(verdict.level);
  });
});
