import type { Phrase } from '../trade/phrase';
import type { Role } from '../trade/roles';
import type { Case } from './case';

/**
 * That a known portal does not show what its map expects, to be said; null when all is as expected. Its silence would look
 * like a clean check.
 */
export function portalChanged({ frames }: Pick<Case, 'frames'>): Phrase | null {
  const missing = frames
    .flatMap(({ unreadable }) => unreadable)
    .filter(({ what }) => what === 'portal-changed')
    .flatMap(({ where }) => where.split(' ') as Role[]);
  if (!missing.length) return null;
  return { key: 'portal-changed', params: { roles: [...new Set(missing)].map((role) => `role:${role}`).join('|') } };
}
