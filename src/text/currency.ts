import { nfkc } from './nfkc';

/** ISO 4217 codes in use, and those withdrawn that people still type. */
const CODES = new Set(
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'.split(
    ' ',
  ),
);
/** Signs and words, longest first where one holds another. A value of two codes is ambiguous: the first unless the page says otherwise. */
const SIGNS: [RegExp, string[]][] = [
  [/us ?\$|u\.s\. ?\$|us dollars?|долл(?:ар\p{L}{0,3})?(?!\p{L})(?: сша)?|美元|美金|米ドル|미국 ?달러|미화/u, ['USD']],
  [/hk ?\$|港元|港币|港幣|香港ドル/, ['HKD']],
  [/nt ?\$|新台币|新台幣|台湾元|台幣/, ['TWD']],
  [/s\$|sg\$|新加坡元|シンガポールドル|星ドル/, ['SGD']],
  [/au?\$|豪ドル|澳元/, ['AUD']],
  [/ca?\$|加元|カナダドル/, ['CAD']],
  [/nz\$/, ['NZD']],
  [/r\$|reais/, ['BRL']],
  [/mx\$/, ['MXN']],
  [/€|(?<!\p{L})euros?(?!\p{L})|ユーロ|欧元|歐元|유로|евро(?!\p{L})|يورو|یورو/u, ['EUR']],
  [/£|pounds? sterling|英ポンド|英镑|파운드/, ['GBP']],
  [/rmb|cnh|人民币|人民幣|人民元|위안|юан\p{L}{0,2}/u, ['CNY']],
  [/円|日元|日円|日圓|엔(?!\p{L})|(?<!\p{L})yen(?!\p{L})|иен\p{L}{0,2}/u, ['JPY']],
  [/¥|￥/, ['JPY', 'CNY']],
  [/元|圆/, ['CNY', 'TWD']],
  [/₩|￦|원(?!\p{L})|韓国ウォン|ウォン|韩元|(?<!\p{L})won(?!\p{L})|вон(?!\p{L})/u, ['KRW']],
  [/₽|руб(?:л\p{L}{0,3})?(?!\p{L})|ルーブル|卢布|(?<!\p{L})rubles?(?!\p{L})/u, ['RUB']],
  [/₹|(?<!\p{L})rs\.?(?!\p{L})|₨|रुपये|रु\.?/u, ['INR', 'PKR', 'LKR', 'NPR']],
  [/৳|টাকা|(?<!\p{L})(?:taka|tk)(?!\p{L})/u, ['BDT']],
  [/₺|(?<!\p{L})tl(?!\p{L})|lira/u, ['TRY']],
  [/₴|грн|гривен\p{L}{0,2}/u, ['UAH']],
  [/₸|тенге/, ['KZT']],
  [/₪|ש"ח|שקל/, ['ILS']],
  [/฿|บาท|baht/, ['THB']],
  [/₫|(?<!\p{L})đồng|vnđ/u, ['VND']],
  [/₱/, ['PHP']],
  [/₦/, ['NGN']],
  [/(?<!\p{L})rp\.?(?!\p{L})|rupiah/u, ['IDR']],
  [/(?<!\p{L})rm(?!\p{L})|ringgit/u, ['MYR']],
  [/(?<!\p{L})(?:sfr|fr)\.?(?!\p{L})|swiss francs?|franken/u, ['CHF']],
  [/zł|złot\p{L}{0,3}/u, ['PLN']],
  [/kč/, ['CZK']],
  [/(?<!\p{L})(?:dhs?|aed)\.?(?!\p{L})|درهم|dirhams?/u, ['AED', 'MAD']],
  [/ريال|ریال|riyals?/, ['SAR', 'IRR', 'QAR', 'OMR']],
  [/\$|ドル|달러|دولار|دلار|dollars?|dólar\p{L}{0,2}/u, ['USD']],
];
/** Digits and separators alone name no currency. */
const BARE = /^[\d.,\s]*$/;
const CODE = /(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}])|(?<=\d)[A-Z]{3}(?![\p{L}])/giu;

export interface ReadCurrency {
  /** ISO 4217. */
  code: string;
  /** What the same sign stands for elsewhere: `¥` is CNY in China, `$` a dozen dollars. */
  or: string[];
  /** The sign or code as typed. */
  typed: string;
}

/** The currency that a value or a field of its own names, or null. A code outranks a sign. Source: ISO 4217, SIX list of 2026. */
export function readCurrency(text: string): ReadCurrency | null {
  if (BARE.test(text)) return null;
  const flat = nfkc(text.slice(0, 300));
  for (const [typed] of flat.matchAll(CODE)) {
    const code = typed.toUpperCase();
    if (CODES.has(code) && (typed === code || flat.trim().length === 3 || /\d/.test(flat)))
      return { code, or: [], typed };
  }
  // Lower case once instead of patterns that ignore case: those are dear to compile.
  const lower = flat.toLowerCase();
  for (const [sign, codes] of SIGNS) {
    const typed = sign.exec(lower)?.[0];
    if (typed)
      return { code: codes[0]!, or: typed === '$' ? ['CAD', 'AUD', 'SGD', 'HKD', 'MXN'] : codes.slice(1), typed };
  }
  return null;
}
