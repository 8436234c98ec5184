import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { locales } from './scripts/vite-locales';

export default defineConfig({
  plugins: [WxtVitest(), locales()],
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    globalSetup: ['scripts/knowledge/test-setup.ts'],
    maxWorkers: 2,
  },
});
