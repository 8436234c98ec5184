import { wordsOf } from '../../text/words';
import { PARTIES, partyOf } from '../../trade/roles';
import { type Entry, partyEntries, type Shipment } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { NameFact, PlaceFact } from '../facts';
import { findLeads, type Lead } from '../places/find-leads';
import { findPlaces } from '../places/find-places';
import { placeWords } from '../places/place-tables';
import { memory } from '../remember';
import type { FactTables } from '../tables';
import { actsOf, kindOf } from './acts';
import { splitName } from './split-name';

const rememberedNames = memory<NameFact[]>();

/** The names of every party, taken apart: the party itself, and whoever stands behind "c/o" or "on behalf of", in its address as well. */
export function readNames(shipment: Shipment, places: readonly PlaceFact[], tables: FactTables): NameFact[] {
  return PARTIES.flatMap((party) => [
    ...partyEntries(shipment, party, 'name').flatMap((entry) => namesIn(entry, true, places, tables)),
    ...partyEntries(shipment, party, 'address').flatMap((entry) => namesIn(entry, false, places, tables)),
  ]).concat(
    ...shipment.items.flatMap((item) =>
      item.entries
        .filter(({ role }) => role === 'goods.endUse')
        .flatMap((entry) => namesIn(entry, false, places, tables)),
    ),
  );
}

function namesIn(entry: Entry, withSelf: boolean, places: readonly PlaceFact[], tables: FactTables): NameFact[] {
  const countries = [
    ...new Set(
      places
        .filter(
          ({ evidence, or, certainty }) =>
            partyOf(evidence.role) === partyOf(entry.role) && or.length === 0 && certainty !== 'weak',
        )
        .map(({ place }) => place),
    ),
  ];
  const about = `${withSelf} ${countries.join()}`;
  return rememberedNames([entry], about, tables, () => takenApart(entry, withSelf, countries, tables));
}

function takenApart(entry: Entry, withSelf: boolean, countries: string[], tables: FactTables): NameFact[] {
  const table = placeWords(tables);
  const text = entry.value.slice(0, 1000);
  const words = wordsOf(text);
  const leads = findLeads(text, words, table).filter((lead) => lead.to > lead.from && turnsUpParty(lead));
  const found: NameFact[] = [];
  const put = (start: number, end: number, relation: NameFact['relation']) => {
    for (const part of splitName(text.slice(start, end), tables)) {
      const own = wordsOf(part.text);
      const spots = findPlaces(part.text, own, tables, table.namedMasks);
      const acts = actsOf(part.text, spots, tables);
      // "final user Pyongyang" turns up a place and no party.
      if (relation !== 'self' && spots.reduce((sum, { words: n }) => sum + n, 0) >= own.length) continue;
      const at = start + part.start;
      found.push({
        text: part.text,
        kind: kindOf(part.text, acts, tables),
        acts,
        countries,
        relation: part.attention ? 'attention' : relation,
        evidence: evidenceOf(entry, null, at, at + part.text.length),
      });
    }
  };
  const first = leads[0];
  if (withSelf && (first?.start ?? text.length) > 0) put(0, first?.start ?? text.length, 'self');
  for (const lead of leads) {
    const start = words[lead.from]?.start ?? text.length;
    const end = words[lead.to - 1]?.end ?? text.length;
    if (end > start) put(start, end, relationOf(lead.text));
  }
  return found.slice(0, 12);
}

const PARTY =
  /user|consignee|customer|пользовател|получател|потребител|користувач|verbraucher|verwender|empfänger|kunde|utilisateur|destinataire|usu[aá]r|consignatario|utente|gebruiker|kullanıcı|odbiorca|użytkownik|需要者|荷受|使用者|ユーザー|用户|用戶|收货人|사용자|수하인|المستخدم|المستلم|مصرف|người|pengguna|ผู้ใช้|उपयोगकर्ता|ব্যবহারকারী/iu;

/** "final user …" turns a party up, "in transit to …" only a place. */
const turnsUpParty = ({ kind, text }: Lead) => kind === 'party' || (kind === 'destination' && PARTY.test(text));

function relationOf(lead: string): NameFact['relation'] {
  if (/^(?:attn|attention)/i.test(lead)) return 'attention';
  if (/c\/o|care|bons soins|cuidado|気付|气付|様方|转交|presso/i.test(lead)) return 'care-of';
  return /subsidiary|affiliate|owned|controlled/i.test(lead) ? 'owner' : 'behalf-of';
}
