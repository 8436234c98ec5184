/** Initials of Hanyu Pinyin and what Wade–Giles writes for them, marks of aspiration left out as they are in practice. */
const INITIALS: readonly [string, string][] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
];

/** Syllables that the rules below do not reach. */
const WHOLE: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  er: 'erh',
  you: 'yu',
  yi: 'i',
  ye: 'yeh',
  yan: 'yen',
  he: 'ho',
  e: 'o',
  ke: 'ko',
  ge: 'ko',
};

/** A Pinyin syllable in Wade–Giles: `xiao` is `hsiao`, `zhong` is `chung`. Source: H. A. Giles, Chinese-English Dictionary (1912). */
export function wadeGiles(pinyin: string): string {
  const whole = WHOLE[pinyin];
  if (whole) return whole;
  const [initial, written] = INITIALS.find(([start]) => pinyin.startsWith(start)) ?? ['', ''];
  const head = initial || pinyin.charAt(0);
  let final = pinyin.slice(initial.length);
  final = final.replace(/ong$/, 'ung').replace(/ian$/, 'ien').replace(/ie$/, 'ieh').replace(/ue$/, 'ueh');
  if (final.endsWith('uo') && 'dtnlzcsr'.includes(head.charAt(0))) final = final.replace(/uo$/, 'o');
  if (final.endsWith('ui') && 'gk'.includes(head)) final = final.replace(/ui$/, 'uei');
  return written + final;
}
