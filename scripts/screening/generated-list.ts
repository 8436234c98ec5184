import type { Designation } from '../../src/screening/designation';
import { ordinaryNames } from './ordinary-names';
import { Random } from './random';

const SYLLABLES =
  'ka ra ma na sha za li mi ri do ko ru ta ba fa gu ha jo lo mu ne pi qa ro su ti va wo ya ze bar dan gor han kir lam mos nur pol rad sev tar vik zan'.split(
    ' ',
  );

/**
 * A list of so many invented names for the bench where no publishers' files are at hand: about as many different words as a real list
 * of that length has, so that an index built of it is about as large.
 */
export function generatedList(count: number): Designation[] {
  const random = new Random(99);
  const word = () => {
    const text = Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const vocabulary = Array.from({ length: Math.round(Math.sqrt(count) * 120) }, word);
  // Squaring makes some words common and most of them rare, as they are in names.
  const pick = () => vocabulary[Math.floor(random.next() ** 2 * vocabulary.length)]!;
  const modifiers = ordinaryNames(200, 'fit').filter(({ kind }) => kind === 'organization');
  return Array.from({ length: count }, (_, at) => {
    const isFirm = at % 3 === 0;
    const trade = random.pick(modifiers).name.split(' ').slice(1).join(' ');
    const text = isFirm ? `${pick()} ${trade}` : `${pick()} ${random.next() < 0.4 ? `${pick()} ` : ''}${pick()}`;
    return {
      entry: String(at),
      kind: isFirm ? 'organization' : 'person',
      names: [{ text, quality: 'primary' }],
      identifiers: [],
      programmes: [],
      countries: [],
      addresses: [],
      born: [],
    };
  });
}
