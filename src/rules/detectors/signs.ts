import type { Facts, NameFact } from '../../facts/facts';
import { type PartyName, partyOf, type Role } from '../../trade/roles';
import { allEntries } from '../../trade/shipment';
import type { DetectorContext } from '../signal';
import { type Line, line, typed } from './speak';
import type { WordTable } from './tables';
import { isWord } from './word-list';

/** What makes a route worth a question once the goods and the place already are. */
export type SignKind = 'forwarder' | 'forwarder-soft' | 'trader' | 'to-order' | 'unstated' | 'vague' | 'bank';

export interface Sign {
  kind: SignKind;
  line: Line;
}

/** The lists of words that detectors share. */
export function words(context: DetectorContext, list: string): readonly string[] {
  return context.table<WordTable>('detectors/words').lists[list] ?? [];
}

/** The names of one party, those behind "c/o" and "on behalf of" included. */
export function namesOf(facts: Facts, party: PartyName): NameFact[] {
  return facts.names.filter((name) => partyOf(name.evidence.role) === party);
}

const ACTS: Partial<Record<NameFact['acts'][number], SignKind>> = {
  forwarder: 'forwarder',
  'forwarder-soft': 'forwarder-soft',
  trader: 'trader',
  'to-order': 'to-order',
  vague: 'vague',
  bank: 'bank',
};

/** What the consignee's name says of its part, and end users and uses that are answered by a non-answer. */
export function signsOf(facts: Facts, context: DetectorContext): Sign[] {
  const signs: Sign[] = [];
  for (const name of namesOf(facts, 'consignee')) {
    for (const act of name.acts) {
      const kind = ACTS[act];
      if (kind)
        signs.push({ kind, line: line(`consignee-${kind === 'forwarder-soft' ? 'forwarder' : kind}`, name.evidence) });
    }
  }
  return [...signs, ...unstated(context)];
}

const ASKED: ReadonlySet<Role> = new Set(['endUser.name', 'goods.endUse']);

/** End user or end use answered with "not stated", "various", "resale". An empty field is no answer yet and tells nothing. */
export function unstated(context: DetectorContext): Sign[] {
  const list = words(context, 'unstated');
  return allEntries(context.shipment)
    .filter((entry) => ASKED.has(entry.role) && entry.value.trim() !== '' && isNonAnswer(entry.value, list))
    .map((entry) => ({
      kind: 'unstated' as const,
      line: line('unstated', typed(entry), { role: `role:${entry.role}` }),
    }));
}

/** Words of a non-answer, or punctuation alone ("-", "???"). */
function isNonAnswer(value: string, list: readonly string[]): boolean {
  return isWord(value, list) || /^[\s\p{P}\p{S}]{1,20}$/u.test(value);
}
