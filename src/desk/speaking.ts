import browser from 'webextension-polyfill';
import type { OpenKnowledge } from '../knowledge/open';
import type { Locale, SaidVerdict } from '../messages/said';
import { allEntries } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';
import { createWording, type Wording } from '../wording/wording';
import { today } from './clock';
import { known, settingsOrDefaults } from './known';
import type { Speech } from './speech';
import { toldFacts } from './told-facts';

/** One phrase book for each knowledge, and what each verdict was told: badge, card and panel tell the same one. */
const wordings = new WeakMap<OpenKnowledge, Wording>();
const told = new WeakMap<Verdict, Map<Locale, SaidVerdict>>();

/** Verdicts in the language that the user chose, or else the browser's, as far as we speak it. */
export async function speech(): Promise<Speech> {
  const [knowledge, settings] = await Promise.all([known.knowledge(), settingsOrDefaults()]);
  const wording = wordings.get(knowledge) ?? createWording(knowledge.texts);
  wordings.set(knowledge, wording);
  const locale = settings.locale ?? browserLocale();
  return {
    locale,
    verdict(verdict, shipment) {
      const before = told.get(verdict)?.get(locale);
      if (before) return before;
      const labels = new Map(allEntries(shipment).map(({ field, label }) => [field, label]));
      const said = wording.verdict(verdict, today(), locale, { labelOf: (field) => labels.get(field) ?? '' });
      told.set(verdict, new Map(told.get(verdict)).set(locale, said));
      return said;
    },
    phrase: (phrase) => wording.phrase(phrase, locale),
    facts: (facts) => toldFacts(facts, (phrase) => wording.phrase(phrase, locale)),
  };
}

function browserLocale(): Locale {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
