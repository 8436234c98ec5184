import { UsageError } from './usage-error';

const USAGE = `Usage: npm run -s tidewaiter -- COMMAND …
  check [--export-from XX] [--profile UN,EU,…] [--as-of DATE] [--locale en|ja]   shipments in, verdicts out (JSON lines)
  read FILE|URL …                                                                pages in, fields out
  screen [--lists FILE,…] [--threshold T]                                        names in, matches out`;

type Run = (args: string[]) => Promise<number>;

/** Each command is loaded when it is asked for: `check` must not wait for a browser, nor `read` for the lists. */
const COMMANDS: Record<string, () => Promise<Run>> = {
  check: async () => (await import('./check')).runCheck,
  read: async () => (await import('./read')).runRead,
  screen: async () => {
    (await import('./knowledge-file')).ensureKnowledge();
    return (await import('./screen')).runScreen;
  },
};

async function main([command = '', ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!load) throw new UsageError(`${command ? `Unknown command "${command}".\n` : ''}${USAGE}`);
  const run = await load();
  return run(args);
}

// A reader that has seen enough (`| head`) closes the pipe; nothing is left to say then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof UsageError ? error.message : ((error as Error).stack ?? String(error))}\n`,
    );
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
