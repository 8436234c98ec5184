import browser from 'webextension-polyfill';
import type { OpenKnowledge } from '../knowledge/open';
import type { Locale } from '../messages/said';
import { allEntries } from '../trade/shipment';
import { createWording, type Wording } from '../wording/wording';
import { today } from './clock';
import { known, settingsOrDefaults } from './known';
import type { Speech } from './speech';
import { toldFacts } from './told-facts';

const wordings = new WeakMap<OpenKnowledge, Wording>();

/** Verdicts in the language that the user chose, or else the browser's, as far as we speak it. */
export async function speech(): Promise<Speech> {
  const [knowledge, settings] = await Promise.all([known.knowledge(), settingsOrDefaults()]);
  const wording = wordings.get(knowledge) ?? createWording(knowledge.texts);
  wordings.set(knowledge, wording);
  const locale = settings.locale ?? browserLocale();
  return {
    locale,
    verdict(verdict, shipment) {
      const labels = new Map(allEntries(shipment).map(({ field, label }) => [field, label]));
      return wording.verdict(verdict, today(), locale, { labelOf: (field) => labels.get(field) ?? '' });
    },
    facts: (facts) => toldFacts(facts, (phrase) => wording.phrase(phrase, locale)),
  };
}

function browserLocale(): Locale {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
