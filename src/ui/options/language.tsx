import type { Settings } from '../../settings/settings';
import { choose } from '../change-settings';
import { settings, speak } from '../start';
import { t } from '../words';

const CHOICES: [Settings['locale'], string][] = [
  [null, ''],
  ['en', 'English'],
  ['ja', '日本語'],
];

/** Language of pages and warnings. Each is named in itself, so that whoever needs it finds it. */
export function Language() {
  const pick = async (locale: Settings['locale']) => {
    await choose({ locale });
    speak(settings.value.locale, 'options.title');
  };
  return (
    <section>
      <h2>{t('language.title')}</h2>
      <div class="row" role="radiogroup" aria-label={t('language.title')}>
        {CHOICES.map(([locale, name]) => (
          <label key={name} class="check" lang={locale ?? undefined}>
            <input
              type="radio"
              name="language"
              checked={settings.value.locale === locale}
              onChange={() => void pick(locale)}
            />
            <span>{name || t('language.browser')}</span>
          </label>
        ))}
      </div>
    </section>
  );
}
