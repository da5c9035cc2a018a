import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,architecture,islands}/**/*.test.{ts,tsx}'],
    reporters: ['default'],
    // How long a test takes says how busy the machine is, not whether the course is right.
    testTimeout: 60_000,
  },
});
