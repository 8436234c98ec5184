import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OpenKnowledge, openKnowledge } from '../knowledge/open';
import { newest } from './newest';
import { UsageError } from './usage-error';

const HOUSE = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const FILE = join(HOUSE, '.cache/knowledge.bin');

/** The compiled knowledge, opened. */
export function knowledgeFromDisk(): OpenKnowledge {
  ensureKnowledge();
  const bytes = readFileSync(FILE);
  return openKnowledge(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

/** Compiles the knowledge when there is none or when data under `assets/` is newer. */
export function ensureKnowledge(): void {
  if (existsSync(FILE) && newest(join(HOUSE, 'assets')) <= statSync(FILE).mtimeMs) return;
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'knowledge'], { cwd: HOUSE, encoding: 'utf8' });
  if (status !== 0) throw new UsageError(`The knowledge under assets/ does not compile:\n${stderr}`);
}
