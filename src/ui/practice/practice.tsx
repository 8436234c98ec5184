import { Masthead } from '../masthead';
import { t } from '../words';
import { PracticeBooking } from './booking';

/** The practice booking on a page of its own. */
export function Practice() {
  return (
    <>
      <Masthead title={t('practice.title')} />
      <main class="sheet">
        <section>
          <h1>{t('practice.head')}</h1>
          <p class="lead">{t('practice.lead')}</p>
        </section>
        <PracticeBooking />
      </main>
    </>
  );
}
