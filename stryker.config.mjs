// Mutation testing of one file with Stryker alone: `npm run mutate:stryker -- --mutate src/compare/approvals/gate.ts`. `npm run mutate` is much faster.
export default {
  packageManager: "npm",
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutate.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/{rules,evidence,assess,compare}/**/*.ts", "!src/**/*.generated.ts"],
  // The words of a message are the goldens' to hold, not these tests'.
  mutator: { excludedMutations: ["StringLiteral"] },
  coverageAnalysis: "perTest",
  concurrency: 1,
  dryRunTimeoutMinutes: 15,
  timeoutMS: 20_000,
  ignorePatterns: ["/dist", "/build", "/docs", "/hostile", "/bench", "/bot"],
  disableTypeChecks: false,
  // Stryker would rewrite it with an interface that TypeScript 7 no longer has; in the sandbox nothing is compiled.
  tsconfigFile: "build/none.json",
  tempDirName: "build/mutate",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: "build/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
};
