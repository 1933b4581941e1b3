import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { closingLine } from './src/site-tests/closing-line.ts';

export default defineConfig({
  test: {
    // One worker a core: by default one core is left to the terminal.
    maxWorkers: availableParallelism(),
    reporters: ['default', closingLine],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/site-tests/*.site.test.ts'],
          setupFiles: ['src/site-tests/same-cases.ts'],
          // Laws try many texts; a machine that does much else at the same time is no reason to fail.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/site-tests/*.site.test.ts'],
          globalSetup: ['src/site-tests/serve-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
