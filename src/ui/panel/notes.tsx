import type { SaidVerdict } from '../../messages/said';
import { Citation } from '../citation';
import { t } from '../words';

/** What is worth knowing and is no finding. */
export function Notes({ of: { notes } }: { of: SaidVerdict }) {
  if (notes.length === 0) return null;
  return (
    <section class="notes">
      <h2>{t('notes.title')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.title} ${note.text}`}>
            <details>
              <summary>{note.title}</summary>
              <p>{note.text}</p>
              {note.citation && (
                <p>
                  <Citation of={note.citation} />
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
