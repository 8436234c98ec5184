import { defineConfig } from 'wxt';
import { generatedAssets } from './scripts/generated-assets';
import { shapeManifest } from './scripts/manifest';

const test = process.env.TIDEWAITER_TEST === '1';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: test ? '.output/test' : '.output',
  manifest: ({ browser }) => shapeManifest(browser, test),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...generatedAssets());
    },
  },
});
