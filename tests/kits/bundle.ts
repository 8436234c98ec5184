import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = fileURLToPath(new URL('../../.cache/kits/', import.meta.url));
const PAGES = `${HERE}pages/`;

/** Bundles every kit's page into `.cache/kits/`, unless neither sources nor versions have changed; gives a kit's page by its name. */
export async function bundlePages(): Promise<(kit: string) => string> {
  const sources = readdirSync(PAGES).sort();
  const key = createHash('sha256');
  for (const path of ['package-lock.json', 'bundle.ts', 'form.ts', ...sources.map((name) => `pages/${name}`)])
    key.update(readFileSync(HERE + path));
  const digest = key.digest('hex');
  const stamp = `${OUT}stamp`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
    mkdirSync(OUT, { recursive: true });
    await bundle(sources);
    writeFileSync(stamp, digest);
  }
  return (kit) => `${OUT}${kit}.html`;
}

async function bundle(sources: readonly string[]): Promise<void> {
  await build({
    entryPoints: sources.map((name) => PAGES + name),
    outdir: OUT,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: {},
    conditions: ['browser'],
    mainFields: ['browser', 'module', 'main'],
    define: {
      'process.env': '{}',
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty', '.png': 'empty' },
    external: ['/assets/*'],
    logLevel: 'error',
  });
  for (const name of sources) {
    const kit = name.replace(/\.jsx?$/, '');
    const sheet = existsSync(`${OUT}${kit}.css`) ? `<link rel="stylesheet" href="${kit}.css">` : '';
    writeFileSync(
      `${OUT}${kit}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Booking</title>${sheet}<h1>Booking</h1><main></main><script src="${kit}.js"></script></html>`,
    );
  }
}
