import { defineConfig } from 'vitest/config';

// The second tier: judges that are no npm packages (veraPDF needs Java, poppler its command-line tools).
// npx vitest run --config vitest.judges.config.ts
export default defineConfig({
  test: {
    include: ['test/judges/**/*.test.ts'],
    env: { TZ: 'America/New_York', LANG: 'C.UTF-8' },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
