import type { Screened } from '../../messages/screened';
import { Masthead } from '../masthead';
import { count, day, t } from '../words';
import { MatchCard } from './match-card';
import { asked, screen, screened } from './state';
import './screen.css';

/** Compares one text with the lists: what was selected on a page, typed behind the keyword, or typed here. */
export function Screen() {
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    void screen(String(new FormData(event.currentTarget as HTMLFormElement).get('text') ?? ''));
  };
  return (
    <>
      <Masthead title={t('screen.title')}>
        <a href="/options.html">{t('options.title')}</a>
      </Masthead>
      <main class="sheet screen">
        <h1 class="unseen">{t('screen.title')}</h1>
        <form class="row" onSubmit={ask}>
          <label for="text">{t('screen.ask')}</label>
          <input
            key={asked.value}
            type="text"
            id="text"
            name="text"
            maxLength={2000}
            defaultValue={asked.value}
            required
          />
          <button type="submit" class="primary">
            {t('screen.go')}
          </button>
        </form>
        <div aria-live="polite">
          {screened.value ? <Result of={screened.value} /> : asked.value.trim() && <p>{t('wait')}</p>}
        </div>
      </main>
    </>
  );
}

function Result({ of: { names, matches, lists, gaps } }: { of: Screened }) {
  const head = !names.length
    ? t('screen.noName')
    : matches.length
      ? count('screen.found', matches.length)
      : t('screen.none');
  return (
    <>
      <h2>{head}</h2>
      {matches.map((match) => (
        <MatchCard key={`${match.list.title} ${match.entry}`} match={match} />
      ))}
      <p>{t('screen.note')}</p>
      <section class="with">
        <h3>{t('screen.lists')}</h3>
        <ul>
          {lists.map(({ title, issued }) => (
            <li key={title}>
              {title}, {day(issued)}
            </li>
          ))}
        </ul>
        {gaps.length > 0 && (
          <>
            <h3>{t('screen.gaps')}</h3>
            <ul class="dashed">
              {gaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
