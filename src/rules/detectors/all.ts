import type { Detector } from '../signal';
import { addressShared } from './address-shared';
import { awbDigit } from './awb-digit';
import { buyerTrade } from './buyer-trade';
import { cityCountry } from './city-country';
import { consigneeElsewhere } from './consignee-elsewhere';
import { containerAgain } from './container-again';
import { containerDigit } from './container-digit';
import { dates } from './dates';
import { diplomaticConsignee } from './diplomatic-consignee';
import { documentCode } from './document-code';
import { engineModel } from './engine-model';
import { falsePapers } from './false-papers';
import { forwarderConsignee } from './forwarder-consignee';
import { frameCode } from './frame-code';
import { fuelModel } from './fuel-model';
import { furtherDestination } from './further-destination';
import { halfCut } from './half-cut';
import { hsBody } from './hs-body';
import { hsEngine } from './hs-engine';
import { hsGoods } from './hs-goods';
import { hsWords } from './hs-words';
import { imoDigit } from './imo-digit';
import { incotermPlace } from './incoterm-place';
import { koreaAmbiguous } from './korea-ambiguous';
import { kpHub } from './kp-hub';
import { languagesDisagree } from './languages-disagree';
import { lateChange } from './late-change';
import { locodeName } from './locode-name';
import { makeModel } from './make-model';
import { nameMoved } from './name-moved';
import { newMileage } from './new-mileage';
import { notifyBank } from './notify-bank';
import { paymentCountry } from './payment-country';
import { personalEffects } from './personal-effects';
import { phoneCountry } from './phone-country';
import { portCountry } from './port-country';
import { postalCountry } from './postal-country';
import { priorityGoods } from './priority-goods';
import { quantityContainer } from './quantity-container';
import { routeBeyond } from './route-beyond';
import { ruCorridor } from './ru-corridor';
import { toOrder } from './to-order';
import { underTheLine } from './under-the-line';
import { vagueDescription } from './vague-description';
import { valueOutlier } from './value-outlier';
import { vesselCargo } from './vessel-cargo';
import { vinAgain } from './vin-again';
import { vinDigit } from './vin-digit';
import { vinFormat } from './vin-format';
import { vinMake } from './vin-make';
import { vinOrigin } from './vin-origin';
import { vinYear } from './vin-year';

/** Every detector there is, in the order in which their signals are told. */
export const detectors: readonly Detector[] = [
  // who gets them, and where they go
  diplomaticConsignee,
  falsePapers,
  routeBeyond,
  portCountry,
  consigneeElsewhere,
  furtherDestination,
  languagesDisagree,
  incotermPlace,
  kpHub,
  ruCorridor,
  priorityGoods,
  forwarderConsignee,
  toOrder,
  notifyBank,
  buyerTrade,
  koreaAmbiguous,
  // over time
  vinAgain,
  lateChange,
  containerAgain,
  nameMoved,
  addressShared,
  // the car
  vinMake,
  vinYear,
  vinDigit,
  vinFormat,
  vinOrigin,
  frameCode,
  engineModel,
  fuelModel,
  makeModel,
  newMileage,
  // goods, code and value
  hsEngine,
  hsBody,
  hsGoods,
  hsWords,
  halfCut,
  personalEffects,
  vagueDescription,
  valueOutlier,
  underTheLine,
  quantityContainer,
  documentCode,
  vesselCargo,
  // addresses, numbers, dates
  phoneCountry,
  cityCountry,
  postalCountry,
  paymentCountry,
  locodeName,
  containerDigit,
  imoDigit,
  awbDigit,
  dates,
];
