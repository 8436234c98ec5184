import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { yamlFiles } from './scripts/vite-yaml';

export default defineConfig({
  plugins: [WxtVitest(), yamlFiles()],
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    globalSetup: ['scripts/knowledge/test-setup.ts'],
    maxWorkers: 2,
    // Two cores may be busy with other work; a test that hangs is still noticed.
    testTimeout: 60_000,
  },
});
