import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    pool: "threads",
    // It imports JSON without saying so, which Node refuses and Vite does not.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    testTimeout: 20_000,
    // .ci/run counts from the file; people read the other.
    reporters: ["default", ["json", { outputFile: "build/test-results.json" }]],
  },
});
