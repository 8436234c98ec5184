import type { SaidVerdict } from '../messages/said';
import type { Finding } from '../trade/finding';
import type { Phrase } from '../trade/phrase';
import type { Role } from '../trade/roles';
import type { Texts } from '../trade/texts';
import type { Verdict } from '../trade/verdict';
import { type Speaker, speaker } from './phrase';
import { type SaidFinding, saidFinding } from './said-finding';
import { type SayOptions, saidVerdict } from './said-verdict';

/** Turns verdicts, which hold keys and facts, into sentences. */
export interface Wording {
  say(finding: Finding, locale: string): SaidFinding;
  phrase(phrase: Phrase, locale: string): string;
  role(role: Role, locale: string): string;
  country(code: string, locale: string): string;
  /** A whole verdict; `asOf` is the ISO day on which it was given. */
  verdict(verdict: Verdict, asOf: string, locale: string, options?: SayOptions): SaidVerdict;
}

/** Speaks every language of the phrase book; English where a text is missing in another. */
export function createWording(texts: Texts): Wording {
  const english = texts.en ?? {};
  const speakers = new Map<string, Speaker>();
  const of = (locale: string) => {
    const known = speakers.get(locale);
    if (known) return known;
    const made = texts[locale] ? speaker(locale, texts[locale], english) : speaker('en', english, english);
    speakers.set(locale, made);
    return made;
  };
  return {
    say: (finding, locale) => saidFinding(finding, of(locale)),
    phrase: (phrase, locale) => of(locale).phrase(phrase),
    role: (role, locale) => of(locale).role(role),
    country: (code, locale) => of(locale).country(code),
    verdict: (verdict, asOf, locale, options) => saidVerdict(verdict, asOf, of(locale), options),
  };
}
