import { useEffect, useState } from 'preact/hooks';
import { boundBy } from '../../trade/profile';
import { choose } from '../change-settings';
import { knowledge } from '../knowledge';
import { settings } from '../start';
import { jurisdictionName, locale, t } from '../words';

/** Further law that the user answers to, out of those that there are rules for; and whether other regimes give notes. */
export function AlsoBound() {
  const [ruled, setRuled] = useState<string[]>([]);
  useEffect(() => {
    void knowledge().then(({ json }) => {
      const all = json<{ binds: string[] }[]>('rules').flatMap(({ binds }) => binds);
      setRuled([...new Set(all)].filter((code) => code !== 'UN'));
    });
  }, []);
  const { exportFrom, alsoBoundBy, showUnbound } = settings.value;
  const given = boundBy(exportFrom);
  const turn = (code: string, on: boolean) =>
    choose({ alsoBoundBy: on ? [...alsoBoundBy, code] : alsoBoundBy.filter((other) => other !== code) });
  return (
    <>
      <fieldset class="plain">
        <legend>{t('alsoBound.ask')}</legend>
        <p>
          <small>{t('alsoBound.why')}</small>
        </p>
        <div class="choices">
          {ruled.toSorted(byName).map((code) => (
            <label key={code} class="check">
              <input
                type="checkbox"
                checked={given.includes(code) || alsoBoundBy.includes(code)}
                disabled={given.includes(code)}
                onChange={(event) => turn(code, event.currentTarget.checked)}
              />
              <span>
                {jurisdictionName(code)}
                {code === 'US' && <small>{t('alsoBound.US')}</small>}
                {code === 'EU' && <small>{t('alsoBound.EU')}</small>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={showUnbound}
          onChange={(event) => choose({ showUnbound: event.currentTarget.checked })}
        />
        <span>
          {t('showUnbound.ask')}
          <small>{t('showUnbound.why')}</small>
        </span>
      </label>
    </>
  );
}

const byName = (a: string, b: string) => jurisdictionName(a).localeCompare(jurisdictionName(b), locale.value);
