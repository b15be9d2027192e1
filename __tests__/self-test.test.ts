import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { memoryRepository } from "../src/adapters/disk/memory.ts";
import { run } from "../src/run.ts";
import { filesBelow } from "./support/files-below.ts";

const folder = ".github/workflows";

it("the self-test's program holds: every promise covered, no link broken", async () => {
  const mentioned = ["README.md", "SECURITY.md", "CONTRIBUTING.md", ".ci/run", "action.yml", "bench/mutation.md"];
  const below = [".github", "docs", "examples/workflows", "src", "__tests__/adapters"].flatMap((dir) =>
    Object.entries(filesBelow(dir)).map(([path, text]): [string, string] => [`${dir}/${path}`, text]),
  );
  const tree = Object.fromEntries([
    ...mentioned.map((path): [string, string] => [path, readFileSync(path, "utf8")]),
    ...below,
  ]);
  const { program } = parse(readFileSync(`${folder}/self-test.yml`, "utf8")).jobs.compliance.steps[1].with;
  const report = await run({
    repository: memoryRepository({ base: tree, head: tree }),
    programPath: `${program}/program.yml`,
    today: "2026-11-23",
    directory: null,
    links: null,
    approvals: { approvers: [], author: null, contributors: [] },
    says: () => {},
  });
  expect(existsSync(`${program}/program.yml`)).toBe(true);
  expect(report.problems).toEqual([]);
  expect(report.findings).toEqual([]);
  expect(report.coverage.head.map(({ status }) => status)).toEqual(["covered", "covered", "covered", "covered"]);
});
