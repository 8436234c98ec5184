import en from '../../assets/locales/en/verdict.yaml';
import ja from '../../assets/locales/ja/verdict.yaml';
import { partyOf, type Role } from '../trade/roles';
import { locale } from './words';

const TEXTS = { en, ja };

/** Name of a role in the page's language, from the same words that verdicts use: `Port of discharge`, `Consignee address`. */
export function roleName(role: Role): string {
  const text = (key: string) => TEXTS[locale.value][key] ?? TEXTS.en[key];
  const party = partyOf(role);
  if (!party) return text(`role:${role}`) ?? role;
  return (text(`part.${role.slice(party.length + 1)}`) ?? '{party}').replace(
    '{party}',
    text(`party.${party}`) ?? party,
  );
}
