import type { UpdateStep } from '../../../lists/update-list';
import type { FromListWorker, Job, Outcome } from './job';

export interface Running {
  done: Promise<Outcome>;
  /** Ends it; nothing has changed. */
  cancel(): void;
}

/** Starts a list worker for one job. `progress` is given the bytes that have arrived or been read so far. */
export function runJob(job: Job, progress: (bytes: number, step: UpdateStep) => void): Running {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });
  let stop: (error: Error) => void = () => {};
  const done = new Promise<Outcome>((resolve, reject) => {
    stop = reject;
    worker.addEventListener('message', ({ data }: MessageEvent<FromListWorker>) => {
      if (data.kind === 'progress') progress(data.bytes, data.step);
      else if (data.kind === 'done') resolve(data.outcome);
      else reject(new Error(data.why));
    });
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'The list could not be read: its worker ended.')),
    );
    worker.postMessage(job);
  }).finally(() => worker.terminate());
  return { done, cancel: () => stop(new Error('cancelled')) };
}
