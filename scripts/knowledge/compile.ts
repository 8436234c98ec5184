import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { type Section, writeBuffer } from '../../src/knowledge/buffer';
import { isMain } from '../is-main';
import { inputsDigest } from './inputs';
import { makers } from './makers';

export const KNOWLEDGE_FILE = '.cache/knowledge.bin';
const INPUTS_FILE = '.cache/knowledge.inputs';

/** Compiles everything under `assets/` into one buffer and says what is wrong with any of it. */
export async function compileKnowledge(): Promise<Uint8Array> {
  const sections: Section[] = [];
  for (const make of makers) sections.push(...(await make()));
  const hash = createHash('sha256');
  for (const { name, bytes } of sections) hash.update(name).update(bytes);
  const issued = sections.find((section) => section.name === 'dates');
  const dates = issued
    ? JSON.parse(new TextDecoder().decode(issued.bytes))
    : { issued: '1970-01-01', expires: '1970-01-01' };
  return writeBuffer(sections, { digest: hash.digest('hex'), ...dates });
}

/** Writes `.cache/knowledge.bin`, unless the one that is there was made of the same inputs. Says whether it had to. */
export async function freshKnowledge(): Promise<'compiled' | 'unchanged'> {
  const inputs = inputsDigest();
  if (existsSync(KNOWLEDGE_FILE) && existsSync(INPUTS_FILE) && readFileSync(INPUTS_FILE, 'utf8') === inputs) {
    // The command line compares times before it compares contents.
    utimesSync(KNOWLEDGE_FILE, new Date(), new Date());
    return 'unchanged';
  }
  mkdirSync('.cache', { recursive: true });
  const bytes = await compileKnowledge();
  // Written beside and moved: a test or command that reads it meanwhile never sees half of it.
  const draft = `${KNOWLEDGE_FILE}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, KNOWLEDGE_FILE);
  writeFileSync(INPUTS_FILE, inputs);
  return 'compiled';
}

if (isMain(import.meta.url)) {
  const state = await freshKnowledge();
  console.log(`${KNOWLEDGE_FILE}: ${(readFileSync(KNOWLEDGE_FILE).length / 1024).toFixed(0)} kB, ${state}`);
}
