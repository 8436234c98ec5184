import { choose } from '../../change-settings';
import { settings } from '../../start';
import { t } from '../../words';

/** An organisation's own mirror of the lists, asked in place of the publishers. */
export function Mirror() {
  return (
    <details class="mirror">
      <summary>{t('official.mirror')}</summary>
      <label>
        {t('official.mirrorWhy')}
        <br />
        <input
          id="list-mirror"
          type="url"
          placeholder="https://"
          value={settings.value.listMirror}
          onChange={({ currentTarget }) => choose({ listMirror: currentTarget.value.trim() })}
        />
      </label>
    </details>
  );
}
