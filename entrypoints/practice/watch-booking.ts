import { send } from '../../src/messages/send';
import { BUNDLED } from '../../src/reading/bundled';
import { follow } from '../../src/reading/follow';
import { Lexicon } from '../../src/reading/lexicon';
import { createReader } from '../../src/reading/reader';
import type { Field, ReadingDelta } from '../../src/trade/field';
import { mountWarnings } from '../../src/warnings/mount';

/**
 * Content scripts do not run on an extension's own pages: here the same reading and the same warnings are mounted by the
 * page itself, and the worker judges what is read as it would on a portal. Only the practice booking is read.
 */
export function watchBooking(page: Document): void {
  const reader = createReader(page, { lexicon: new Lexicon(BUNDLED) });
  const warnings = mountWarnings(page, { send: () => undefined, elementOf: (field) => reader.element(field) });
  const fields = new Map<string, Field>();
  let latest = 0;

  async function judge(delta: ReadingDelta): Promise<void> {
    for (const id of delta.gone) fields.delete(id);
    for (const field of delta.fields) if (reader.element(field.id)?.closest('.booking')) fields.set(field.id, field);
    if (!delta.settled && delta.revision > 1) return;
    latest = delta.revision;
    const whole = { ...delta, fields: [...fields.values()], gone: [], whole: true, settled: true };
    const { show } = await send({ kind: 'judge', delta: whole, key: 'practice' });
    if (latest === delta.revision) warnings.show(show);
  }

  follow(page, reader, { onDelta: (delta) => void judge(delta) });
}
