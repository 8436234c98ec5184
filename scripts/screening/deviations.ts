import type { Random } from './random';

/** Ways in which one name comes to be written differently by people, papers and those who hide. Null when it does not apply. */
export type Deviation = (name: string, random: Random) => string | null;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);

/** One slip of a finger: a letter dropped, doubled, added, changed or exchanged with its neighbour. */
function slip(name: string, random: Random): string | null {
  const signs = [...name];
  const places = signs.flatMap((sign, at) => (isLetter(sign) ? [at] : []));
  if (places.length < 5) return null;
  const at = random.pick(places);
  const kind = random.below(5);
  if (kind === 0) signs.splice(at, 1);
  else if (kind === 1) signs.splice(at, 0, signs[at]!);
  else if (kind === 2) signs.splice(at, 0, random.pick([...LETTERS]));
  else if (kind === 3) signs[at] = random.pick([...LETTERS]);
  else if (isLetter(signs[at + 1])) [signs[at], signs[at + 1]] = [signs[at + 1]!, signs[at]!];
  else return null;
  const out = signs.join('');
  return out.toLowerCase() === name.toLowerCase() ? null : out;
}

/** Spellings that romanisations, languages and clerks exchange. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/kh/i, 'h'],
  [/h(?=[aeiou])/i, 'kh'],
  [/ou/i, 'u'],
  [/u(?=[a-z])/i, 'ou'],
  [/iy\b/i, 'y'],
  [/y\b/i, 'iy'],
  [/ii\b/i, 'y'],
  [/ya/i, 'ia'],
  [/ia/i, 'ya'],
  [/yu/i, 'iu'],
  [/ss/i, 's'],
  [/mm/i, 'm'],
  [/ll/i, 'l'],
  [/sh/i, 'sch'],
  [/j/i, 'dj'],
  [/dj/i, 'j'],
  [/q/i, 'k'],
  [/ck/i, 'k'],
  [/ee/i, 'i'],
  [/oo/i, 'u'],
  [/w/i, 'v'],
  [/v/i, 'w'],
  [/ch/i, 'tch'],
  [/zh/i, 'j'],
  [/ei/i, 'ey'],
  [/ai/i, 'ay'],
  [/e(?=[bdfgklmnprst])/i, 'i'],
  [/o(?=[bdfgklmnprst])/i, 'u'],
  [/th/i, 't'],
  [/dh/i, 'd'],
  [/ph/i, 'f'],
  [/ov\b/i, 'off'],
  [/ev\b/i, 'ew'],
  [/ts/i, 'tz'],
  [/x/i, 'ks'],
];

function respelt(name: string, random: Random): string | null {
  const fitting = SPELLINGS.filter(([pattern]) => pattern.test(name));
  if (fitting.length === 0) return null;
  let out = name;
  for (let times = 1 + random.below(2); times > 0; times -= 1) {
    const [pattern, by] = random.pick(fitting);
    out = out.replace(pattern, by);
  }
  return out === name ? null : out;
}

const LOOK_ALIKES: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
  s: 'ѕ',
  k: 'к',
  t: 'т',
  m: 'м',
  h: 'н',
};

function disguised(name: string, random: Random): string | null {
  let changed = 0;
  const out = [...name.toLowerCase()]
    .map((sign) => {
      if (!LOOK_ALIKES[sign] || random.next() < 0.5) return sign;
      changed += 1;
      return LOOK_ALIKES[sign]!;
    })
    .join('');
  return changed > 0 ? out : null;
}

const HIDDEN = ['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u202e'];

function padded(name: string, random: Random): string {
  const signs = [...name];
  switch (random.below(5)) {
    case 0:
      return signs.map((sign) => (random.next() < 0.4 ? sign + random.pick(HIDDEN) : sign)).join('');
    case 1:
      return name
        .split(' ')
        .map((word) => [...word].join(' '))
        .join('   ');
    case 2:
      return `*** ${name.replace(/ /g, '  --  ')} ***`;
    case 3:
      return signs.map((sign) => (isLetter(sign) && random.next() < 0.4 ? `${sign}\u0301` : sign)).join('');
    default:
      return signs
        .map((sign) => (/[A-Za-z]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
        .join('');
  }
}

const words = (name: string) => name.split(/\s+/).filter((word) => word !== '');

/** Deviations that leave it the same name, by what they are called in the tables of results. */
export const SAME: Record<string, Deviation> = {
  typo: slip,
  'two typos': (name, random) => {
    if (name.length < 12) return null;
    const once = slip(name, random);
    return once && slip(once, random);
  },
  spelling: respelt,
  order: (name) => {
    const parts = words(name);
    return parts.length < 2 ? null : [parts.at(-1), ...parts.slice(0, -1)].join(' ');
  },
  'last, first': (name) => {
    const parts = words(name);
    return parts.length < 2 ? null : `${parts.at(-1)!.toUpperCase()}, ${parts.slice(0, -1).join(' ')}`;
  },
  glued: (name, random) => {
    const parts = words(name);
    if (parts.length < 2) return null;
    const at = random.below(parts.length - 1);
    return [...parts.slice(0, at), parts[at]! + parts[at + 1]!, ...parts.slice(at + 2)].join(' ');
  },
  split: (name, random) => {
    const parts = words(name);
    const long = parts.flatMap((word, at) => (word.length > 7 ? [at] : []));
    if (long.length === 0) return null;
    const at = random.pick(long);
    const middle = 3 + random.below(parts[at]!.length - 5);
    parts[at] = `${parts[at]!.slice(0, middle)} ${parts[at]!.slice(middle)}`;
    return parts.join(' ');
  },
  'look-alikes': disguised,
  padding: padded,
};

/** Deviations of persons' names. */
export const SAME_PERSON: Record<string, Deviation> = {
  ...SAME,
  omission: (name) => {
    const parts = words(name);
    return parts.length < 3 ? null : [parts[0], ...parts.slice(2)].join(' ');
  },
  initial: (name) => {
    const parts = words(name);
    return parts.length < 2 || parts[0]!.length < 3 ? null : [`${parts[0]![0]}.`, ...parts.slice(1)].join(' ');
  },
};
