import { Masthead } from '../masthead';
import { NewListings } from '../news';
import { t } from '../words';
import { Detail } from './detail';
import { chosen, records } from './open-records';
import { RecordList } from './record-list';
import { Trail } from './trail';
import './records.css';

/** The trail for people: what was shown, what became of it, and whether anybody has touched it since. */
export function Records() {
  const record = records.value.find(({ row }) => row.id === chosen.value);
  return (
    <>
      <Masthead title={t('records.title')}>
        <a href="/options.html">{t('options.title')}</a>
      </Masthead>
      <main class="records">
        <h1 class="unseen">{t('records.title')}</h1>
        <NewListings />
        <Trail />
        {records.value.length === 0 ? (
          <p class="lead none">{t('records.none')}</p>
        ) : (
          <div class="both">
            <RecordList />
            {record && <Detail key={record.row.id} record={record} />}
          </div>
        )}
      </main>
    </>
  );
}
