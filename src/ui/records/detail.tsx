import type { ListedRecord } from '../../records/list';
import { Finding } from '../finding';
import { LevelTag } from '../mark';
import { Quoted } from '../quoted';
import { jurisdictionName, locale, moment, t } from '../words';
import { Chain } from './chain';
import { Entries } from './entries';
import { Erase } from './erase';
import { say } from './open-records';

/** A record in full: what was shown, on what grounds, what became of it, and its links in the chain. */
export function Detail({ record }: { record: ListedRecord }) {
  const { row, shown } = record;
  const said = shown && say.value ? say.value.verdict(shown.verdict, shown.asOf, locale.value) : null;
  return (
    <article class="detail">
      <header>
        <LevelTag of={row.level} />
        <h2 class="headline">{said?.headline ?? t('records.erased')}</h2>
        <p>
          {moment(row.at)} · {row.host}
        </p>
        <p>
          <b>{t(`outcome.${row.outcome ?? 'open'}`)}</b>
          {row.closedAt && ` · ${moment(row.closedAt)}`}
          {row.decision && (
            <>
              {' · '}
              {t(`disposition.${row.decision.disposition}`)}: <Quoted text={row.decision.reason} length={500} />
              {' ('}
              <Quoted text={row.decision.author} />)
            </>
          )}
        </p>
      </header>
      {said?.cards.map((card) => (
        <Finding key={card.finding} card={card} />
      ))}
      {shown && (
        <>
          <Entries of={shown.shipment} />
          <section>
            <h2>{t('records.grounds')}</h2>
            <p>
              {t('records.judged', {
                date: shown.asOf,
                version: shown.judgedBy,
                digest: shown.verdict.knowledge.digest.slice(0, 12),
                laws: shown.verdict.boundBy.map(jurisdictionName).join(', '),
              })}
            </p>
          </section>
        </>
      )}
      <Chain id={row.id} />
      {shown && <Erase id={row.id} />}
    </article>
  );
}
