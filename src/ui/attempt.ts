import { trouble } from './start';

/** Runs what a button asks for and tells at the page's top what went wrong, instead of swallowing it. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    const done = await work();
    trouble.value = null;
    return done;
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
    return undefined;
  }
}
