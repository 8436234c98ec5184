import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/** One connection of this context to a database, opened when it is first needed. */
export interface SharedDatabase<Schema extends DBSchema> {
  /** The database. A failure is not remembered: the next call tries again. */
  open(): Promise<IDBPDatabase<Schema>>;
  /** Closes it, so that another version (or a test) can open it; harmless when it is not open. */
  close(): Promise<void>;
}

/**
 * Shares one connection among all who ask. It gives way when another context wants to upgrade the database, and is
 * opened anew after the browser has ended it.
 *
 * @param name of the database
 * @param upgrade makes the stores of `version`
 */
export function sharedDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): SharedDatabase<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    opened = null;
  };
  async function close(): Promise<void> {
    const closing = opened;
    forget();
    (await closing?.catch(() => undefined))?.close();
  }
  return {
    open() {
      opened ??= openDB<Schema>(name, version, { upgrade, blocking: () => void close(), terminated: forget }).catch(
        (error: unknown) => {
          forget();
          throw error;
        },
      );
      return opened;
    },
    close,
  };
}
