import type { Detector } from '../signal';

/** Every detector there is, in the order in which their signals are told. */
export const detectors: readonly Detector[] = [];
