import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { yamlFiles } from './scripts/vite-yaml';

export default defineConfig({
  plugins: [WxtVitest(), yamlFiles()],
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    globalSetup: ['scripts/knowledge/test-setup.ts'],
    maxWorkers: 2,
  },
});
