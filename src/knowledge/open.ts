import type { Knowledge } from '../check/knowledge';
import { openFactTables } from '../facts/open-tables';
import type { CompiledRule } from '../rules/rule';
import { openList } from '../screening/open-list';
import type { OpenList } from '../screening/screen';
import type { Texts } from '../trade/texts';
import { openBuffer } from './buffer';

/** Knowledge as it ships in one buffer, and the phrase book that its verdicts are said from. */
export interface OpenKnowledge extends Knowledge {
  texts: Texts;
}

const LANGUAGES = ['en', 'ja'];

/**
 * Opens the compiled knowledge in place: nothing is parsed or copied before it is asked for. Throws an Error that says what is
 * wrong with the buffer and what to do.
 */
export function openKnowledge(buffer: ArrayBuffer): OpenKnowledge {
  const open = openBuffer(buffer);
  const { digest, issued, expires } = open.header;
  let lists: readonly OpenList[] | null = null;
  const bundled = () =>
    Object.keys(open.header.sections)
      .filter((name) => name.startsWith('list:'))
      .map((name) => openList(open.bytes(name)!));
  return {
    dates: { digest, issued, expires },
    tables: openFactTables(open),
    get rules() {
      return open.json<CompiledRule[]>('rules');
    },
    get lists() {
      lists ??= bundled();
      return lists;
    },
    listGaps: [],
    get knownGaps() {
      return open
        .json<{ id: string; binds?: string[]; to?: string[] }[]>('gaps')
        .map(({ id, binds, to }) => ({ key: `gap:${id}`, binds, to }));
    },
    texts: Object.defineProperties(
      {},
      Object.fromEntries(
        LANGUAGES.map((language) => [
          language,
          { enumerable: true, get: () => open.json<Record<string, string>>(`texts/${language}`) },
        ]),
      ),
    ),
  };
}
