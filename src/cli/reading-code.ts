import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const BUNDLE = '.cache/reading.js';
const LANGUAGES = '.cache/languages.json';

export interface ReadingCode {
  script: string;
  lexicons: Record<string, string>;
}

/** Bundles the reading code as the content script carries it, and compiles the languages when that has not been done. */
export async function readingCode(): Promise<ReadingCode> {
  await build({
    entryPoints: ['src/reading/injected.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    outfile: BUNDLE,
    logLevel: 'error',
  });
  if (!existsSync(LANGUAGES)) compileLanguages();
  return { script: readFileSync(BUNDLE, 'utf8'), lexicons: JSON.parse(readFileSync(LANGUAGES, 'utf8')) };
}

function compileLanguages(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/languages/compile.ts'], { stdio: 'pipe' });
}
