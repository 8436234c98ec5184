import { resolve } from 'node:path';
import { build } from 'vite';
import { yamlFiles } from '../../scripts/vite-yaml';

/** The warnings as one classic script that leaves `mountWarnings` on the window of any page, for tests without the extension. */
export async function warningsBundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [yamlFiles()],
    build: {
      write: false,
      lib: { entry: resolve('src/warnings/mount.ts'), name: 'tidewaiterWarnings', formats: ['iife'] },
    },
  });
  const output = Array.isArray(result) ? result[0]! : result;
  if (!('output' in output)) throw new Error('The bundler is watching; it must build once.');
  return output.output[0].code;
}
