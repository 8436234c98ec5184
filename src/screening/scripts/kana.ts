import letters from '../../../assets/names/letters.json' with { type: 'json' };

const TABLE = letters.kana as Record<string, string>;
const HIRAGANA_SHIFT = 0x60;
const SMALL_TSU = 'っ';
const LONG_MARK = 'ー';

/** A kana word in modified Hepburn without macrons, then with long vowels spelt out as passports of the 1990s did (Ohno, Satou). */
export function romaniseKana(word: string): string[] {
  const hiragana = [...word].map(toHiragana).join('');
  let out = '';
  for (let at = 0; at < hiragana.length; ) {
    const sign = hiragana[at]!;
    if (sign === SMALL_TSU) {
      const next = syllableAt(hiragana, at + 1)[0];
      out += next.startsWith('ch') ? 't' : (next[0] ?? '');
      at += 1;
    } else if (sign === LONG_MARK) {
      at += 1;
    } else {
      const [syllable, length] = syllableAt(hiragana, at);
      out += syllable;
      at += length;
    }
  }
  const short = out.replace(/ou/g, 'o').replace(/uu/g, 'u').replace(/oo/g, 'o');
  return short === out ? [out] : [short, out];
}

function syllableAt(text: string, at: number): [string, number] {
  const pair = TABLE[text.slice(at, at + 2)];
  if (pair !== undefined && text.length > at + 1) return [pair, 2];
  return [TABLE[text[at] ?? ''] ?? '', 1];
}

function toHiragana(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - HIRAGANA_SHIFT) : sign;
}
