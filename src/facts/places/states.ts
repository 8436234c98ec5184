/**
 * States and provinces whose letters or name stand behind a town: `Persia, Iowa`, `Aleppo, PA`, `Yalta SA 5555`. "Georgia" is left out: it
 * is more often the country. Sources: ISO 3166-2:US, :CA and :AU.
 */
const US =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR';
const US_NAMES =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming'.split(
    ' ',
  );
const CANADA = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
const AUSTRALIA = 'NSW VIC QLD SA WA TAS NT ACT';

/** Postal letters of the states of the United States, and of the provinces of Canada. */
export const STATES: ReadonlySet<string> = new Set(US.split(' '));
export const PROVINCES: ReadonlySet<string> = new Set(CANADA.split(' '));
const AUSTRALIAN: ReadonlySet<string> = new Set(AUSTRALIA.split(' '));

/** The countries that a state right behind position `end` of an address may be of; none when no state stands there. */
export function stateBehind(value: string, end: number): string[] {
  const behind = /^(?: township| twp)?,? {0,2}(?:(?:new|north|south|west) )?(\p{L}{2,14})(?![\p{L}\d])/iu.exec(
    value.slice(end, end + 40),
  );
  const word = behind?.[1];
  if (!behind || !word) return [];
  const lower = word.toLowerCase();
  if (
    US_NAMES.includes(lower) ||
    /new (?:york|jersey|mexico|hampshire)|(?:north|south) (?:carolina|dakota)/i.test(behind[0])
  )
    return ['US'];
  return [
    ...(STATES.has(word) ? ['US'] : []),
    ...(PROVINCES.has(word) ? ['CA'] : []),
    ...(AUSTRALIAN.has(word) ? ['AU'] : []),
  ];
}
