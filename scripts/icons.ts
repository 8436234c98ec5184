import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Sizes that browsers and stores ask for, in pixels. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** Below this size the small drawing is used, which stands on whole pixels. */
const SMALL = 48;

let ready: Promise<void> | null = null;

/** Draws the mark at one size as PNG. The renderer is WebAssembly, so every machine makes the same bytes. */
export async function drawIcon(size: number): Promise<Buffer> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const svg = readFileSync(`assets/icons/${size < SMALL ? 'mark-small' : 'mark'}.svg`, 'utf8');
  return Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}
