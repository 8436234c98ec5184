import type { Phrase } from '../trade/phrase';
import type { Role } from '../trade/roles';
import { partyOf } from '../trade/roles';
import { countryName } from './place-names';
import { quotation } from './quotation';

/** One language of the phrase book, ready to speak. */
export interface Speaker {
  /** A phrase as sentences. An unknown key (a verdict of another version) is said as the key itself. */
  phrase(phrase: Phrase): string;
  role(role: Role): string;
  country(code: string): string;
  /** Whether the book has a text under this key. */
  knows(key: string): boolean;
  locale: string;
}

/** Phrases may stand in each other's parameters; none of ours does so more than twice. */
const DEEPEST = 3;
const PARAMETER = /\{([a-zA-Z]{1,20})\}/g;

/** Keys may come from an old record or from outside: `constructor` is no text. */
const own = (book: Readonly<Record<string, string>>, key: string) => (Object.hasOwn(book, key) ? book[key] : undefined);

/** Speaks a language. `fallback` serves where the language lacks a text (a rule of an organisation, in English only). */
export function speaker(
  locale: string,
  book: Readonly<Record<string, string>>,
  fallback: Readonly<Record<string, string>>,
): Speaker {
  const text = (key: string) => own(book, key) ?? own(fallback, key);
  const joined = (values: string[]) =>
    values.length < 2
      ? (values[0] ?? '')
      : `${values.slice(0, -1).join(text('list.comma') ?? ', ')}${text('list.and') ?? ', '}${values.at(-1)}`;
  const country = (code: string) => text(`country:${code}`) ?? countryName(code, locale);
  const role = (name: Role): string => {
    const party = partyOf(name);
    if (!party) return text(`role:${name}`) ?? name;
    const part = text(`part.${name.slice(party.length + 1)}`) ?? '{party}';
    return part.replace('{party}', text(`party.${party}`) ?? party);
  };
  const one = (value: string, params: Phrase['params'], depth: number): string => {
    const at = value.indexOf(':');
    const rest = value.slice(at + 1);
    switch (at > 0 ? value.slice(0, at) : '') {
      case 'country':
        return country(rest);
      case 'role':
        return role(rest as Role);
      case 'family':
      case 'fuel':
        return text(value) ?? rest.replaceAll('-', ' ');
      case 'programme':
        return text(value) ?? rest;
      case 'money':
        return money(rest, locale);
      case 'day':
        return day(rest, locale);
      case 'code':
        return rest.length > 4 ? `${rest.slice(0, 4)}.${rest.slice(4)}` : rest;
      case 'key':
        return depth < DEEPEST ? say({ key: rest, params }, depth + 1) : rest;
      default:
        return quotation(value);
    }
  };
  const filled = (value: string | number, params: Phrase['params'], depth: number): string => {
    if (typeof value === 'number') return value.toLocaleString(locale);
    if (value.startsWith('text:')) return quotation(value.slice(5));
    return joined(value.split('|').map((part) => one(part, params, depth)));
  };
  const say = ({ key, params }: Phrase, depth: number): string => {
    const sentence = (text(key) ?? key).replace(PARAMETER, (whole, name: string) => {
      const value = Object.hasOwn(params ?? {}, name) ? params?.[name] : undefined;
      return value === undefined ? whole : filled(value, params, depth);
    });
    const also = depth === 0 ? params?.also : undefined;
    if (typeof also !== 'string') return sentence;
    return [sentence, ...also.split('|').map((more) => one(more, params, 1))].join(locale === 'ja' ? '' : ' ');
  };
  return { phrase: (phrase) => say(phrase, 0), role, country, knows: (key) => text(key) !== undefined, locale };
}

/** `13500000 JPY` → `JPY 13,500,000`: the code, because signs are shared by many currencies. */
function money(text: string, locale: string): string {
  const [amount = '', currency = ''] = text.split(' ');
  const grouped = amount.split('–').map((part) => {
    const number = Number(part);
    return Number.isFinite(number) ? number.toLocaleString(locale, { maximumFractionDigits: 2 }) : part;
  });
  return `${currency} ${grouped.join('–')}`.trim();
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as it is written. Our own languages are written by hand: to open the browser's calendar takes longer than to judge a shipment. */
function day(iso: string, locale: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const [year, month, at] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (locale === 'en') return `${MONTHS[month]} ${at}, ${year}`;
  if (locale === 'ja') return `${year}年${month + 1}月${at}日`;
  return date.toLocaleDateString(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
}
