import type { Entry } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { PlaceFact } from '../facts';

/** A mail or web address under .kp, which only the DPRK gives out. Other countries' domains are used by firms anywhere and say nothing. */
export function readMailDomains(entry: Entry): PlaceFact[] {
  if (!entry.value.toLowerCase().includes('.kp')) return [];
  const match = /[\p{L}\p{N}.-]{1,80}\.kp(?![\p{L}\p{N}])/u.exec(entry.value.slice(0, 1000).toLowerCase());
  if (!match || !/@|\.(?:name|address|email)$/.test(entry.role + entry.value)) return [];
  return [
    {
      place: 'KP',
      name: '.kp',
      via: 'text',
      certainty: 'medium',
      or: [],
      evidence: evidenceOf(entry, null, match.index, match.index + match[0].length),
    },
  ];
}
