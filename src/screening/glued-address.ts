import words from '../../assets/names/party-words.json' with { type: 'json' };
import { wordsOfName } from './names/parse-name';
import { legalForms } from './words/legal-forms';

const anyOf = (phrases: readonly string[]) => phrases.map((phrase) => phrase.replace(/\./g, '\\.')).join('|');
const HOUSE_NUMBER = /^\s*\d{1,5}[a-z]?[\s-]+\p{L}/iu;
const NUMBERED = /^\s*(?:no|nr|№)?[.:]? ?\d{1,5}[a-z]?\s*$/iu;
const STREET = new RegExp(
  String.raw`(?:^|[\s.,])(?:${anyOf(words.streets)})(?=[\s.,]|$)|\p{L}(?:strasse|straße|str\.|gasse|straat|gatan|weg) `,
  'iu',
);
const TOWN = /^\s*г\.\s/u;
const FAR_EAST = /[路街号號区區市]\s?\d|\d\s?[号號楼樓室]|[省市].{1,12}[区區县縣路街]|丁目|番地/u;
/** Rooms with their number, wherever they stand after a name; military units have longer ones. */
const ROOM = new RegExp(
  String.raw`(?<=\S)[\s,]+(?:${anyOf(words.rooms)})\.? {0,2}(?:no\.? ?)?[a-z]?-?\d{1,3}(?!\d).*$`,
  'isu',
);
const BOX = new RegExp(String.raw`(?<=\S)[\s,]+(?:${anyOf(words.boxes)})[ .:]{0,3}\d.*$`, 'isu');
const CONTACT = new RegExp(String.raw`(?<=\p{L})[\s,]+(?:${anyOf(words.contacts)})[\s.:+#]{1,3}[+(]?\d.*$`, 'isu');
const MAIL = /(?<=\p{L})[\s,]+(?:e-?mail:? )?[\w.+-]{1,64}@.*$/isu;
const PHONE = /(?<=\p{L})[\s,]+\+\d[\d ()-]{6,}.*$/su;
const POSTCODE = /\d{4,}/;

/** A name without the telephone number, mail address or tax number written after it. */
export function contactsCut(part: string): string {
  return part.replace(CONTACT, '').replace(MAIL, '').replace(PHONE, '');
}

/**
 * A name without the address written after it, with a comma or without. Where what follows a comma may be a town, the name up to its
 * legal form is given beside the whole.
 */
export function withoutAddress(part: string): string[] {
  const room = part.replace(ROOM, '');
  // Office 39 is no room: the whole is looked for as well.
  return [...new Set([...beforeAddress(part.replace(BOX, '')), ...(room === part ? [] : beforeAddress(room))])];
}

function beforeAddress(part: string): string[] {
  const segments = part.split(',');
  const at = segments.findIndex((segment, place) => place > 0 && isAddress(segment));
  const name = afterForm((at > 0 ? segments.slice(0, at) : segments).join(','));
  const [first, ...rest] = name.split(',');
  return rest.length > 0 && endsInForm(first!) && !rest.every(isForm) ? [name, first!] : [name];
}

function isAddress(segment: string): boolean {
  if (HOUSE_NUMBER.test(segment) || NUMBERED.test(segment) || TOWN.test(segment) || FAR_EAST.test(segment)) return true;
  return STREET.test(segment) && /\d/.test(segment);
}

/** `PHARMIX GMBH HAUPTSTRASSE 12 60311 FRANKFURT`: what follows a legal form and is an address. In Chinese a blank does for the form. */
function afterForm(name: string): string {
  const tokens = name.split(' ');
  for (let at = 1; at < tokens.length; at += 1) {
    const rest = tokens.slice(at).join(' ');
    if (FAR_EAST.test(tokens[at]!) && !FAR_EAST.test(tokens[at - 1]!)) return tokens.slice(0, at).join(' ');
    if (!/\d/.test(rest) || !(STREET.test(`${rest} `) || POSTCODE.test(rest))) continue;
    if (!isForm(tokens[at]!) && at > 1 && isForm(tokens[at - 1]!)) return tokens.slice(0, at).join(' ');
  }
  return name;
}

function endsInForm(segment: string): boolean {
  const list = wordsOfName(segment);
  for (let at = 1; at < list.length; at += 1) {
    const form = legalForms().match(list, at);
    if (form && at + form.words === list.length) return true;
  }
  return false;
}

function isForm(segment: string): boolean {
  const list = wordsOfName(segment);
  return list.length > 0 && legalForms().match(list, 0)?.words === list.length;
}
