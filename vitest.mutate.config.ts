import { defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** `npm run mutate:stryker`: the tests of what decides, without the laws, which would try every mutant for seconds. */
const deciding = "keys rules evidence assess compare".split(" ");

export default defineConfig({
  test: {
    ...base.test,
    include: deciding.map((folder) => `__tests__/${folder}/**/*.test.ts`),
    maxWorkers: 1,
    // Stryker runs threads, which take no options of V8, and tells its mutants apart in modules that Vite loads.
    execArgv: ["--import", "./__tests__/support/json-imports.mjs"],
    experimental: {},
    reporters: ["default"],
  },
});
