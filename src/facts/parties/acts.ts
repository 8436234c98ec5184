import { type Word, wordsOf } from '../../text/words';
import type { NameFact } from '../facts';
import type { FoundPlace } from '../places/find-places';
import { findMission } from '../places/missions';
import type { Phrases } from '../places/phrases';
import { placeWords } from '../places/place-tables';
import type { FactTables } from '../tables';
import { partyWords } from './party-words';

/** Whether a phrase of the set stands in the words; in names, scripts without spaces are looked through. */
export function holds(words: readonly Word[], set: Phrases): boolean {
  return words.some((word, i) => {
    if (word.kind === 'spaced') return set.at(words, i) > 0;
    for (let at = 0; at < word.text.length; at += 1) if (set.within(word, at) > 1) return true;
    return false;
  });
}

/** Whether the words are a phrase of the set; with `open`, a phrase of two words or more may go on ("to order of …"). */
function begins(words: readonly Word[], set: Phrases, open: boolean): boolean {
  const first = words[0];
  if (!first) return false;
  if (first.kind === 'spaced') {
    const n = set.at(words, 0);
    return n === words.length || (open && n > 1);
  }
  const n = set.within(first, 0);
  return n > 1 && (open || (n === first.text.length && words.length === 1));
}

/** What a name says about the party's part: to order, a bank, a forwarder, a mission … */
export function actsOf(name: string, places: readonly FoundPlace[], tables: FactTables): NameFact['acts'] {
  const words = wordsOf(name);
  const table = partyWords(tables);
  const acts: NameFact['acts'] = [];
  if (begins(words, table.order, true)) acts.push('to-order');
  if (begins(words, table.same, false)) acts.push('same-as-consignee');
  if (begins(words, table.vague, false)) acts.push('vague');
  const masked = holds(words, table.notForwarder);
  if (!masked && holds(words, table.forwarder)) acts.push('forwarder');
  else if (!masked && holds(words, table.soft)) acts.push('forwarder-soft');
  if (holds(words, table.bank)) acts.push('bank');
  if (holds(words, table.trader) && !holds(words, table.notTrader)) acts.push('trader');
  if (findMission(words, places, placeWords(tables))) acts.push('mission');
  return acts;
}

/** A firm by its legal form or words; a person when it is two to four words without one; else unknown. */
export function kindOf(name: string, acts: NameFact['acts'], tables: FactTables): NameFact['kind'] {
  const words = wordsOf(name);
  if (acts.length > 0 || holds(words, partyWords(tables).organization)) return 'organization';
  if (
    /^(?:mr|mrs|ms|dr|herr|frau|sr|sra|m|mme|г-н|г-жа)$/.test(words[0]?.text ?? '') ||
    /(?:様|氏|先生|女士|님|씨)$/.test(name)
  )
    return 'person';
  return words.length >= 2 && words.length <= 4 && !/\d/.test(name) ? 'unknown' : 'unknown';
}
