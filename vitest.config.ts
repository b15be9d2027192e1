import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { inFull } from "./__tests__/support/depth.ts";

// What is shipped is what is tested. Without it micromark's "development" build is, which checks itself at every step and costs twice as much.
process.env.NODE_ENV = "production";
// Types are stripped from a file, and it is compiled, once for all workers, threads and runs until it changes.
process.env.NODE_COMPILE_CACHE ??= resolve("build/compile-cache");

const everyTest = "__tests__/**/*.test.ts";
/** Those with more to try than `npm test` waits for. */
const deep = globSync(everyTest).filter((path) => readFileSync(path, "utf8").includes('support/depth.ts"'));

/** `npm run test:core`: the pure folders and the laws over them, without what starts git or a server, and without what stands in a folder `long`, because it takes seconds by itself. */
const pure = "model paths files codeowners edits keys rules signals parse evidence assess compare render laws".split(
  " ",
);
const core = globSync(`__tests__/{${pure.join(",")}}/**/*.test.ts`).filter(
  (path) =>
    !path.includes("/long/") && !/support\/(git|loopback-github|action-job)\.ts"/.test(readFileSync(path, "utf8")),
);
const onlyCore = process.env.TESTS === "core";

export default defineConfig({
  test: {
    include: inFull ? deep : onlyCore ? core : [everyTest],
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
    reporters: [
      "default",
      ["json", { outputFile: `build/${inFull ? "slow-" : onlyCore ? "core-" : ""}test-results.json` }],
    ],
  },
});
