import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/judges/**'],
    // The suite must not lean on the machine's own clock zone or language.
    env: { TZ: 'America/New_York', LANG: 'C', NO_COLOR: '1' },
    testTimeout: 30_000,
    // Loading and warming up the program for each file anew took half of the suite's time. No test may lean on a
    // module's state or leave one behind.
    isolate: false,
  },
});
