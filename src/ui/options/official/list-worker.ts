import { importFiles } from '../../../lists/import-files';
import { openListDatabase, sweep } from '../../../lists/list-store';
import { type UpdateStep, updateList } from '../../../lists/update-list';
import { openList } from '../../../screening/open-list';
import type { FromListWorker, Job, Outcome } from './job';

/** Progress is told at most this often, in ms. */
const TELL_EVERY = 100;

const say = (message: FromListWorker) => postMessage(message);
const prove = (bytes: ArrayBuffer) => void openList(new Uint8Array(bytes));

/** Reads lists beside the page, so that a hundred megabytes never make it stall. Ending this worker cancels; the list in force stays. */
self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  void run(data).then(
    (outcome) => say({ kind: 'done', outcome }),
    (error: unknown) => say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

async function run(job: Job): Promise<Outcome> {
  const db = await openListDatabase();
  await sweep(db);
  let told = 0;
  const progress = (bytes: number, step: UpdateStep = 'read') => {
    if (Date.now() - told < TELL_EVERY) return;
    told = Date.now();
    say({ kind: 'progress', bytes, step });
  };
  const done =
    job.kind === 'update'
      ? await updateList(db, job.publisher, { now: job.now, mirror: job.mirror, progress, prove })
      : await importFiles(db, job.publisher, job.files, { ...job, progress, prove });
  db.close();
  return {
    kind: done.kind,
    list: done.list,
    why: 'why' in done ? done.why : '',
    problem: 'problem' in done ? done.problem : '',
  };
}
