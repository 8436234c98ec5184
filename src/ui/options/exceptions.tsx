import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { send } from '../../messages/send';
import { exceptions } from '../../records/exceptions';
import type { Exception } from '../../trade/history';
import { attempt } from '../attempt';
import { Quoted } from '../quoted';
import { day, t } from '../words';

const all = signal<Exception[]>([]);

async function look(): Promise<void> {
  await attempt(async () => {
    all.value = await exceptions();
  });
}

async function back(id: string): Promise<void> {
  await attempt(() => send({ kind: 'unsilence', exception: id }));
  await look();
}

/** Warnings that somebody silenced, why and until when, each with a way to have it back. */
export function Exceptions() {
  useEffect(() => void look(), []);
  if (all.value.length === 0) return null;
  return (
    <section>
      <h2>{t('exceptions.title')}</h2>
      <ul class="lines">
        {all.value.map(({ id, against, reason, author, made, expires }) => (
          <li key={id}>
            <span>
              <b>{against}</b>
              <br />
              <Quoted text={reason} />{' '}
              <small>{t('exceptions.by', { author, made: day(made), expires: day(expires) })}</small>
            </span>
            <button type="button" onClick={() => back(id)}>
              {t('exceptions.back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
