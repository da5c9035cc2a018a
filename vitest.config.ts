import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,architecture,islands}/**/*.test.{ts,tsx}'],
    reporters: ['default'],
  },
});
