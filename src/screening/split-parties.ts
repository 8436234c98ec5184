import words from '../../assets/names/party-words.json' with { type: 'json' };
import { contactsCut, withoutAddress } from './glued-address';

/** Fixed phrases as one pattern, the longest first: nothing in it backtracks. */
const anyOf = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' {1,3}'))
    .join('|');

/** What may stand before words of ownership: `, a wholly owned subsidiary of`, `51 % owned by`. */
const SHARE = String.raw`(?:an? )?(?:\d{1,3}(?:[.,]\d{1,2})? ?% ?)?(?:wholly |majority |partly |fully |jointly )?(?:owned )?`;
/** Words that stand between two parties of one field, whatever the relation. */
const BETWEEN = new RegExp(String.raw`[\s,;:(–-]${SHARE}(?:${anyOf(words.between)})(?=[\s,:.)]|$)`, 'giu');
/** `EX ARGO`: a former name; goods sold ex works are no party. */
const FORMER = /(?<=\S)[\s,(]+ex[-. ]+(?!works|factory|quay|ship|warehouse|mill)(?=\p{L})/giu;
const LEADING = new RegExp(String.raw`^\s*(?:${anyOf(words.leading)})(?:\s*:|\.?\s)\s*`, 'iu');
const ATTENTION = /^\s*(?:kind )?(?:attn|attention|att|fao)\b[.:\s]/iu;
const ROLE = new RegExp(String.raw`[\s,]+(?:${anyOf(words.roles)})\s*$`, 'iu');
const BREAKS = /[\n\r;|]| [/+] |\t/;
const IN_BRACKETS = /\(([^()]{4,80})\)/;
const MOST_PARTS = 6;
const LONGEST = 600;
const SHORTEST = 3;

/**
 * The names in a field as a person may type it: an address, a telephone number or an attention line glued on is left off, two parties,
 * "c/o", "on behalf of" and words of ownership part the field. Always at least one part; the field itself when there is nothing to part.
 */
export function namesInField(field: string): string[] {
  const text = field.slice(0, LONGEST);
  const parts = text
    .split(BREAKS)
    .flatMap(attentionApart)
    .map((line) => line.replace(LEADING, ''))
    .flatMap((line) => line.split(BETWEEN))
    .flatMap((part) => part.split(FORMER))
    .map((part) => contactsCut(part).replace(ROLE, ''))
    .flatMap(withoutBrackets)
    .flatMap(withoutAddress)
    .map(trimmed)
    .filter((part) => part.length >= SHORTEST && /\p{L}/u.test(part));
  const different = [...new Set(parts)].slice(0, MOST_PARTS);
  return different.length > 0 ? different : [text];
}

/** `Attn: Kim Chol, Acme Ltd` names the person first. */
function attentionApart(line: string): string[] {
  const [, at = ''] = ATTENTION.test(line) ? line.split(/,(.*)/s) : [];
  return at ? [line.slice(0, line.length - at.length - 1), at] : [line];
}

/** `NAME (OTHER NAME)` is both names together, the one before the brackets and the one within. */
function withoutBrackets(part: string): string[] {
  const within = IN_BRACKETS.exec(part)?.[1];
  return within ? [part, part.replace(IN_BRACKETS, ' '), within] : [part];
}

/** Without the signs that parting leaves at the ends; a bracket stays where its other half does. */
function trimmed(part: string): string {
  const ends = part.replace(/^[\s,:)–-]+|[\s,:(–-]+$/g, '');
  const [opened, closed] = [ends.split('(').length, ends.split(')').length];
  return opened === closed ? ends : ends.replace(/^[\s(]+|[\s)]+$/g, '');
}
