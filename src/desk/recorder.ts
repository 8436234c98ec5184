import { understand } from '../facts/understand';
import { closeRecord } from '../records/close-record';
import { openRecord } from '../records/open-record';
import { profileOf } from '../settings/settings';
import { now, today } from './clock';
import { known, settingsOrDefaults } from './known';
import type { RecordEffect } from './record-effect';

/**
 * Writes one opening or closing of a record; resolves once it is on disk.
 * @param judgedBy version of the extension
 */
export async function writeRecord(effect: RecordEffect, judgedBy: string): Promise<void> {
  const at = now();
  if (effect.kind === 'close-record') return closeRecord(effect.key, effect.outcome, at);
  const { key, host, shipment, verdict } = effect;
  const [settings, { tables }] = await Promise.all([settingsOrDefaults(), known.knowledge()]);
  const { keys } = understand(shipment, tables);
  await openRecord({ key, at, host, shipment, verdict, profile: profileOf(settings), asOf: today(), judgedBy, keys });
}
