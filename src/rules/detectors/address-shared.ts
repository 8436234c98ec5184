import { fold } from '../../text/fold';
import { filled } from '../../trade/shipment';
import type { Detector } from '../signal';
import { ownReason } from './cites';
import { sharing } from './past';
import { day } from './past-lines';
import { sensitiveGoods } from './sensitive';
import { line, signal, typed } from './speak';

/** Other names from which on an address is told. */
const OTHERS = 2;

/** Buyers of other names had the same address before. Free zones and car markets house hundreds, so it is a note. */
export const addressShared: Detector = {
  name: 'address-shared',
  row: 'D27',
  rests: ownReason('one address under several names is how a buyer that was refused comes back'),
  detect(facts, context) {
    const [goods] = sensitiveGoods(facts, context);
    const key = facts.keys.find((it) => it.startsWith('address:'));
    const entry = context.shipment.entries.find(
      ({ role, value }) => role === 'consignee.address' && value.trim() !== '',
    );
    if (!goods || !key || !entry) return [];
    const now = fold(filled(context.shipment, 'consignee.name')[0]?.value ?? '');
    const others = sharing(key, context).flatMap((past) => {
      const name = filled(past.shipment, 'consignee.name')[0]?.value ?? '';
      return now !== '' && name !== '' && isOther(now, fold(name)) ? [{ past, name }] : [];
    });
    const names = new Set(others.map(({ name }) => fold(name)));
    if (names.size < OTHERS) return [];
    return [
      signal('address-shared', {
        severity: 'info',
        because: others.slice(0, 3).map(({ past, name }) =>
          line('name-at-address', typed(entry), {
            name: `text:${name.slice(0, 80)}`,
            at: day(past.at),
            id: `text:${past.id}`,
          }),
        ),
        params: { count: names.size },
        against: ['free-zone'],
        needs: ['consignee.name'],
        story: `buyer:${now}`,
      }),
    ];
  },
};

const isOther = (a: string, b: string) => !a.includes(b) && !b.includes(a);
