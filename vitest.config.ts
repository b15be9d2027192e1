import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { inFull } from "./__tests__/support/depth.ts";

// What is shipped is what is tested. Without it micromark's "development" build is, which checks itself at every step and costs twice as much.
process.env.NODE_ENV = "production";

const everyTest = "__tests__/**/*.test.ts";
/** Those with more to try than `npm test` waits for. */
const deep = globSync(everyTest).filter((path) => readFileSync(path, "utf8").includes('support/depth.ts"'));

export default defineConfig({
  test: {
    include: inFull ? deep : [everyTest],
    // What is imported is imported once for all the files of a worker, which no test alters; and a small process starts git sooner than a large one.
    pool: "forks",
    isolate: false,
    maxWorkers: availableParallelism(),
    // It imports JSON without saying so, which Node refuses and Vite does not.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
    // A limit for what hangs, not for what is slow: a loaded machine fails no test.
    testTimeout: inFull ? 600_000 : 180_000,
    // .ci/run counts from the file; people read the other.
    reporters: ["default", ["json", { outputFile: `build/${inFull ? "slow-" : ""}test-results.json` }]],
  },
});
