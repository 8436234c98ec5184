/** ISO 4217 codes in use, and those withdrawn that people still type. */
const CODES = new Set(
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'.split(
    ' ',
  ),
);
/** Signs and words, longest first where one holds another. A value of two codes is ambiguous: the first unless the page says otherwise. */
const SIGNS: [RegExp, string[]][] = [
  [/US ?\$|U\.S\. ?\$|US dollars?|долл(?:ар\p{L}{0,3})?(?!\p{L})(?: США)?|美元|美金|米ドル|미국 ?달러|미화/iu, ['USD']],
  [/HK ?\$|港元|港币|港幣|香港ドル/i, ['HKD']],
  [/NT ?\$|新台币|新台幣|台湾元|台幣/i, ['TWD']],
  [/S\$|SG\$|新加坡元|シンガポールドル|星ドル/i, ['SGD']],
  [/AU?\$|豪ドル|澳元/i, ['AUD']],
  [/CA?\$|加元|カナダドル/i, ['CAD']],
  [/NZ\$/i, ['NZD']],
  [/R\$|reais/i, ['BRL']],
  [/MX\$/i, ['MXN']],
  [/€|(?<!\p{L})euros?(?!\p{L})|ユーロ|欧元|歐元|유로|евро(?!\p{L})|يورو|یورو/iu, ['EUR']],
  [/£|pounds? sterling|英ポンド|英镑|파운드/i, ['GBP']],
  [/RMB|CNH|人民币|人民幣|人民元|위안|юан\p{L}{0,2}/iu, ['CNY']],
  [/円|日元|日円|日圓|엔(?!\p{L})|(?<!\p{L})yen(?!\p{L})|иен\p{L}{0,2}/iu, ['JPY']],
  [/¥|￥/, ['JPY', 'CNY']],
  [/元|圆/, ['CNY', 'TWD']],
  [/₩|￦|원(?!\p{L})|韓国ウォン|ウォン|韩元|(?<!\p{L})won(?!\p{L})|вон(?!\p{L})/iu, ['KRW']],
  [/₽|руб(?:л\p{L}{0,3})?(?!\p{L})|ルーブル|卢布|(?<!\p{L})rubles?(?!\p{L})/iu, ['RUB']],
  [/₹|(?<!\p{L})Rs\.?(?!\p{L})|₨|रुपये|रु\.?/iu, ['INR', 'PKR', 'LKR', 'NPR']],
  [/৳|টাকা|(?<!\p{L})(?:taka|tk)(?!\p{L})/iu, ['BDT']],
  [/₺|(?<!\p{L})TL(?!\p{L})|lira/iu, ['TRY']],
  [/₴|грн|гривен\p{L}{0,2}/iu, ['UAH']],
  [/₸|тенге/i, ['KZT']],
  [/₪|ש"ח|שקל/, ['ILS']],
  [/฿|บาท|baht/i, ['THB']],
  [/₫|(?<!\p{L})đồng|VNĐ/iu, ['VND']],
  [/₱/, ['PHP']],
  [/₦/, ['NGN']],
  [/(?<!\p{L})Rp\.?(?!\p{L})|rupiah/iu, ['IDR']],
  [/(?<!\p{L})RM(?!\p{L})|ringgit/iu, ['MYR']],
  [/(?<!\p{L})(?:SFr|Fr)\.?(?!\p{L})|swiss francs?|franken/iu, ['CHF']],
  [/zł|złot\p{L}{0,3}/iu, ['PLN']],
  [/Kč/, ['CZK']],
  [/(?<!\p{L})(?:Dhs?|AED)\.?(?!\p{L})|درهم|dirhams?/iu, ['AED', 'MAD']],
  [/ريال|ریال|riyals?/iu, ['SAR', 'IRR', 'QAR', 'OMR']],
  [/\$|ドル|달러|دولار|دلار|dollars?|dólar\p{L}{0,2}/iu, ['USD']],
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
  const flat = text.slice(0, 300).normalize('NFKC');
  for (const [typed] of flat.matchAll(CODE)) {
    const code = typed.toUpperCase();
    if (CODES.has(code) && (typed === code || flat.trim().length === 3 || /\d/.test(flat)))
      return { code, or: [], typed };
  }
  for (const [sign, codes] of SIGNS) {
    const typed = sign.exec(flat)?.[0];
    if (typed)
      return { code: codes[0]!, or: typed === '$' ? ['CAD', 'AUD', 'SGD', 'HKD', 'MXN'] : codes.slice(1), typed };
  }
  return null;
}
