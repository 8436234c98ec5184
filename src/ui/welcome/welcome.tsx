import { ExportFrom } from '../export-from';
import { Masthead } from '../masthead';
import { PracticeBooking } from '../practice/booking';
import { t } from '../words';
import { PortalChoice } from './portal-choice';
import './welcome.css';

/** The first minute: one question, a warning seen with one's own eyes, the portals, the button. */
export function Welcome() {
  return (
    <>
      <Masthead title={t('welcome.title')} />
      <main class="sheet welcome">
        <section>
          <h1>{t('welcome.head')}</h1>
          <p class="lead">{t('welcome.lead')}</p>
        </section>
        <ol>
          <li>
            <h2>{t('welcome.law')}</h2>
            <ExportFrom />
          </li>
          <li>
            <h2>{t('welcome.try')}</h2>
            <p>{t('welcome.tryWhy')}</p>
            <PracticeBooking />
          </li>
          <li>
            <h2>{t('welcome.portals')}</h2>
            <p>{t('welcome.portalsWhy')}</p>
            <PortalChoice />
          </li>
          <li>
            <h2>{t('welcome.button')}</h2>
            <p class="press">
              <img src="/icons/mark.svg" alt="" width="40" height="40" />
              <span>{t('welcome.buttonHow')}</span>
            </p>
            <p>
              <small>{t('welcome.clear')}</small>
            </p>
          </li>
        </ol>
      </main>
    </>
  );
}
