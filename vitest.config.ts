import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    // Each test file keeps its own state; forks cost most of the time, threads do not.
    pool: "threads",
    testTimeout: 20_000,
  },
});
