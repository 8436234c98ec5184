import type { DesignationKind } from '../designation';
import { firmWords, isPlaceWord } from '../words/firm-words';
import { legalForms } from '../words/legal-forms';
import { isNumberSign, numberIn } from '../words/numbers';
import { titlesOfAddress } from '../words/small-words';
import { vesselForms } from '../words/vessel-forms';
import { ParsedName } from './parsed-name';
import { splitWords } from './split-words';
import { isCommonWord } from './weigh';
import { ARTICLES, translatedWord, type Word, wordOf } from './word';

/** Words of a name as they stand, in the form that lists are stored in. */
export function wordsOfName(name: string): Word[] {
  return splitWords(name).map(wordOf);
}

/** What each word of a name is, given what kind of party it names. Legal forms that are the whole name stay its name. */
export function parseName(words: readonly Word[], kind: DesignationKind): ParsedName {
  return kind === 'organization' ? parse(words.flatMap(withFormApart), kind) : parse(words, kind);
}

function parse(words: readonly Word[], kind: DesignationKind): ParsedName {
  const rest: Word[] = [];
  const legal: string[] = [];
  const setAside: string[] = [];
  const numbers: string[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = aside(words, at, kind);
    if (taken && (rest.length > 0 || at + taken.words < words.length)) {
      if (taken.legal && !legal.includes(taken.legal)) legal.push(taken.legal);
      for (const end = at + taken.words; at < end; at += 1) setAside.push(words[at]!.text);
      continue;
    }
    const firm = kind === 'organization' ? firmWords().match(words, at) : null;
    if (firm) {
      rest.push(translatedWord(words.slice(at, at + firm.words), firm.is, !isPlaceWord(firm.is)));
      at += firm.words;
      continue;
    }
    const word = words[at]!;
    const number = numberIn(word, kind, at === words.length - 1 && at > 0);
    if (number === null) rest.push(word);
    else numbers.push(number);
    at += 1;
  }
  const core = rest.length > 0 || numbers.length > 0 ? rest : [...words];
  return new ParsedName(kind, core, particlesIn(core), legal, setAside, numbers);
}

const NONE: ReadonlySet<number> = new Set();

/** Positions of particles; a name of nothing else has none. */
function particlesIn(core: readonly Word[]): ReadonlySet<number> {
  if (core.length < 2) return NONE;
  let found: Set<number> | null = null;
  for (let at = 0; at < core.length; at += 1) {
    if (!core[at]!.isParticle) continue;
    found ??= new Set();
    found.add(at);
  }
  return found && found.size < core.length ? found : NONE;
}

/** A legal form written onto the last word of a name (`KSKLTD`), when nobody knows such a word. */
const GLUED = /^([a-z]{3,20})(ltd|llc|gmbh|corp|jsc|inc)$/;

function withFormApart(word: Word): Word[] {
  if (word.script !== 'latin') return [word];
  const glued = GLUED.exec(word.text);
  if (!glued || isCommonWord(word.text)) return [word];
  return [glued[1]!, glued[2]!].map((text) => wordOf({ text, script: 'latin' }));
}

/** A phrase at this place that is no part of the name: a legal form, a title, a ship's prefix, a number sign. */
function aside(words: readonly Word[], at: number, kind: DesignationKind): { words: number; legal?: string } | null {
  const next = words[at + 1];
  if (next?.isNumber && isNumberSign(words[at]!.text)) return { words: 1 };
  if (kind === 'person') {
    // Al-Sheikh and al-Hajj are family names.
    const isFamilyName = at > 0 && (ARTICLES.has(words[at]!.text) || ARTICLES.has(words[at - 1]!.text));
    const title = isFamilyName ? null : titlesOfAddress().match(words, at);
    return title ? { words: title.words } : null;
  }
  if (kind === 'vessel') {
    const prefix = at === 0 ? vesselForms().match(words, at) : null;
    return prefix ? { words: prefix.words } : null;
  }
  const form = legalForms().match(words, at);
  return form ? { words: form.words, legal: form.is } : null;
}
