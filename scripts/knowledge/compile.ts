import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Section, writeBuffer } from '../../src/knowledge/buffer';
import { makers } from './makers';

export const KNOWLEDGE_FILE = '.cache/knowledge.bin';

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

if (import.meta.url === `file://${process.argv[1]}`) {
  mkdirSync('.cache', { recursive: true });
  const bytes = await compileKnowledge();
  writeFileSync(KNOWLEDGE_FILE, bytes);
  console.log(`${KNOWLEDGE_FILE}: ${(bytes.length / 1024).toFixed(0)} kB`);
}
