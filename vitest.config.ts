import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __TEST__: 'true' },
  test: {
    // It takes the browser that is there when it is loaded: each test's own.
    server: { deps: { inline: ['webextension-polyfill'] } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
