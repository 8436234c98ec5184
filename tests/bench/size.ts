import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../../scripts/bench';
import { OUTPUT } from '../../scripts/build';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Size of everything that the Chrome build ships, gzipped; the content script has a budget. */
export async function bench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const path of files(OUTPUT.chrome)) {
    if (!/\.(js|css|bin|json)$/.test(path) || path.includes('_locales')) continue;
    const bytes = readFileSync(path);
    const packed = gzipSync(bytes, { level: 9 }).length;
    const name = path.slice(OUTPUT.chrome.length + 1);
    const budget = name === 'portal.js' ? 60_000 : null;
    figures.push({
      name: `${name} (gzipped; ${kB(bytes.length)} plain)`,
      value: kB(packed),
      ...(budget ? { aim: `≤ ${kB(budget)}`, ok: packed <= budget } : {}),
    });
  }
  return figures;
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}
