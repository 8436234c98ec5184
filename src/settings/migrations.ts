/** Turns the settings of one version into those of the next. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** `MIGRATIONS[n]` brings version n + 1 to n + 2. A version that has been released is never changed, only followed. */
const MIGRATIONS: readonly Migration[] = [];

export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/** Settings of any earlier version in today's shape; what they hold is not judged here. Null for a version from the future. */
export function migrated(
  stored: { version: number; value: Record<string, unknown> },
  migrations: readonly Migration[] = MIGRATIONS,
): Record<string, unknown> | null {
  if (stored.version > migrations.length + 1) return null;
  return migrations.slice(stored.version - 1).reduce((value, migrate) => migrate(value), stored.value);
}
