import { signal } from '@preact/signals';
import { type ListedRecord, listRecords } from '../../records/list';
import type { Wording } from '../../wording/wording';
import { attempt } from '../attempt';
import { wording } from '../knowledge';
import { speaks } from './speaks';

/** Records that are fetched at once; further ones come when the list is scrolled to its end. */
const PAGE = 200;

/** Records fetched so far, newest first. */
export const records = signal<ListedRecord[]>([]);
/** Key of the record that is shown in full. */
export const chosen = signal<string | null>(null);
/** Says what was recorded, once the phrase book is open. */
export const say = signal<Wording | null>(null);

let next: number | null | undefined;
let fetching = false;

/** Fetches the following page, if there is one and it is not on its way already. */
export async function fetchMore(): Promise<void> {
  const after = next;
  if (after === null || fetching) return;
  fetching = true;
  await attempt(async () => {
    const page = await listRecords({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    next = page.next;
    records.value = [...records.value, ...page.records];
  });
  fetching = false;
}

/** Opens the page at the record that the address names (`#…`), by its key or a finding's id; at the latest one otherwise. */
export async function openAt(hash: string): Promise<void> {
  const asked = decoded(hash.slice(1));
  say.value = (await attempt(wording)) ?? null;
  await fetchMore();
  let found = records.value.find((record) => speaks(record, asked));
  while (asked && !found && next !== null) {
    const before = records.value.length;
    await fetchMore();
    if (records.value.length === before) break;
    found = records.value.slice(before).find((record) => speaks(record, asked));
  }
  chosen.value = (found ?? records.value[0])?.row.id ?? null;
}

/** Reads everything anew, after something was erased. */
export async function readAnew(): Promise<void> {
  const page = await attempt(() => listRecords({ limit: Math.max(PAGE, records.value.length) }));
  if (!page) return;
  next = page.next;
  records.value = page.records;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
