import { createRequire } from 'node:module';
import { fold } from '../../../src/text/fold';
import type { Book } from './book';

interface Subdivision {
  code: string;
  name: string;
  parent: string;
}

/** Words that name regions in many countries at once, or nothing in particular. */
const PLAIN =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|capital|upper|lower|saint|new|islands?|metropolitan|federal)\b/;

/** First-level regions (states, provinces, prefectures) by their ISO 3166-2 name, which help to tell homonyms apart. */
export function addRegions(book: Book): void {
  const { iso31662 } = createRequire(import.meta.url)('iso-3166') as { iso31662: Subdivision[] };
  for (const { code, name } of iso31662) {
    const country = code.slice(0, 2);
    if (country === 'KP' || country === 'UA' || name.length < 5 || PLAIN.test(fold(name))) continue;
    const bare = name
      .replace(/, .*|[*[(].*/u, '')
      .replace(
        / ?(?:province|region|oblast|kray|respublika|oblast'|skaya oblast'|voblasts'|voblasc'|-do|-si|-gun)$/i,
        '',
      )
      .trim();
    if (book.readings(bare).length > 0 || fold(bare).length < 4) continue;
    book.add(
      { name: bare, country, kind: 'region', population: 0, certainty: country === 'RU' ? 'strong' : 'medium' },
      [name, bare],
    );
  }
}
