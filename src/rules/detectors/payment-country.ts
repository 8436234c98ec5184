import type { Detector } from '../signal';
import { countriesOf, disagree, endsOf } from './ends';
import { placeLine, signal } from './speak';

/** Somebody in a third country pays. */
export const paymentCountry: Detector = {
  name: 'payment-country',
  row: 'D28',
  rests: {
    instrument: 'Commerce, Treasury and Justice, Tri-Seal compliance note',
    provision: '2 March 2023, payment from a third party or third country',
    url: 'https://ofac.treasury.gov/',
    asOf: '2026-11-24',
  },
  detect(facts) {
    const ends = endsOf(facts);
    const payment = facts.places.filter(
      ({ evidence, certainty }) => evidence.role === 'payment.country' && certainty !== 'weak',
    );
    const known = [...ends.consignee, ...ends.declared, ...ends.endUser, ...ends.notify];
    const own = countriesOf(ends.loading);
    const [payer] = payment;
    const [buyer] = known;
    if (!payer || !buyer || !disagree(payment, known) || own.has(payer.place)) return [];
    return [
      signal('payment-country', {
        severity: 'info',
        because: [placeLine(payer), placeLine(buyer)],
        params: { payer: `country:${payer.place}`, buyer: `country:${buyer.place}` },
        against: ['treasury', 'money-shop'],
        needs: ['payment.country'],
        story: 'payment',
      }),
    ];
  },
};
