import { globSync, readFileSync } from "node:fs";

/** The pure folders, and the laws over them. */
const pure = "model paths files codeowners edits keys rules signals parse evidence assess compare render laws".split(
  " ",
);
const isPure = (path: string) => pure.some((folder) => path.startsWith(`__tests__/${folder}/`));
const isLong = (path: string) => path.includes("/long/");
const holds = (path: string, words: RegExp) => words.test(readFileSync(path, "utf8"));

/** Every file of tests. */
export const testFiles: readonly string[] = globSync("__tests__/**/*.test.ts")
  .map((path) => path.replaceAll("\\", "/"))
  .sort();

/** What each command runs, by the name that it has in `TESTS`. `vitest run` alone has them all. */
export const selections = {
  /** `npm test`: all but what stands in a folder `long`, because it takes seconds by itself. */
  everyday: testFiles.filter((path) => !isLong(path)),
  /** `npm run test:core`: those of the pure folders that start neither git nor a server. */
  core: testFiles.filter(
    (path) => isPure(path) && !isLong(path) && !holds(path, /support\/(git|loopback-github|action-job)\.ts"/),
  ),
  /** `npm run test:slow`: the folders `long`, and what tries a sample in `npm test` and everything here. */
  slow: testFiles.filter((path) => isLong(path) || holds(path, /support\/depth\.ts"/)),
} satisfies Readonly<Record<string, readonly string[]>>;
