import type { SaidMatch } from '../../messages/screened';
import { Citation } from '../citation';
import { Quoted } from '../quoted';
import { jurisdictionName, t } from '../words';

/** A listed party or vessel, how sure it is, and why, as a person can check it. */
export function MatchCard({ match }: { match: SaidMatch }) {
  const { typed, name, kind, score, list, entry, programmes, effect, why, against } = match;
  const cited = { instrument: list.title, provision: t('screen.entry', { entry }), url: list.url, asOf: list.issued };
  const percent = Math.round(score * 100);
  return (
    <section class="card match" aria-label={name}>
      <p class="head">
        <small>
          {t(`screen.kind.${kind}`)} · {jurisdictionName(list.jurisdiction)}
        </small>
        <b class="score">{percent}%</b>
      </p>
      <h3>
        <Quoted text={name} />
      </h3>
      <p>
        <small>{t('screen.score', { percent })}</small>
      </p>
      <p>
        <small>
          <Quoted text={typed} /> → <Quoted text={name} />
        </small>
      </p>
      <p>{effect}</p>
      <p>
        <Citation of={cited} />
        {programmes.length > 0 && <small> · {programmes.join(', ')}</small>}
      </p>
      <Reasons title={t('screen.why')} said={why} />
      <Reasons title={t('screen.against')} said={against} />
    </section>
  );
}

function Reasons({ title, said }: { title: string; said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="dashed">
        {said.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
