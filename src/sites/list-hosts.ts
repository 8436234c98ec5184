/** What is needed here of a publisher in `assets/lists/publishers.yaml`. */
interface Addresses {
  files?: string[];
  leadsTo?: string[];
}

const files = import.meta.glob<Addresses[]>('../../assets/lists/publishers.yaml', { eager: true, import: 'default' });

/**
 * Match patterns of the hosts that are allowed so that official lists can be fetched. Such a permission is no wish that pages of
 * that host be read: browsers have one kind of permission for both.
 */
export const LIST_HOSTS: ReadonlySet<string> = new Set(
  Object.values(files)
    .flat()
    .flatMap(({ files = [], leadsTo = [] }) => [...files.map((file) => new URL(file).host), ...leadsTo])
    .map((host) => `https://${host}/*`),
);
