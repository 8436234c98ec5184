import type { PortalMap } from '../sites/portal-map';
import { SHIPPED_MAPS } from '../sites/shipped-maps';

/** Every portal that we know, by name. */
export const PORTALS: readonly Pick<PortalMap, 'name' | 'kind' | 'hosts'>[] = SHIPPED_MAPS;

export const PORTAL_KINDS = ['carrier', 'booking', 'marketplace', 'customs'] as const;
