import { signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { readSettings } from '../settings/store';
import './page.css';
import { chooseLocale, locale, t } from './words';

/** What the user chose, as far as this page knows. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** What keeps the page from working as it should, told at its top; null when nothing does. */
export const trouble = signal<string | null>(null);

/** Starts one of the extension's own pages: settings first, because they decide its language. */
export async function start(title: string, Page: ComponentType): Promise<void> {
  try {
    const read = await readSettings();
    settings.value = read.settings;
    trouble.value = read.problem;
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
  }
  speak(settings.value.locale, title);
  render(<Page />, document.getElementById('page')!);
}

/** Speaks the chosen language, or the browser's when none is chosen. */
export function speak(chosen: Settings['locale'], title: string): void {
  // The worker goes by the same language: a card must not speak another one than the page around it.
  locale.value = chooseLocale(chosen, [browser.i18n.getUILanguage()]);
  document.documentElement.lang = locale.value;
  document.title = `${t(title)} · Tidewaiter`;
}
