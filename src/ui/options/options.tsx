import { ExportFrom } from '../export-from';
import { Masthead } from '../masthead';
import { t } from '../words';
import { About } from './about';
import { AllowOne } from './allow-one';
import { AlsoBound } from './also-bound';
import { Exceptions } from './exceptions';
import { Language } from './language';
import { Lists } from './lists';
import { OfficialLists } from './official/official-lists';
import { Sites } from './sites';
import './options.css';

/** Everything that the user can choose, and what the extension knows and does not know. */
export function Options() {
  return (
    <>
      <Masthead title={t('options.title')}>
        <a href="/records.html">{t('records.title')}</a>
      </Masthead>
      <main class="sheet options">
        <h1 class="unseen">{t('options.title')}</h1>
        <AllowOne />
        <section>
          <h2>{t('options.law')}</h2>
          <ExportFrom />
          <AlsoBound />
        </section>
        <Sites />
        <Lists />
        <OfficialLists />
        <Exceptions />
        <Language />
        <About />
      </main>
    </>
  );
}
