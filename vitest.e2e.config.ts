import { defineConfig } from 'vitest/config';

/** Real browsers, one file at a time: two of them on two cores make each other late. */
export default defineConfig({
  test: {
    include: ['tests/surfaces/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/corpus/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
