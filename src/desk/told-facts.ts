import type { Certainty, Evidence, Facts } from '../facts/facts';
import type { ShipmentState } from '../messages/said';
import type { Phrase } from '../trade/phrase';

/** What was understood of each field, said one line a fact, for the panel. */
export function toldFacts(facts: Facts, say: (phrase: Phrase) => string): ShipmentState['facts'] {
  const told = new Map<string, ShipmentState['facts'][number]>();
  const tell = (evidence: Evidence, certainty: Certainty, phrase: Phrase) => {
    const fact = say(phrase);
    told.set(`${evidence.field} ${fact}`, { field: evidence.field, fact, certainty });
  };
  for (const { place, name, via, certainty, evidence } of facts.places) {
    const country = `country:${place.slice(0, 2)}`;
    tell(evidence, certainty, { key: `fact.place.${via}`, params: { place: name, country } });
  }
  for (const { hs, families, vehicle, condition } of facts.items) {
    for (const { digits, from, certainty, evidence } of hs) {
      const key = from === 'code' ? 'fact.code' : 'fact.heading';
      tell(evidence, certainty, { key, params: { code: `code:${digits}` } });
    }
    for (const { family, certainty, evidence } of families)
      tell(evidence, certainty, { key: 'fact.goods', params: { family: `family:${family}` } });
    for (const { is, certainty, evidence } of vehicle?.engines ?? [])
      tell(evidence, certainty, { key: 'fact.engine', params: { cc: between(is.min, is.max) } });
    for (const { is, certainty, evidence } of vehicle?.fuels ?? [])
      tell(evidence, certainty, { key: 'fact.fuel', params: { fuel: is.map((fuel) => `fuel:${fuel}`).join('|') } });
    if (condition && condition.is !== 'damaged')
      tell(condition.evidence, condition.certainty, { key: `fact.condition.${condition.is}` });
  }
  return [...told.values()];
}

const between = (min: number, max: number) =>
  min === max ? String(min) : `${min}–${Number.isFinite(max) ? max : '…'}`;
