import type { SaidMatch, Screened } from '../messages/screened';
import { screenText } from '../screening/screen-text';
import type { Phrase } from '../trade/phrase';
import { knowledgeNow } from './knowledge-now';
import { speech } from './speaking';

/** Compares a text with the bundled and the imported lists and says what was found. Nothing of it is kept or recorded. */
export async function screenSaid(text: string): Promise<Screened> {
  const { listsOpen } = await knowledgeNow();
  await listsOpen;
  const [{ knowledge }, { phrase }] = await Promise.all([knowledgeNow(), speech()]);
  const heads = new Map(knowledge.lists.map(({ head }) => [head.id, head]));
  const { names, matches } = screenText(text, knowledge.lists);
  const said = (keys: readonly string[]) => keys.map((key) => phrase({ key }));
  return {
    names,
    matches: matches.flatMap((match): SaidMatch[] => {
      const head = heads.get(match.list);
      if (!head) return [];
      const { title, issued, jurisdiction, url } = head;
      return [
        {
          typed: match.typed,
          name: match.name,
          kind: match.kind,
          score: match.score,
          list: { title, issued, jurisdiction, url },
          entry: match.entry,
          programmes: match.programmes,
          effect: phrase({ key: `designation.effect.${match.effect}` }),
          why: said(match.why),
          against: said(match.against),
        },
      ];
    }),
    lists: knowledge.lists.map(({ head: { title, issued } }) => ({ title, issued })),
    gaps: knowledge.listGaps.map((gap: Phrase) => phrase(gap)),
  };
}
