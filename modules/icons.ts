import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { drawIcon, ICON_SIZES } from '../scripts/icons';

/** The extension's icons, drawn from `assets/icons/` at each build, and the drawing itself for the extension's own pages. */
export default defineWxtModule((wxt) => {
  const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`]));
  wxt.hook('build:manifestGenerated', (_wxt, manifest) => {
    manifest.icons = icons;
  });
  wxt.hook('build:publicAssets', async (_wxt, assets) => {
    for (const size of ICON_SIZES) {
      const absoluteSrc = resolve(`.cache/icons/${size}.png`);
      mkdirSync(dirname(absoluteSrc), { recursive: true });
      writeFileSync(absoluteSrc, await drawIcon(size));
      assets.push({ relativeDest: `icons/${size}.png`, absoluteSrc });
    }
    assets.push({ relativeDest: 'icons/mark.svg', absoluteSrc: resolve('assets/icons/mark.svg') });
  });
});
