import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { selections, testFiles } from "./__tests__/support/selections.ts";

// What is shipped is what is tested. Without it micromark's "development" build is, which checks itself at every step and costs twice as much.
process.env.NODE_ENV = "production";
// Types are stripped from a file, and it is compiled, once for all workers, threads and runs until it changes.
process.env.NODE_COMPILE_CACHE ??= resolve("build/compile-cache");

const chosen = process.env.TESTS;
const resultsOf: Readonly<Record<string, string>> = { core: "core-", slow: "slow-" };

export default defineConfig({
  test: {
    include: [...(chosen === undefined ? testFiles : selections[chosen as keyof typeof selections])],
    // What is imported is imported once for all the files of a worker, which no test alters; and a small process starts git sooner than a large one.
    pool: "forks",
    isolate: false,
    maxWorkers: availableParallelism(),
    // Node runs TypeScript by itself: nothing is transformed, and an import is a binding, not a look-up in an object.
    experimental: { viteModuleRunner: false },
    // What lives for a test is collected in large pieces: a fifth of the time is else the collector's.
    execArgv: ["--import", "./__tests__/support/json-imports.mjs", "--max-semi-space-size=64"],
    // A limit for what hangs, not for what is slow: a loaded machine fails no test.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // .ci/run counts from the file; people read the other.
    reporters: ["default", ["json", { outputFile: `build/${resultsOf[chosen ?? ""] ?? ""}test-results.json` }]],
  },
});
