import en from '../../assets/locales/en/warnings.yaml';
import ja from '../../assets/locales/ja/warnings.yaml';
import type { Locale } from '../messages/said';

/** The words around a warning in one language: `words('card.place', {n: 1, of: 2})`. An unknown key stands as itself. */
export type Words = (key: string, filled?: Record<string, string | number>) => string;

const TEXTS: Record<Locale, Record<string, string>> = { en, ja };

export function wordsIn(locale: Locale): Words {
  const texts = TEXTS[locale] ?? TEXTS.en;
  return (key, filled = {}) =>
    (texts[key] ?? key).replace(/\{([a-z]{1,12})\}/g, (whole, name: string) => String(filled[name] ?? whole));
}
