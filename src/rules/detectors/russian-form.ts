import type { Facts } from '../../facts/facts';
import { namesOf } from './signs';
import { type Line, line } from './speak';

/** Legal forms of Russian law before or behind a name. Not `AO` in Latin letters: A. O. Smith makes boilers. */
const FORM =
  /^["«“(]?(?:ООО|ОАО|ЗАО|ПАО|НАО|АО|ФГУП|OOO|OAO|ZAO|PAO|FGUP)(?=[\s"«“.])|[\s,](?:ООО|ОАО|ЗАО|ПАО|OOO|OAO|ZAO)$/u;

/** Countries whose firms bear the same forms, in Russian at least. */
const SAME_THERE = new Set(['AM', 'AZ', 'BY', 'GE', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ']);

/** Buyers, users and notify parties with a Russian legal form, where the goods are to end in a country that has other forms. */
export function russianForms(facts: Facts, endsIn: string): Line[] {
  if (SAME_THERE.has(endsIn)) return [];
  return (['consignee', 'endUser', 'notify'] as const)
    .flatMap((party) => namesOf(facts, party))
    .filter(({ text, evidence }) => FORM.test(text.trim()) || FORM.test(evidence.quote.trim()))
    .map(({ evidence }) => line('russian-form', evidence));
}
