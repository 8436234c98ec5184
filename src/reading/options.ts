/** What a list of options is a list of. */
export type ListOf = 'countries' | 'currencies' | 'incoterms' | 'dial codes' | 'units';

const CURRENCIES = new Set('USD EUR JPY GBP CNY CHF AED KRW RUB INR'.split(' '));
const INCOTERMS = new Set('EXW FCA FOB CFR CIF CPT CIP DAP DDP DPU FAS'.split(' '));
const UNITS = new Set('kg kgs lb lbs g t mt pcs cbm m3 cm in ctn pal'.split(' '));
const SAMPLE = ['DE', 'JP', 'CN', 'US', 'FR', 'RU', 'KR'];
const LONGEST_LOOK = 300;

const countryWords = new Map<string, Set<string>>();

/** What a select offers, or null when that says nothing. Looks at its first 300 options. */
export function listOf(select: HTMLSelectElement): ListOf | null {
  const { options } = select;
  const most = Math.min(options.length, LONGEST_LOOK);
  if (most < 2) return null;
  let dial = 0;
  let currency = 0;
  let incoterm = 0;
  let unit = 0;
  const texts = new Set<string>();
  for (let i = 0; i < most; i++) {
    const option = options[i]!;
    const text = option.text.trim();
    const head = text.slice(0, 3);
    if (text.includes('+') && /\+\d/.test(text)) dial++;
    if (CURRENCIES.has(head) || CURRENCIES.has(option.value)) currency++;
    if (INCOTERMS.has(head) || INCOTERMS.has(option.value)) incoterm++;
    if (UNITS.has(text.toLowerCase())) unit++;
    texts.add(text.toLowerCase());
  }
  if (dial * 2 > most) return 'dial codes';
  if (currency > 1 && currency * 3 >= most) return 'currencies';
  if (incoterm > 1) return 'incoterms';
  if (unit > 1 && unit * 2 >= most) return 'units';
  const words = sampleNames(select.ownerDocument.documentElement.lang || 'en');
  let hits = 0;
  for (const word of words) if (texts.has(word)) hits++;
  return hits > 1 ? 'countries' : null;
}

/** Names of a few large countries in the page's language and in English; a list with two of them is a list of countries. */
function sampleNames(language: string): Set<string> {
  const cached = countryWords.get(language);
  if (cached) return cached;
  const words = new Set<string>();
  for (const each of [language, 'en', 'ja', 'zh']) {
    try {
      const names = new Intl.DisplayNames([each], { type: 'region' });
      for (const code of SAMPLE) words.add((names.of(code) ?? code).toLowerCase());
    } catch {}
  }
  for (const code of SAMPLE) words.add(code.toLowerCase());
  countryWords.set(language, words);
  return words;
}
