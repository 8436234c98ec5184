import { useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { BufferHeader } from '../../knowledge/buffer';
import { attempt } from '../attempt';
import { knowledge } from '../knowledge';
import { day, locale, t } from '../words';

interface Known {
  header: BufferHeader;
  rules: number;
  gaps: string[];
}

/** What this copy knows, of which date, and what is known to be missing. */
export function About() {
  const [known, setKnown] = useState<Known | null>(null);
  useSignalEffect(() => {
    const spoken = locale.value;
    void attempt(async () => setKnown(await look(spoken)));
  });
  if (!known) return null;
  const { header, rules, gaps } = known;
  return (
    <section>
      <h2>{t('about.title')}</h2>
      <p>{t('about.local')}</p>
      <dl class="facts">
        <dt>{t('about.version')}</dt>
        <dd>{browser.runtime.getManifest().version}</dd>
        <dt>{t('about.rules')}</dt>
        <dd>{t('about.rulesOf', { n: rules, issued: day(header.issued), expires: day(header.expires) })}</dd>
        <dt>{t('about.digest')}</dt>
        <dd>
          <code>{header.digest}</code>
        </dd>
      </dl>
      {gaps.length > 0 && (
        <>
          <h3>{t('about.gaps')}</h3>
          <ul class="dashed">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <small>{t('about.advice')}</small>
      </p>
    </section>
  );
}

async function look(language: string): Promise<Known> {
  const { header, json } = await knowledge();
  const texts = json<Record<string, string>>(`texts/${language}`);
  const gaps = json<{ id: string }[]>('gaps').map(({ id }) => texts[`gap:${id}`] ?? id);
  return { header, rules: json<unknown[]>('rules').length, gaps };
}
