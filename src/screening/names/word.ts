import { type Romanised, romanise } from '../scripts/romanise';
import type { Script } from '../scripts/script';
import { skeleton } from '../sound/skeleton';
import { lettersOf, soundsOf } from '../sound/sounds';
import { respelt } from '../words/respelt';
import { isParticle } from '../words/small-words';
import { classesIn } from './classes';
import type { RawWord } from './split-words';

/** A folded word and what comparing it needs. Sounds and skeletons are worked out when first asked for: most words never are. */
export class Word {
  private static made = 0;
  /** Tells words apart faster than their text. */
  readonly id = Word.made++;
  /** Latin forms by system, in the order of the script's systems; what joins are made of. */
  readonly systems: readonly string[];
  /** All different Latin forms, the first the most usual; never empty. */
  readonly forms: readonly string[];
  /** The script writes no vowels. */
  readonly consonantsOnly: boolean;
  /** A bit for each consonant class in the first form: words with few in common cannot be one name. */
  readonly classes: number;
  readonly isNumber: boolean;
  /** It may be missing or differ without meaning anything: al, bin, van, and. */
  readonly isParticle: boolean;
  /** A single Latin, Cyrillic or Greek letter. */
  readonly isInitial: boolean;
  private heard: readonly (readonly number[])[] | null = null;
  private called: readonly string[] | null = null;
  private corrected: string | null = null;
  private spelt: readonly number[] | null = null;
  private bones: readonly string[] | null = null;

  constructor(
    readonly text: string,
    readonly script: Script,
    { forms, variants, consonantsOnly }: Romanised,
    /** A word that names what firms do, not which one. */
    readonly isTrade = false,
  ) {
    this.systems = forms;
    this.consonantsOnly = consonantsOnly;
    this.forms = script === 'latin' && variants.length === 0 ? forms : distinct([...forms, ...variants], text);
    this.classes = classesIn(this.forms[0]!);
    this.isNumber = script === 'digits';
    this.isParticle = isParticle(text);
    this.isInitial = text.length === 1 && (script === 'latin' || script === 'cyrillic' || script === 'greek');
  }

  /** `soundsOf` each form. */
  get sounds(): readonly (readonly number[])[] {
    this.heard ??= this.forms.map(soundsOf);
    return this.heard;
  }

  /** Its Latin forms and the word itself: what tables of names may hold. Without its vowels a form may look like another name. */
  get names(): readonly string[] {
    if (this.script === 'latin') return this.forms;
    this.called ??= this.consonantsOnly ? [this.text] : [this.text, ...this.forms];
    return this.called;
  }

  /** The Hangul or Han syllables that this one character is, the latter as Pinyin; empty for everything else. */
  get syllables(): readonly string[] {
    if (this.text.length !== 1) return [];
    if (this.script === 'hangul') return [this.text];
    // Pinyin and the second Pinyin reading; Wade-Giles and Hong Kong's habit are spellings of them.
    return this.script === 'han' ? this.systems.filter((_, at) => at === 0 || at === 3) : [];
  }

  /** The word without a slip, where it is one of a legal form or of a usual word of firms: `limted` is `limited`. */
  get respelt(): string {
    this.corrected ??= this.script === 'latin' ? respelt(this.text) : this.text;
    return this.corrected;
  }

  /** The letters of the most usual form. */
  get letters(): readonly number[] {
    this.spelt ??= lettersOf(this.forms[0]!);
    return this.spelt;
  }

  /** Consonant classes of each form, without repeats. */
  get skeletons(): readonly string[] {
    this.bones ??= [...new Set(this.forms.map(skeleton))];
    return this.bones;
  }
}

function distinct(forms: readonly string[], otherwise: string): string[] {
  const found = [...new Set(forms)].filter((form) => form !== '');
  return found.length > 0 ? found : [otherwise];
}

const MOST_KEPT = 30_000;
const kept = new Map<string, Word>();

/** The word, from memory when it was met before. */
export function wordOf({ text, script }: RawWord): Word {
  return kept.get(text) ?? keep(text, new Word(text, script, romanise(text, script)));
}

/** A word of a firm's name together with the English word that translations put for it: `neft` is also `petroleum`. */
export function translatedWord(words: readonly Word[], english: string, isTrade: boolean): Word {
  const text = words.map((word) => word.text).join(' ');
  const key = `${text}=${english}`;
  const known = kept.get(key);
  if (known) return known;
  const isLatinWord = words.length === 1 && words[0]!.script === 'latin';
  const forms = isLatinWord ? [text, english] : [english];
  return keep(key, new Word(text, 'latin', { forms, variants: [], consonantsOnly: false }, isTrade));
}

/** Neighbouring words written as one: `al rashid` as `alrashid`, the syllables of a Hangul name as one word. */
export function joinWords(words: readonly Word[]): Word {
  const text = words.map((word) => word.text).join('+');
  const known = kept.get(text);
  if (known) return known;
  const most = Math.max(...words.map((word) => word.systems.length));
  const forms = Array.from({ length: most }, (_, system) =>
    words.map((word) => word.systems[system] ?? word.systems[0] ?? '').join(''),
  );
  const variants = heardAsOne(words);
  const consonantsOnly = words.some((word) => word.consonantsOnly);
  // Joined syllables have several systems even where a single Latin word has one.
  const script = words[0]!.script;
  return keep(text, new Word(text, script, { forms, variants, consonantsOnly }));
}

/** The letters that swallow the l of an Arabic article before them: Nur al-Din is heard Nuruddin. */
const SUN = /^[tdrzsn]/;
export const ARTICLES = new Set(['al', 'el', 'ul', '\u0627\u0644']);

function heardAsOne(words: readonly Word[]): string[] {
  const swallowed = words.map(
    (word, at) => at > 0 && ARTICLES.has(word.text) && SUN.test(words[at + 1]?.forms[0] ?? ''),
  );
  if (!swallowed.includes(true)) return [];
  return [words.map((word, at) => (swallowed[at] ? word.forms[0]![0] : word.forms[0])).join('')];
}

function keep(text: string, word: Word): Word {
  // Emptied rather than pruned: it fills again within a few queries, and nothing is counted on the way.
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, word);
  return word;
}
