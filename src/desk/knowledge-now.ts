import type { Knowledge } from '../check/knowledge';
import { known } from './known';

export interface KnowledgeNow {
  knowledge: Knowledge;
  /** Resolves when the imported lists are open; null when they are. */
  listsOpen: Promise<void> | null;
}

/** Knowledge with the imported lists as far as they are open: the law does not wait for them, and its coverage says so. */
export async function knowledgeNow(): Promise<KnowledgeNow> {
  const packaged = await known.knowledge();
  const opening = known.lists();
  const opened = known.lists.peek();
  return {
    knowledge: {
      ...packaged,
      lists: [...packaged.lists, ...(opened?.lists ?? [])],
      listGaps: opened ? opened.gaps : [{ key: 'list.loading' }],
    },
    listsOpen: opened ? null : opening.then(() => undefined),
  };
}
