import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const BUNDLE = '.cache/reading.js';
const LANGUAGES = '.cache/languages.json';
/** Digest of what they were compiled from. */
const MADE_FROM = '.cache/languages.inputs';
/** What the languages are compiled from: the data, the compiler, the folding of terms. */
const SOURCES = ['assets/languages', 'scripts/languages', 'src/text', 'src/reading'];

export interface ReadingCode {
  script: string;
  lexicons: Record<string, string>;
}

/** Bundles the reading code as the content script carries it, and compiles the languages when what stands was made from other sources. */
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
  const now = sourcesDigest();
  const isFresh = existsSync(LANGUAGES) && existsSync(MADE_FROM) && readFileSync(MADE_FROM, 'utf8') === now;
  if (!isFresh) {
    compileLanguages();
    writeFileSync(MADE_FROM, sourcesDigest());
  }
  return { script: readFileSync(BUNDLE, 'utf8'), lexicons: JSON.parse(readFileSync(LANGUAGES, 'utf8')) };
}

function sourcesDigest(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES)
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(`${folder}/${name}`));
  return hash.digest('hex');
}

function compileLanguages(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/languages/compile.ts'], { stdio: 'pipe' });
}
