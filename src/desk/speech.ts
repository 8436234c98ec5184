import type { Facts } from '../facts/facts';
import type { Locale, SaidVerdict, ShipmentState } from '../messages/said';
import type { Phrase } from '../trade/phrase';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';

/** Verdicts and facts in the user's language. */
export interface Speech {
  locale: Locale;
  verdict(verdict: Verdict, shipment: Shipment): SaidVerdict;
  phrase(phrase: Phrase): string;
  facts(facts: Facts): ShipmentState['facts'];
}
