import { defineConfig } from 'vitest/config';

/** `npm run test:kits`: pages built with widget kits, which are a gigabyte of packages and therefore no part of `npm test`. */
export default defineConfig({
  test: { include: ['tests/kits/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 },
});
