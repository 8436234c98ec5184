import { existsSync } from 'node:fs';
import { freshKnowledge, KNOWLEDGE_FILE } from './compile';

/**
 * Vitest's global setup: unit tests judge against the knowledge as it stands in the working tree. While a data file is being
 * edited and does not compile, tests that need none of it still run; the test of the compiler fails and says why.
 */
export async function setup(): Promise<void> {
  try {
    await freshKnowledge();
  } catch (error) {
    if (!existsSync(KNOWLEDGE_FILE)) throw error;
    console.error(`The knowledge does not compile; tests see the last one that did.\n${(error as Error).message}`);
  }
}
