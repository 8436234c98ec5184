import { spawnSync } from 'node:child_process';

/** Runs a command with its output shown; gives its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (done.error) throw new Error(`${command} could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

/** The first of `names` that is on the PATH or is an existing absolute path, or null. */
export function which(names) {
  for (const name of names.filter(Boolean)) {
    const found = spawnSync('sh', ['-c', 'command -v -- "$1"', 'sh', name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return null;
}
