import type { Facts } from '../facts/facts';
import type { Detector, DetectorContext, Signal } from '../rules/signal';
import { SEVERITY_LEVEL } from '../rules/signal';
import type { Finding } from '../trade/finding';
import type { Phrase } from '../trade/phrase';
import type { Role } from '../trade/roles';
import { allEntries, type Shipment } from '../trade/shipment';
import type { Note, Undecided } from '../trade/verdict';
import { becauseOf, identity, spokenBy } from './because';
import { findingId } from './finding-id';

export interface Detected {
  findings: Finding[];
  undecided: Undecided[];
  notes: Note[];
  /** Detectors that could not do their work; told in the coverage. */
  failed: Phrase[];
}

interface Seen {
  detector: Detector;
  signal: Signal;
}

/**
 * Contradictions and signs, as findings. `ask` is worth a review; `info` is a note, but two of different detectors make a
 * question together (reference: one flag alone is never more).
 */
export function signalFindings(
  detectors: readonly Detector[],
  facts: Facts,
  context: DetectorContext,
  jurisdiction: string,
): Detected {
  const seen: Seen[] = [];
  const failed: Phrase[] = [];
  for (const detector of detectors) {
    try {
      seen.push(...detector.detect(facts, context).map((signal) => ({ detector, signal })));
    } catch {
      failed.push({ key: 'coverage.detector-failed', params: { detector: detector.name } });
    }
  }
  const infos = seen.filter(({ signal }) => signal.severity === 'info');
  const together = new Set(infos.map(({ detector }) => detector.row)).size >= 2;
  const raised = seen.filter(({ signal }) => signal.severity !== 'info' || together);
  const asked = raised.filter(
    ({ signal }) => signal.severity === 'ask' && missing(signal, context.shipment).length > 0,
  );
  return {
    findings: raised.map((one) => finding(one, jurisdiction)),
    undecided: asked.map((one) => question(one, context.shipment)),
    notes: together
      ? []
      : infos.map(({ detector, signal }) => ({ title: signal.title, text: signal.text, citation: detector.rests })),
    failed,
  };
}

function finding({ detector, signal }: Seen, jurisdiction: string): Finding {
  const because = becauseOf(signal.because);
  const level = SEVERITY_LEVEL[signal.severity] ?? 'review';
  return {
    id: findingId(detector.name, [level, ...identity(because)]),
    rule: detector.name,
    version: detector.rests.asOf,
    kind: 'detector',
    level,
    jurisdiction,
    title: signal.title,
    text: signal.text,
    next: signal.next,
    citation: detector.rests,
    because,
    against: signal.against,
    ...spokenBy(because),
    item: signal.item,
    story: signal.story,
  };
}

/** Fields that would settle a sign and that nothing stands in: what is filled in already need not be asked for. */
function missing({ needs = [] }: Signal, shipment: Shipment): Role[] {
  const filled = new Set(allEntries(shipment).flatMap(({ role, value }) => (value.trim() === '' ? [] : [role])));
  return needs.filter((role) => !filled.has(role));
}

function question({ detector, signal }: Seen, shipment: Shipment): Undecided {
  const { fields } = spokenBy(becauseOf(signal.because));
  const needs = missing(signal, shipment);
  const { also: _, ...told } = signal.title.params ?? {};
  const params = { ...told, sign: `key:${signal.title.key}`, needs: needs.map((role) => `role:${role}`).join('|') };
  return { rule: detector.name, question: { key: 'question.settle', params }, needs, level: 'review', fields };
}
