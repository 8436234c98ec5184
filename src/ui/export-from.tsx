import { boundBy } from '../trade/profile';
import { choose } from './change-settings';
import { countries } from './countries';
import { settings } from './start';
import { jurisdictionName, locale, t } from './words';
import './export-from.css';

/** The one question: where do you export from? Under it, whose law follows from the answer. */
export function ExportFrom() {
  const { exportFrom, alsoBoundBy } = settings.value;
  const list = new Intl.ListFormat(locale.value);
  const laws = list.format(boundBy(exportFrom, alsoBoundBy).map(jurisdictionName));
  return (
    <div class="export-from">
      <label for="export-from">{t('exportFrom.ask')}</label>
      <select
        id="export-from"
        value={exportFrom ?? ''}
        onChange={(event) => choose({ exportFrom: event.currentTarget.value || null, welcomed: true })}
      >
        <option value="">{t('exportFrom.none')}</option>
        {countries().map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p role="status">
        <small>{exportFrom ? t('exportFrom.laws', { laws }) : t('exportFrom.noneWhy')}</small>
      </p>
    </div>
  );
}
