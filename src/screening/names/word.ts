import { romanise } from '../scripts/romanise';
import type { Script } from '../scripts/script';
import { skeleton } from '../sound/skeleton';
import { soundsOf } from '../sound/sounds';
import type { RawWord } from './split-words';

/** A folded word with everything that comparing it needs, worked out once. */
export interface Word {
  text: string;
  script: Script;
  /** Latin forms by system, in the order of the script's systems; what joins are made of. */
  systems: readonly string[];
  /** All different Latin forms, the first the most usual. */
  forms: readonly string[];
  /** The script writes no vowels. */
  consonantsOnly: boolean;
  /** `soundsOf` each form. */
  sounds: readonly Uint8Array[];
  /** Consonant classes of each form, without repeats among the forms. */
  skeletons: readonly string[];
  /** A bit for each consonant class in the first form: words without any in common cannot be one name. */
  classes: number;
  isNumber: boolean;
  /** A single Latin, Cyrillic or Greek letter. */
  isInitial: boolean;
}

const MOST_KEPT = 30_000;
const kept = new Map<string, Word>();

/** The word, from memory when it was met before. */
export function wordOf({ text, script }: RawWord): Word {
  const known = kept.get(text);
  if (known) return known;
  const { forms: systems, variants, consonantsOnly } = romanise(text, script);
  return keep(make(text, script, systems, variants, consonantsOnly));
}

/** Neighbouring words written as one: `al rashid` as `alrashid`, the syllables of a Hangul name as one word. */
export function joinWords(words: readonly Word[]): Word {
  const text = words.map((word) => word.text).join('+');
  const known = kept.get(text);
  if (known) return known;
  const most = Math.max(...words.map((word) => word.systems.length));
  const systems = Array.from({ length: most }, (_, system) =>
    words.map((word) => word.systems[system] ?? word.systems[0] ?? '').join(''),
  );
  return keep(
    make(
      text,
      words[0]!.script,
      systems,
      [],
      words.some((word) => word.consonantsOnly),
    ),
  );
}

function keep(word: Word): Word {
  // Emptied rather than pruned: it fills again within a few queries, and nothing is counted on the way.
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word.text, word);
  return word;
}

const CLASSES = 'BFTSKJLMNR';

function make(
  text: string,
  script: Script,
  systems: readonly string[],
  variants: readonly string[],
  consonantsOnly: boolean,
): Word {
  const forms = [...new Set([...systems, ...variants])].filter((form) => form !== '');
  if (forms.length === 0) forms.push(text);
  const skeletons = [...new Set(forms.map(skeleton))];
  let classes = 0;
  for (const sound of skeletons[0]!) classes |= 1 << CLASSES.indexOf(sound);
  return {
    text,
    script,
    systems,
    forms,
    consonantsOnly,
    sounds: forms.map(soundsOf),
    skeletons,
    classes,
    isNumber: script === 'digits',
    isInitial: text.length === 1 && (script === 'latin' || script === 'cyrillic' || script === 'greek'),
  };
}
