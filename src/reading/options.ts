/** What a list of options is a list of. */
export type ListOf = 'countries' | 'currencies' | 'incoterms' | 'dial codes' | 'units' | 'fuels';

const CURRENCIES = new Set('USD EUR JPY GBP CNY CHF AED KRW RUB INR'.split(' '));
const INCOTERMS = new Set('EXW FCA FOB CFR CIF CPT CIP DAP DDP DPU FAS'.split(' '));
const UNITS = new Set('kg kgs lb lbs g t mt pcs cbm m3 cm in ctn pal'.split(' '));
/** Beginnings of petrol and diesel in the languages that we read. */
const FUELS =
  /^(?:diesel|petrol|gasoline|gasolin|benzin|benzyn|essence|gazole|gas[oó]leo|nafta|dizel|дизел|бензин|軽油|ガソリン|ディーゼル|汽油|柴油|휘발유|경유|가솔린|디젤|بنزين|بنزین|ديزل|دیزل|گازوئیل|xăng|dầu|เบนซิน|ดีเซล|bensin|solar$)/;
const SAMPLE = ['DE', 'JP', 'CN', 'US', 'FR', 'RU', 'KR'];
const LONGEST_LOOK = 300;

const countryWords = new Map<string, Set<string>>();

let codes: Set<string> | null = null;

/** "PLN", "PLN - złoty", "EUR (€)". */
function isCurrencyCode(text: string): boolean {
  if (!/^[A-Z]{3}(?![A-Za-z])/.test(text)) return false;
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(text.slice(0, 3));
}

/** What a select offers, or null when that says nothing. Looks at its first 300 options. */
export function listOf(select: HTMLSelectElement): ListOf | null {
  const { options } = select;
  const most = Math.min(options.length, LONGEST_LOOK);
  if (most < 2) return null;
  let dial = 0;
  let major = 0;
  let currency = 0;
  let incoterm = 0;
  let unit = 0;
  let fuel = 0;
  const texts = new Set<string>();
  for (let i = 0; i < most; i++) {
    const option = options[i]!;
    const text = option.text.trim();
    const head = text.slice(0, 3);
    if (text.includes('+') && /\+\d/.test(text)) dial++;
    if (CURRENCIES.has(head) || CURRENCIES.has(option.value)) major++;
    if (isCurrencyCode(text) || isCurrencyCode(option.value)) currency++;
    if (INCOTERMS.has(head) || INCOTERMS.has(option.value)) incoterm++;
    const lower = text.toLowerCase();
    if (UNITS.has(lower)) unit++;
    if (FUELS.test(lower)) fuel++;
    texts.add(lower);
  }
  if (dial * 2 > most) return 'dial codes';
  if (major > 0 && currency > 1 && currency * 3 >= most) return 'currencies';
  if (incoterm > 1) return 'incoterms';
  if (fuel > 1) return 'fuels';
  if (unit > 1 && unit * 2 >= most) return 'units';
  const words = sampleNames(select.ownerDocument.documentElement.lang || 'en');
  let hits = 0;
  for (const word of words) if (texts.has(word)) hits++;
  return hits > 1 ? 'countries' : null;
}

/** Whether a text is the name of a country, in the page's language or in English. */
export function isCountry(text: string, language: string): boolean {
  return text.length < 60 && allNames(language).has(text.trim().toLowerCase());
}

const everyName = new Map<string, Set<string>>();

function allNames(language: string): Set<string> {
  const cached = everyName.get(language);
  if (cached) return cached;
  const words = new Set<string>();
  for (const each of [language || 'en', 'en']) {
    try {
      const names = new Intl.DisplayNames([each], { type: 'region', fallback: 'none' });
      for (let a = 65; a <= 90; a++)
        for (let b = 65; b <= 90; b++) {
          const name = names.of(String.fromCharCode(a, b));
          if (name) words.add(name.toLowerCase());
        }
    } catch {}
  }
  everyName.set(language, words);
  return words;
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
