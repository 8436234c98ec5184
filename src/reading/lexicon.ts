import { isRole, PARTIES, PARTY_PARTS, type PartyName, type PartyPart } from '../trade/roles';
import { fold, foldName, type Unit, units } from './fold';
import { LATIN } from './languages';
import { hasTwoLetters } from './letters';
import { type Meaning, meaningOf, NOTHING, type Sense, type Span } from './meaning';

interface Known {
  sense: Sense;
  /** Position of the language in `Lexicon.languages`. */
  language: number;
  /** Counts in attribute names only: `addr`, `cnee_id`. */
  inNames: boolean;
}

const CACHE_LIMIT = 4000;
/** In units: words, or characters of a script without spaces. */
const LONGEST_TERM = 48;
/** What German, Dutch and attribute names put between the halves of a compound. */
const LINKS = ['', 's', 'n', 'en', 'e', 'es'];

/**
 * All terms of the languages that a page calls for, and the meanings of the labels seen so far.
 *
 * The compiled form of a language is one text: a line for each sense, `sense=term|term`, terms folded. `scripts/languages/compile.ts` writes it.
 */
export class Lexicon {
  readonly languages: string[] = [];
  /** Which languages count at present; see `focus`. */
  private active: boolean[] = [];
  private readonly terms = new Map<string, Known[]>();
  /** First unit of a term → how many units the longest one has. */
  private readonly longest = new Map<string, number>();
  private readonly labels = new Map<string, Meaning>();
  private readonly names = new Map<string, Meaning>();
  private count = 0;

  constructor(compiled: Record<string, string> = {}) {
    for (const [language, text] of Object.entries(compiled)) this.add(language, text);
  }

  /** Adds a language; its terms count from the next label on. Lines that say nothing known are skipped: they may come from a newer version. */
  add(language: string, compiled: string): void {
    if (this.languages.includes(language)) return;
    const index = this.languages.push(language) - 1;
    for (const line of compiled.split('\n')) {
      const cut = line.indexOf('=');
      const inNames = line.startsWith('~');
      const sense = cut > 0 ? senseOf(line.slice(inNames ? 1 : 0, cut)) : null;
      if (!sense) continue;
      for (const term of line.slice(cut + 1).split('|')) this.put(term, { sense, language: index, inNames });
    }
    this.active[index] = true;
    this.forget();
  }

  /**
   * Lets only some of the languages in Latin letters speak: the ones in which a fair share of the page's labels is written. Otherwise "Porto"
   * or "Land" of a language that the page is not in would be heard. English always counts: attribute names are English everywhere.
   */
  focus(texts: Iterable<string>, claimed: string): void {
    const votes = this.languages.map((language) => (claimed && language.startsWith(claimed) ? 1.5 : 0));
    for (const text of texts) {
      const known = this.terms.get(fold(text));
      if (known) for (const language of new Set(known.map((each) => each.language))) votes[language]! += 1;
    }
    const most = Math.max(...votes);
    const active = this.languages.map(
      (language, i) => language === 'en' || !LATIN.includes(language) || votes[i]! >= Math.max(1, most * 0.3),
    );
    if (active.every((each, i) => each === this.active[i])) return;
    this.active = active;
    this.forget();
  }

  private forget(): void {
    this.labels.clear();
    this.names.clear();
  }

  /** What a visible text says. Cached by its text. */
  label(text: string): Meaning {
    return this.cached(this.labels, text, fold, false);
  }

  /** What a `name`, `id` or test id says. Cached with its digits blanked, so that `items[17].qty` costs once. */
  name(text: string): Meaning {
    return this.cached(this.names, text.replace(/\d+/g, '0'), foldName, true);
  }

  private cached(
    cache: Map<string, Meaning>,
    text: string,
    folding: (text: string) => string,
    inNames: boolean,
  ): Meaning {
    let meaning = cache.get(text);
    if (!meaning) {
      const of = (part: string): Meaning => {
        const folded = folding(part);
        if (inNames && !hasTwoLetters(part)) return NOTHING; // `v17`, `x[3][d]`
        const at = units(folded);
        const meaning = meaningOf(folded, this.spans(folded, at, inNames));
        return this.goesOn(folded, at) ? { ...meaning, goesOn: true } : meaning;
      };
      meaning = of(text);
      const { goesOn } = meaning;
      if (meaning.covered < 0.95 || meaning.open)
        for (const [n, part] of aroundAndInBrackets(text).entries()) {
          const said = of(part);
          if (n === 0 || ((said.role || said.party) && part.length > 3)) meaning = clearer(said, meaning);
        }
      if (cache.size >= CACHE_LIMIT) cache.clear();
      meaning = { ...meaning, goesOn, id: ++this.count };
      cache.set(text, meaning);
    }
    return meaning;
  }

  private put(term: string, known: Known): void {
    const first = units(term)[0];
    if (!first) return;
    const already = this.terms.get(term);
    if (already) already.push(known);
    else this.terms.set(term, [known]);
    const head = term.slice(first.start, first.end);
    this.longest.set(head, Math.max(this.longest.get(head) ?? 0, units(term).length));
  }

  /** Terms that do not overlap, the longest first choice, in the order in which they stand. */
  private spans(folded: string, at: readonly Unit[], inNames: boolean): Span[] {
    const found: Span[] = [];
    for (let i = 0; i < at.length; i++) {
      const head = folded.slice(at[i]!.start, at[i]!.end);
      const most = Math.min(this.longest.get(head) ?? 0, LONGEST_TERM, at.length - i);
      for (let n = most; n > 0; n--) {
        const { start } = at[i]!;
        const { end } = at[i + n - 1]!;
        const senses = this.senses(folded.slice(start, end), inNames);
        if (senses.length) {
          found.push({ start, end, senses });
          break;
        }
      }
      if (head.length > 5 && !found.some((span) => span.start <= at[i]!.start && span.end >= at[i]!.end))
        found.push(...this.compound(head, at[i]!.start, inNames));
    }
    found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const chosen: Span[] = [];
    for (const span of found)
      if (!chosen.some((other) => span.start < other.end && other.start < span.end)) chosen.push(span);
    return chosen.sort((a, b) => a.start - b.start);
  }

  private goesOn(folded: string, at: readonly Unit[]): boolean {
    const last = at[at.length - 1];
    if (last && last.end - last.start === 1) return true; // an initial, or a character of a script without spaces
    return at.some(({ start, end }, i) => (this.longest.get(folded.slice(start, end)) ?? 0) > at.length - i);
  }

  /** Words written as one: `consigneename`, `Empfängeradresse`. The longest known beginning whose rest is known too. */
  private compound(word: string, start: number, inNames: boolean): Span[] {
    for (let cut = word.length - 3; cut >= 3; cut--) {
      const head = this.senses(word.slice(0, cut), inNames);
      if (!head.length) continue;
      for (const link of LINKS) {
        const from = cut + link.length;
        const tail = word.length - from > 2 && word.startsWith(link, cut) ? this.senses(word.slice(from), inNames) : [];
        if (tail.length)
          return [
            { start, end: start + cut, senses: head },
            { start: start + from, end: start + word.length, senses: tail },
          ];
      }
    }
    return [];
  }

  private senses(term: string, inNames: boolean): Sense[] {
    const known = this.terms.get(term);
    return known
      ? known.filter((each) => this.active[each.language] && (inNames || !each.inNames)).map((each) => each.sense)
      : [];
  }
}

/** "Consignee (if 'to order' so indicate)" without what stands in brackets, and what stands in them: "Applicant (importer)". */
function aroundAndInBrackets(text: string): string[] {
  if (!/[(（]/.test(text)) return [];
  const inside = /[(（]([^()（）]*)[)）]/.exec(text)?.[1] ?? '';
  return [text.replace(/[(（][^()（）]*[)）]/g, ' '), inside];
}

/** The one of two meanings that says more. */
function clearer(a: Meaning, b: Meaning): Meaning {
  const says = (meaning: Meaning) =>
    meaning.covered *
    (meaning.role || meaning.part || meaning.party || meaning.not ? 1 : 0.1) *
    (meaning.open ? 0.7 : 1);
  return says(a) > says(b) ? a : b;
}

const PARTY_SET = new Set<string>(PARTIES);
const PART_SET = new Set<string>(PARTY_PARTS.map((part) => `*.${part}`));

function senseOf(code: string): Sense | null {
  const open = code.startsWith('?');
  const bare = open ? code.slice(1) : code;
  if (bare === '+') return { kind: 'filler' };
  if (bare.startsWith('^') && PARTY_SET.has(bare.slice(1))) return { kind: 'head', party: bare.slice(1) as PartyName };
  if (bare === '@document' || bare === '@number') return { kind: bare === '@number' ? 'number' : 'document' };
  if (bare.startsWith('!')) return { kind: 'not', what: bare.slice(1) };
  if (bare.startsWith('#')) return { kind: 'about', what: bare.slice(1) };
  if (PARTY_SET.has(bare)) return { kind: 'party', party: bare as PartyName, open };
  if (PART_SET.has(bare)) return { kind: 'part', part: bare.slice(2) as PartyPart, open };
  return isRole(bare) ? { kind: 'role', role: bare, open } : null;
}
