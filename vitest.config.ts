import { defineConfig } from 'vitest/config';
import { closingLine } from './src/site-tests/closing-line.ts';

export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/site-tests/*.site.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['src/site-tests/*.site.test.ts'],
          globalSetup: ['src/site-tests/serve-site.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
