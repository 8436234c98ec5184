import { news } from '../../lists/news';
import { type Rescreened, rescreener } from '../../lists/rescreen';
import { listRecords } from '../../records/list';
import type { OpenList } from '../../screening/screen';

/** Records that are fetched and compared in one go; between them the worker is free for whoever is typing. */
const BATCH = 200;

/**
 * Screens all past shipments again, against lists that have just changed, and keeps what is new for the pages to tell. A worker that is
 * stopped meanwhile starts again at the next change or start: `news.pending` says so.
 */
export async function rescreenRecords(lists: readonly OpenList[], at: string): Promise<Rescreened[]> {
  await news.begin(lists.map(({ head }) => head.id));
  const compare = rescreener(lists);
  const found: Rescreened[] = [];
  let after: number | null = null;
  do {
    const { records, next } = await listRecords({ after, limit: BATCH });
    for (const { row, shown } of records) {
      if (!shown) continue;
      const known = new Set(
        shown.verdict.findings.filter(({ kind }) => kind === 'designation').map(({ rule }) => rule),
      );
      found.push(...compare({ record: row.id, shipment: shown.shipment, known }));
    }
    after = next;
    await new Promise((turn) => setTimeout(turn, 0));
  } while (after !== null);
  await news.end(found, at);
  return found;
}
