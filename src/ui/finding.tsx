import type { ComponentChildren } from 'preact';
import type { Card, SaidBecause } from '../messages/said';
import { Citation } from './citation';
import { LevelTag } from './mark';
import { Quoted } from './quoted';
import { roleName } from './role-name';
import { jurisdictionName, t } from './words';
import './finding.css';

interface Props {
  card: Card;
  /** Leads to the field that said a piece of the evidence, while its page is open. */
  go?: (field: string) => void;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** A finding with all of its evidence. */
export function Finding({ card, go, children }: Props) {
  return (
    <section class={`finding card ${card.level}`} id={`finding-${card.finding}`} aria-label={card.title}>
      <p class="head">
        <LevelTag of={card.level} /> <small>{jurisdictionName(card.jurisdiction)}</small>
      </p>
      <h2>{card.title}</h2>
      <p>{card.text}</p>
      <h3>{t('finding.next')}</h3>
      <p class="next">{card.next}</p>
      <h3>{t(card.citation.url ? 'finding.law' : 'finding.ground')}</h3>
      <p>
        <Citation of={card.citation} />
      </p>
      {card.penalty && (
        <>
          <h3>{t('finding.penalty')}</h3>
          <p>{card.penalty}</p>
        </>
      )}
      {card.because.length > 0 && (
        <>
          <h3>{t('finding.because')}</h3>
          <ul class="because">
            {card.because.map((piece) => (
              <li key={piece.field}>
                {go ? (
                  <button type="button" title={t('findings.go')} onClick={() => go(piece.field)}>
                    <Evidence piece={piece} />
                  </button>
                ) : (
                  <Evidence piece={piece} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {card.against.length > 0 && (
        <>
          <h3>{t('finding.against')}</h3>
          <ul class="dashed">
            {card.against.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </>
      )}
      {card.also.length > 0 && (
        <>
          <h3>{t('finding.also')}</h3>
          <ul class="dashed">
            {card.also.map((other) => (
              <li key={`${other.title} ${other.jurisdiction}`}>
                <LevelTag of={other.level} /> {other.title} (<Citation of={other.citation} />)
              </li>
            ))}
          </ul>
        </>
      )}
      <small class="rule">{t('finding.rule', { rule: card.rule })}</small>
      {children}
    </section>
  );
}

/** What a field is called on its page, what stands in it, and what that means. */
function Evidence({ piece: { label, role, value, means } }: { piece: SaidBecause }) {
  return (
    <>
      <span class="said">
        <span class="label">{label ? <Quoted text={label} length={50} /> : roleName(role)}</span>
        <b>
          <Quoted text={value} />
        </b>
      </span>
      {means.map((said) => (
        <span class="fact" key={said}>
          {said}
        </span>
      ))}
    </>
  );
}
