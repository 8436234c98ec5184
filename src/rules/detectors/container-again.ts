import type { Detector } from '../signal';
import { ownReason } from './cites';
import { buyerOf, daysSince, earlier, isOtherEnd } from './past';
import { bothLines, pastParams } from './past-lines';
import { sensitiveGoods } from './sensitive';
import { signal } from './speak';

/** A box is not back from a voyage overseas within three weeks. */
const ROUND_TRIP_DAYS = 21;

/** The same container stood in a booking for another country a few days ago. */
export const containerAgain: Detector = {
  name: 'container-again',
  row: 'D11-BOX',
  rests: ownReason('one container cannot sail to two countries within three weeks'),
  detect(facts, context) {
    const now = buyerOf(facts);
    const [goods] = sensitiveGoods(facts, context);
    const boxes = facts.identifiers.filter(({ kind }) => kind === 'container').slice(0, 5);
    return boxes.flatMap((box) => {
      const other = earlier(`container:${box.text}`, context).find(
        ({ past, buyer }) => daysSince(past, context.asOf) <= ROUND_TRIP_DAYS && isOtherEnd(now, buyer),
      );
      if (!other) return [];
      return [
        signal('container-again', {
          severity: goods ? 'ask' : 'info',
          because: bothLines(box.evidence, now, other, context.asOf),
          params: { number: box.text, ...pastParams(other, now) },
          against: ['rolled', 'hub-first'],
          needs: ['container.number'],
          story: `container:${box.text}`,
        }),
      ];
    });
  },
};
