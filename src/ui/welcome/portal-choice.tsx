import { useState } from 'preact/hooks';
import { attempt } from '../attempt';
import { PORTAL_KINDS, PORTALS } from '../portals';
import { allowSites } from '../site-access';
import { count, t } from '../words';
import './portal-choice.css';

/** Known portals, ticked by the user and asked for in one request. Nothing is ticked beforehand: it is their choice. */
export function PortalChoice() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [allowed, setAllowed] = useState(0);
  const turn = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    setChosen(next);
  };
  const ask = () => {
    const portals = PORTALS.filter(({ name }) => chosen.has(name));
    void attempt(async () => {
      if (await allowSites(portals.flatMap(({ hosts }) => hosts))) setAllowed(portals.length);
    });
  };
  return (
    <>
      <div class="portals">
        {PORTAL_KINDS.map((kind) => (
          <fieldset key={kind}>
            <legend>{t(`portals.${kind}`)}</legend>
            {PORTALS.filter((portal) => portal.kind === kind).map(({ name, hosts }) => (
              <label key={name} class="check">
                <input type="checkbox" checked={chosen.has(name)} onChange={() => turn(name)} />
                <span>
                  {name}
                  <small>{hosts.join(', ')}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div class="row">
        <button type="button" class="primary" disabled={chosen.size === 0} onClick={ask}>
          {chosen.size === 0 ? t('portals.allowNone') : count('portals.allow', chosen.size)}
        </button>
        <span class="done" role="status">
          {allowed > 0 && count('portals.allowed', allowed)}
        </span>
      </div>
    </>
  );
}
