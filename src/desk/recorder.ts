import type { Outcome } from '../records/entry';
import type { Shown } from '../records/open-record';
import type { Profile } from '../trade/profile';
import type { Shipment } from '../trade/shipment';
import type { RecordEffect } from './events';

/** What the trail is asked to do; `src/records` does it. */
export interface Trail {
  openRecord(shown: Shown): Promise<void>;
  closeRecord(key: string, outcome: Exclude<Outcome, 'decided'>, at: string): Promise<void>;
}

export interface RecorderTools {
  trail: Trail;
  profile(): Promise<Profile>;
  /** `Facts.keys` of a shipment. */
  keys(shipment: Shipment): Promise<string[]>;
  /** The moment, ISO 8601. */
  now(): string;
  /** Version of the extension. */
  version: string;
}

/** Writes one opening or closing of a record; resolves once it is on disk. */
export async function writeRecord(effect: RecordEffect, tools: RecorderTools): Promise<void> {
  const at = tools.now();
  if (effect.kind === 'close-record') return tools.trail.closeRecord(effect.key, effect.outcome, at);
  const { key, host, shipment, verdict } = effect;
  const [profile, keys] = await Promise.all([tools.profile(), tools.keys(shipment)]);
  await tools.trail.openRecord({
    key,
    at,
    host,
    shipment,
    verdict,
    profile,
    asOf: at.slice(0, 10),
    judgedBy: tools.version,
    keys,
  });
}
