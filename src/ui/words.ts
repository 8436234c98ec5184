import { signal } from '@preact/signals';
import en from '../../assets/locales/en/ui.yaml';
import ja from '../../assets/locales/ja/ui.yaml';
import type { Locale } from '../messages/said';

const TEXTS: Record<Locale, Record<string, string>> = { en, ja };

/** Language of this page; what uses `t` is drawn anew when it changes. */
export const locale = signal<Locale>('en');

/** The interface's language: what the user chose, else the first of the browser's that is spoken, else English. */
export function chooseLocale(chosen: Locale | null, browserLanguages: readonly string[]): Locale {
  if (chosen) return chosen;
  const spoken = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.find((language): language is Locale => language === 'en' || language === 'ja') ?? 'en';
}

/** A text of the interface: `t('panel.shipment', {n: 2})`. An unknown key stands as itself, so that it is noticed. */
export function t(key: string, filled: Record<string, string | number> = {}): string {
  const text = TEXTS[locale.value][key] ?? TEXTS.en[key] ?? key;
  return text.replace(/\{([a-z]{1,16})\}/gi, (whole, name: string) => String(filled[name] ?? whole));
}

/** A text that counts: `<key>.one` for exactly one, `<key>.many` for the rest, with `{n}` as people write it. */
export function count(key: string, n: number): string {
  return t(`${key}.${n === 1 ? 'one' : 'many'}`, { n: n.toLocaleString(locale.value) });
}

/** A date (ISO 8601) as the language writes it; what is no date stands as it is. */
export function day(iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const timeZone = iso.length === 10 ? 'UTC' : undefined;
  return new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeZone }).format(date);
}

/** Day and minute of a moment (ISO 8601), in the user's own time. */
export function moment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** Name of a jurisdiction: a country in the page's language, the UN or the EU. */
export function jurisdictionName(code: string): string {
  if (code === 'UN' || code === 'EU') return t(`jurisdiction.${code}`);
  try {
    return new Intl.DisplayNames(locale.value, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
