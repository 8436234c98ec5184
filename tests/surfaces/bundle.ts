import { resolve } from 'node:path';
import { build } from 'vite';
import { yamlFiles } from '../../scripts/vite-yaml';

/** One module as a classic script that leaves its exports on the window under `name`, for tests without the extension. */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [yamlFiles()],
    build: { write: false, lib: { entry: resolve(entry), name, formats: ['iife'] } },
  });
  const output = Array.isArray(result) ? result[0]! : result;
  if (!('output' in output)) throw new Error('The bundler is watching; it must build once.');
  return `${output.output[0].code}; globalThis.${name} = ${name};`;
}
