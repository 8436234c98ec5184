import { readdirSync } from 'node:fs';

/** One figure: what was measured, what came out, and what it should be. */
export interface Figure {
  name: string;
  value: string;
  aim?: string;
  /** Whether the aim was met; absent where there is none. */
  ok?: boolean;
}

/** Every module of this folder that exports `bench` gives figures of one room. `npm run bench -- reading` runs one. */
const FOLDER = new URL('../tests/bench/', import.meta.url);
const only = process.argv.slice(2);
const files = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.ts') && (!only.length || only.some((part) => name.includes(part))),
);
for (const file of files.sort()) {
  const { bench } = (await import(new URL(file, FOLDER).href)) as {
    bench?: () => Promise<Figure[]> | AsyncIterable<Figure>;
  };
  if (!bench) continue;
  console.log(`\n${file.replace(/(\.bench)?\.ts$/, '')}`);
  // Benches that take minutes give their figures one by one, so that what was measured is seen as it comes.
  for await (const { name, value, aim, ok } of await bench()) {
    const mark = ok === undefined ? ' ' : ok ? '✓' : '✗';
    console.log(`${mark} ${name.padEnd(64)} ${value.padStart(16)}${aim ? `   aim ${aim}` : ''}`);
  }
}
