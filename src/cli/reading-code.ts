import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { build } from 'esbuild';
import { newest } from './newest';

const BUNDLE = '.cache/reading.js';
const LANGUAGES = '.cache/languages.json';
/** What the languages are compiled from: the data, the compiler, the folding of terms. */
const SOURCES = ['assets/languages', 'scripts/languages', 'src/text', 'src/reading/fold.ts'];

export interface ReadingCode {
  script: string;
  lexicons: Record<string, string>;
}

/** Bundles the reading code as the content script carries it, and compiles the languages when a source is newer. */
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
  if (!existsSync(LANGUAGES) || newest(...SOURCES) > statSync(LANGUAGES).mtimeMs) compileLanguages();
  return { script: readFileSync(BUNDLE, 'utf8'), lexicons: JSON.parse(readFileSync(LANGUAGES, 'utf8')) };
}

function compileLanguages(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/languages/compile.ts'], { stdio: 'pipe' });
}
