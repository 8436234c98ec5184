/** Words that stand between two parties of one field, whatever the relation. Each alternative is fixed text: no backtracking. */
const BETWEEN =
  /(?:^|[\s,;(])(?:c\/o|care of|on behalf of|o\/b\/o|a\/c|for account of|for the account of|attn\.?:?|attention:?|att:|fao:?|subsidiary of|division of|member of|owned by|controlled by|represented by|trading as|t\/a|d\/b\/a|dba|a\.?k\.?a\.?|f\.?k\.?a\.?|formerly known as|formerly|по поручению|в лице|для передачи|气付|気付|转交|轉交|代理)(?=[\s,:)]|$)/giu;
const BREAKS = /[\n\r;|]| \/ |\t/;
const IN_BRACKETS = /\(([^()]{4,80})\)/;
const STREET =
  /\b(?:street|str|road|rd|avenue|ave|boulevard|blvd|lane|district|floor|building|bldg|room|suite|p\.? ?o\.? ?box|zip|postcode|tel|phone|fax|ulitsa|ul|prospekt|strasse|rue|calle|via)\b|ул\.|просп|дом |[路街号號区區市]\s?\d|\d\s?[号號楼樓室]|丁目|番地/iu;
const HOUSE_NUMBER = /^\s*(?:no\.? ?)?\d{1,5}[a-z]?[\s-]+\p{L}/iu;
const MOST_PARTS = 6;
const LONGEST = 600;
const SHORTEST = 3;

/**
 * The names in a field as a person may type it: an address or attention line glued on is left off, two parties, "c/o", "on behalf of"
 * and words of ownership part the field. Always at least one part; the field itself when there is nothing to part.
 */
export function namesInField(field: string): string[] {
  const text = field.slice(0, LONGEST);
  const parts = text
    .split(BREAKS)
    .flatMap((line) => line.split(BETWEEN))
    .flatMap(withoutBrackets)
    .map(withoutAddress)
    .map((part) => part.replace(/^[\s,:)(]+|[\s,:)(]+$/g, ''))
    .filter((part) => part.length >= SHORTEST && /\p{L}/u.test(part));
  const different = [...new Set(parts)].slice(0, MOST_PARTS);
  return different.length > 0 ? different : [text];
}

/** `NAME (OTHER NAME)` is both names together, the one before the brackets and the one within. */
function withoutBrackets(part: string): string[] {
  const within = IN_BRACKETS.exec(part)?.[1];
  return within ? [part, part.replace(IN_BRACKETS, ' '), within] : [part];
}

function withoutAddress(part: string): string {
  const segments = part.split(',');
  const at = segments.findIndex((segment, place) => place > 0 && isAddress(segment));
  return at > 0 ? segments.slice(0, at).join(',') : part;
}

function isAddress(segment: string): boolean {
  return HOUSE_NUMBER.test(segment) || (STREET.test(segment) && /\d/.test(segment));
}
