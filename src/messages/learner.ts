import { send } from './send';

/**
 * Fetches the lexicons of languages that a page calls for, each once, and has the page read again when any was learnt.
 * A language that nobody has written, or that could not be fetched, leaves the page as well read as it was.
 */
export function createLearner(
  add: (language: string, compiled: string) => void,
  readAgain: () => void,
): (languages: readonly string[]) => Promise<void> {
  const asked = new Set<string>();
  return async (languages) => {
    const unknown = languages.filter((language) => !asked.has(language));
    if (!unknown.length) return;
    for (const language of unknown) asked.add(language);
    const learnt = Object.entries(await send({ kind: 'lexicon?', languages: unknown }).catch(() => ({})));
    for (const [language, compiled] of learnt) add(language, compiled);
    if (learnt.length) readAgain();
  };
}
