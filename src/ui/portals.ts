/** What the pages need to know of a portal map: a file of `assets/portal-maps/`. */
export interface PortalMap {
  name: string;
  kind: 'carrier' | 'booking' | 'marketplace' | 'customs';
  hosts: string[];
}

const files = import.meta.glob<PortalMap>('../../assets/portal-maps/*.yaml', { eager: true, import: 'default' });

/** Every portal that we know, by name. */
export const PORTALS: readonly PortalMap[] = Object.values(files).sort((a, b) => a.name.localeCompare(b.name, 'en'));

export const PORTAL_KINDS = ['carrier', 'booking', 'marketplace', 'customs'] as const;
