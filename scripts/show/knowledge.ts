import { spawnSync } from 'node:child_process';

/** Compiles the knowledge if its inputs have changed; throws when they cannot be compiled. */
export async function knowledge(): Promise<void> {
  const { status } = spawnSync('npm', ['run', '-s', 'knowledge'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The knowledge under assets/ could not be compiled; the message above says where.');
}
