import type { Detector } from '../signal';
import { sensitiveGoods } from './sensitive';
import { namesOf } from './signs';
import { line, signal } from './speak';

/** The goods themselves are consigned to a bank: under a letter of credit they go to the buyer, not to the issuing bank. */
export const notifyBank: Detector = {
  name: 'notify-bank',
  row: 'D21',
  rests: {
    instrument: 'FinCEN and BIS notice FIN-2023-GLOBALEXPORT',
    provision: '6 November 2023, letters of credit with goods consigned to the issuing bank',
    url: 'https://www.fincen.gov/resources/advisoriesbulletinsfact-sheets',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const bank = namesOf(facts, 'consignee').find(
      (name) => name.acts.includes('bank') && !name.acts.includes('to-order'),
    );
    const [goods] = sensitiveGoods(facts, context);
    if (!bank || !goods) return [];
    return [
      signal('notify-bank', {
        severity: 'info',
        because: [line('consignee-bank', bank.evidence), goods.line],
        against: ['collateral'],
        needs: ['endUser.name'],
        story: 'buyer:bank',
      }),
    ];
  },
};
