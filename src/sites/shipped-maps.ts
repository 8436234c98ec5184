import type { PortalMap } from './portal-map';

/** What stands in a file of `assets/portal-maps/`, as text: a test holds every file against its schema. */
const files = import.meta.glob<PortalMap>('../../assets/portal-maps/*.yaml', { eager: true, import: 'default' });

/** Every portal map that ships, by name. */
export const SHIPPED_MAPS: readonly PortalMap[] = Object.values(files).sort((a, b) =>
  a.name.localeCompare(b.name, 'en'),
);
