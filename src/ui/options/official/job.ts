import type { StoredList } from '../../../lists/list-store';
import type { Publisher } from '../../../lists/publisher';
import type { UpdateStep } from '../../../lists/update-list';
import type { TableMapping } from '../../../screening/formats/table-columns';

/** What the list worker of this page is asked to do. */
export type Job =
  | { kind: 'update'; publisher: Publisher; mirror: string; now: string }
  | {
      kind: 'import';
      publisher: Publisher;
      files: File[];
      now: string;
      acceptLoss: boolean;
      mapping?: TableMapping;
      encoding?: string;
    };

/** How it went: the list that is in force afterwards, and why nothing changed if so. */
export interface Outcome {
  kind: 'updated' | 'unchanged' | 'refused' | 'unreachable';
  why: string;
  /** Kind of the problem (`ListProblem.what`), '' when there was none. */
  problem: string;
  list: StoredList;
}

export type FromListWorker =
  | { kind: 'progress'; bytes: number; step: UpdateStep }
  | { kind: 'done'; outcome: Outcome }
  | { kind: 'failed'; why: string };
