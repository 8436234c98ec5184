import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { KNOWLEDGE_FILE } from './knowledge/compile';
import { compileLanguages } from './languages/compile';

type Asset = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** Files that a build carries beside its code, made by a script of this folder: name in the extension, path on disk or text. */
export function generatedAssets(): Asset[] {
  const assets = [{ relativeDest: 'knowledge.bin', absoluteSrc: resolve(KNOWLEDGE_FILE) }];
  for (const { absoluteSrc } of assets) {
    if (!existsSync(absoluteSrc)) throw new Error(`${absoluteSrc} is missing: run "npm run knowledge" first.`);
  }
  return [...assets, { relativeDest: 'languages.json', contents: JSON.stringify(compileLanguages()) }];
}
