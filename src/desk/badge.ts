import { FINDING_LEVELS, type FindingLevel, gravity } from '../trade/level';
import type { Case } from './case';
import { portalChanged } from './portal-changed';
import type { Speech } from './speech';

/** What stands on the toolbar button: at most four characters, and colours of at least 4.5:1 against each other. */
export interface Badge {
  text: string;
  background: string;
  color: string;
}

/** A level is told by its sign as well as by its colour. */
const SIGNS: Record<FindingLevel, { sign: string; background: string; color: string }> = {
  prohibited: { sign: '✕', background: '#b3151f', color: '#ffffff' },
  licence: { sign: '!', background: '#f2b24b', color: '#1f1500' },
  review: { sign: '?', background: '#1d5fa8', color: '#ffffff' },
};
/** What is shown where nothing can be judged. */
export const CANNOT_READ: Badge = { text: '–', background: '#4a4f57', color: '#ffffff' };
const NOTHING: Badge = { text: '', background: '#4a4f57', color: '#ffffff' };

/**
 * The badge of a tab: gravest level and how many findings there are. Findings that were put aside in the page count on:
 * the page may not hide that there was one. What could not be judged is said, and so is a page that covers the warning.
 */
export function badgeOf(open: Case | null): Badge {
  if (!open) return NOTHING;
  const findings = open.shipments.flatMap(({ verdict }) => verdict?.findings ?? []);
  const gravest = FINDING_LEVELS.find((level) => findings.some((finding) => finding.level === level));
  if (!gravest) return open.trouble || portalChanged(open) ? CANNOT_READ : NOTHING;
  const { sign, background, color } = SIGNS[gravest];
  const count = findings.length > 99 ? '99+' : String(findings.length);
  return { text: (open.obstructed ? '‼' : sign) + count, background, color };
}

/** The badge in words: the headline of the gravest verdict, or what went wrong; '' when nothing is judged. */
export function titleOf(open: Case, speech: Speech): string {
  if (open.trouble) return open.trouble;
  const changed = portalChanged(open);
  const judged = open.shipments.flatMap(({ shipment, verdict }) => (verdict ? [{ shipment, verdict }] : []));
  const [gravest] = judged.sort((a, b) => gravity(b.verdict.level) - gravity(a.verdict.level));
  if (changed && !gravest?.verdict.findings.length) return speech.phrase(changed);
  return gravest ? speech.verdict(gravest.verdict, gravest.shipment).headline : '';
}
