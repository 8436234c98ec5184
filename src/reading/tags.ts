/** What an element is to the walk, by its name alone. */
export const SKIPPED = 1;
/** Text in it goes on in the same line. */
export const INLINE = 2;
/** Text in it names nothing that a value stands beside. */
export const QUIET = 4;
export const CONTROL = 8;
export const REGION = 16;
export const GRID = 32;
export const HEADING = 64;
/** Needs a closer look: label, form, slot, dialog, button, script. */
export const SPECIAL = 128;

const TAGS = new Map<string, number>();
const put = (flag: number, names: string): void => {
  for (const name of names.split(' ')) TAGS.set(name, (TAGS.get(name) ?? 0) | flag);
};
put(
  SKIPPED,
  'script style noscript template svg math canvas video audio iframe frame object head datalist option optgroup',
);
put(INLINE, 'a abbr b bdi bdo big cite code em font i ins kbd mark nobr q s small span strong sub sup time tt u var');
put(QUIET, 'a button nav');
put(CONTROL, 'input select textarea');
put(REGION, 'fieldset section article');
put(GRID, 'table tr td th dl dt dd');
put(HEADING, 'h1 h2 h3 h4 h5 h6 legend caption summary header');
put(SPECIAL, 'label form slot dialog button');

/** The flags of an element's name; 0 for an ordinary box. */
export function tagOf(name: string): number {
  return TAGS.get(name) ?? 0;
}
