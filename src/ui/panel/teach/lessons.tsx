import { asPortalMap } from '../../../sites/export-lessons';
import { siteOf } from '../../../sites/site-of';
import { roleName } from '../../role-name';
import { saveFile } from '../../save-file';
import { t } from '../../words';
import { lessons, takeBack } from './state';

/** What was taught on this site, the last step first, with ways to take it back and to carry it on. */
export function Lessons() {
  const { host, steps } = lessons.value;
  if (steps.length === 0) return null;
  const numbered = steps.map((step, i) => ({ ...step, n: i + 1 }));
  const carry = () => {
    const map = asPortalMap(host, steps, new Date().toISOString().slice(0, 10));
    saveFile(`portal-map-${siteOf(host)}.json`, 'application/json', [`${JSON.stringify(map, null, 2)}\n`]);
  };
  return (
    <>
      <h3>{t('teach.taught', { host: siteOf(host) })}</h3>
      <ol class="lessons" reversed>
        {numbered.toReversed().map(({ n, role, selector, label, path }) => (
          <li key={n}>
            <b>{role ? roleName(role) : t('teach.none')}</b> <code>{selector ?? label}</code>{' '}
            {path && <small>{path}</small>}
          </li>
        ))}
      </ol>
      <p class="row">
        <button type="button" onClick={() => takeBack(host)}>
          {t('teach.back')}
        </button>
        <button type="button" onClick={carry}>
          {t('teach.export')}
        </button>
      </p>
    </>
  );
}
