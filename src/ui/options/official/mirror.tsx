import { choose } from '../../change-settings';
import { settings } from '../../start';
import { t } from '../../words';

/** An organisation's own mirror of the lists, asked in place of the publishers. */
export function Mirror() {
  const mirror = settings.value.listMirror;
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
          value={mirror}
          onChange={({ currentTarget }) => choose({ listMirror: currentTarget.value.trim() })}
        />
      </label>
      <p role="status">{mirror && t('official.mirrorNow', { host: new URL(mirror).host })}</p>
    </details>
  );
}
