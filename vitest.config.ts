import { defineConfig } from 'vitest/config';

/** Files that put a faulty disk under the program: they load it for themselves. */
const alone = ['test/batch/disk-faults.test.ts'];

export default defineConfig({
  test: {
    // The suite must not lean on the machine's own clock zone or language.
    env: { TZ: 'America/New_York', LANG: 'C', NO_COLOR: '1' },
    // No test is timed: a machine that others use as well takes five times as long.
    testTimeout: 120_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: ['test/judges/**', ...alone],
          // Loading and warming up the program for each file anew took half of the suite's time. No test may lean
          // on a module's state or leave one behind.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
