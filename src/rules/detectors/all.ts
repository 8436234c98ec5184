import type { Detector } from '../signal';
import { buyerTrade } from './buyer-trade';
import { falsePapers } from './false-papers';
import { kpHub } from './kp-hub';
import { phoneCountry } from './phone-country';
import { portCountry } from './port-country';
import { priorityGoods } from './priority-goods';
import { routeBeyond } from './route-beyond';
import { ruCorridor } from './ru-corridor';
import { vinMake } from './vin-make';
import { vinYear } from './vin-year';

/** Every detector there is, in the order in which their signals are told. */
export const detectors: readonly Detector[] = [
  falsePapers,
  routeBeyond,
  portCountry,
  kpHub,
  ruCorridor,
  priorityGoods,
  buyerTrade,
  vinMake,
  vinYear,
  phoneCountry,
];
