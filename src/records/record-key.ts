import canonicalize from 'canonicalize';
import type { Finding } from '../trade/finding';
import { sha256 } from './sha256';

/**
 * Names the record of one shipment and one settled set of findings: the same findings by the same rules on the same
 * facts give the same key, whenever and in whatever order they are found.
 */
export function recordKey(shipment: string, findings: readonly Pick<Finding, 'id' | 'version'>[]): string {
  const set = findings.map(({ id, version }) => `${id} ${version}`).sort();
  return sha256(canonicalize([shipment, set])!);
}
