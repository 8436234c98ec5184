import { useEffect } from 'preact/hooks';
import type { TabState } from '../../../messages/said';
import { t } from '../../words';
import { LessonForm } from './lesson-form';
import { Lessons } from './lessons';
import { hearPicks, look, picking, place, startPicking, stopPicking } from './state';
import './teach.css';

/** Where the user says what a field of this site is, when it is read wrongly or not at all. Decided here, never in the page. */
export function Teach({ state: { tab, host, isPrivate, access } }: { state: TabState }) {
  useEffect(hearPicks, []);
  useEffect(() => stopPicking, []);
  useEffect(() => void look(host), [host]);
  if (access === 'impossible' || host === '') return null;
  const at = place.value?.tab === tab ? place.value : null;
  return (
    <section class="teach">
      <h2>{t('teach.title')}</h2>
      {isPrivate ? (
        <p>{t('teach.private')}</p>
      ) : picking.value === tab ? (
        <p class="row" role="status">
          {t('teach.pointing')}
          <button type="button" onClick={stopPicking}>
            {t('teach.cancel')}
          </button>
        </p>
      ) : at ? (
        <LessonForm key={`${at.frame} ${at.host}`} at={at} />
      ) : (
        <p class="row">
          {t('teach.why')}
          <button type="button" onClick={() => startPicking(tab)}>
            {t('teach.pick')}
          </button>
        </p>
      )}
      <Lessons />
    </section>
  );
}
