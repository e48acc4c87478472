import { defineConfig } from 'vitest/config';

const shared = {
  expect: { requireAssertions: true },
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    reporters: ['default', './__tests__/count-reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/package/**'],
        },
      },
      // Needs a registry: it installs what is shipped.
      { test: { ...shared, name: 'package', include: ['__tests__/package/**/*.test.ts'] } },
    ],
  },
});
