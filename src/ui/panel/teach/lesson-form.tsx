import { useState } from 'preact/hooks';
import type { Role } from '../../../trade/roles';
import { Quoted } from '../../quoted';
import { t } from '../../words';
import { effectOf, type Meant } from './effect';
import { RoleChoice } from './role-choice';
import { type Place, place, save, trySelector } from './state';

/** The place that was pointed at: what it is, which role it shall have, and what that would change. */
export function LessonForm({ at }: { at: Place }) {
  const { picked, host } = at;
  const [meant, setMeant] = useState<Meant>('');
  const [path, setPath] = useState(picked.path);
  const effect = effectOf(picked, meant);
  const keep = (event: Event) => {
    event.preventDefault();
    if (meant === '') return;
    const role: Role | null = meant === 'none' ? null : meant;
    void save(at, { role, selector: picked.selector, ...(path.startsWith('/') && { path }) });
  };
  return (
    <form class="card" onSubmit={keep}>
      <dl>
        <dt>{t('teach.label')}</dt>
        <dd>
          <Quoted text={picked.label} />
        </dd>
        <dt>{t('teach.value')}</dt>
        <dd>
          <Quoted text={picked.value} />
        </dd>
      </dl>
      <label for="teach-role">
        {t('teach.role')}
        <RoleChoice id="teach-role" value={meant} choose={setMeant} />
      </label>
      <label>
        {t('teach.selector')}
        <input
          type="text"
          value={picked.selector}
          spellcheck={false}
          required
          maxLength={2000}
          onChange={(event) => trySelector(at, event.currentTarget.value)}
        />
      </label>
      <label>
        {t('teach.path', { host })}
        <input
          type="text"
          value={path}
          spellcheck={false}
          maxLength={300}
          pattern="/.*"
          onInput={(event) => setPath(event.currentTarget.value)}
        />
      </label>
      <p class={`effect ${effect.keeps ? '' : 'no'}`} role="status">
        {effect.said}
      </p>
      <p class="row">
        <button
          type="button"
          onClick={() => {
            place.value = null;
          }}
        >
          {t('teach.cancel')}
        </button>
        <button type="submit" class="primary" disabled={!effect.keeps}>
          {t('teach.save')}
        </button>
      </p>
    </form>
  );
}
