import type { Detector } from '../signal';

type Rests = Detector['rests'];

/** 15 CFR part 732, Supplement No. 3: the red flags that an exporter is expected to see. */
export const knowYourCustomer = (flag: string): Rests => ({
  instrument: '15 CFR part 732, Supplement No. 3 (Know Your Customer guidance and red flags)',
  provision: flag,
  url: 'https://www.ecfr.gov/current/title-15/part-732',
  asOf: '2026-11-24',
});

/** Rules of the US vehicle identification number: check digit and model year. */
export const vinRule = (provision: string): Rests => ({
  instrument: '49 CFR part 565 (Vehicle Identification Number)',
  provision,
  url: 'https://www.ecfr.gov/current/title-49/part-565',
  asOf: '2026-11-24',
});

export const harmonizedSystem = (provision: string): Rests => ({
  instrument: 'Harmonized System 2022',
  provision,
  url: 'https://www.wcoomd.org/',
  asOf: '2026-11-24',
});

/** A reason of our own, said as such: no source prescribes the check. */
export const ownReason = (reason: string): Rests => ({
  instrument: 'Plausibility check',
  provision: reason,
  url: 'https://www.ecfr.gov/current/title-15/part-732',
  asOf: '2026-11-24',
});
