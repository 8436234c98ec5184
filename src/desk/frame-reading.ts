import type { Field, ReadingDelta, Unreadable } from '../trade/field';

/** All that is known of one frame's document: the sum of its readings so far. */
export interface FrameReading {
  frame: number;
  host: string;
  /** Random id that the document gave itself; another one means another document. */
  document: string;
  revision: number;
  fields: Field[];
  unreadable: Unreadable[];
}

/**
 * How a reading stands to what is known of its frame: it follows on, is the beginning of another document, comes too late,
 * or builds on one that never arrived (the worker was stopped, say), so that the frame must read the page again.
 */
export type Succession = 'follows' | 'begins' | 'late' | 'gap';

export function succession(known: FrameReading | undefined, delta: ReadingDelta): Succession {
  const first = delta.whole === true || delta.revision <= 1;
  if (known?.document !== delta.document) return first ? 'begins' : 'gap';
  if (delta.revision <= known.revision) return 'late';
  return delta.whole || delta.revision === known.revision + 1 ? 'follows' : 'gap';
}

/** The frame's reading with a delta applied. Fields keep their place; new ones come last. */
export function applied(
  known: FrameReading | undefined,
  delta: ReadingDelta,
  frame: number,
  host: string,
): FrameReading {
  const base = delta.whole || known?.document !== delta.document ? [] : (known?.fields ?? []);
  const fields = new Map(base.map((field) => [field.id, field]));
  for (const id of delta.gone) fields.delete(id);
  for (const field of delta.fields) fields.set(field.id, { ...field, frame });
  return {
    frame,
    host,
    document: delta.document,
    revision: delta.revision,
    fields: [...fields.values()],
    unreadable: delta.unreadable,
  };
}
