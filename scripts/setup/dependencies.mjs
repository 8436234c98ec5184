import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

/** Installs exactly what a lock file names in `folder`, unless that is what is installed already. Plain Node: runs before any dependency is there. */
export function ensureDependencies(folder = '.') {
  const lock = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  const stamp = `${folder}/node_modules/.tidewaiter-lock`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log(`Installing dependencies${folder === '.' ? '' : ` of ${folder}`} …`);
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
  if (code !== 0) throw new Error(`npm ci failed in ${folder}; its message is above.`);
  mkdirSync(`${folder}/node_modules`, { recursive: true });
  writeFileSync(stamp, lock);
}
