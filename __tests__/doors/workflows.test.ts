import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { memoryRepository } from "../../src/adapters/memory.ts";
import { run } from "../../src/run.ts";
import { filesBelow } from "../support/files-below.ts";

const folder = ".github/workflows";
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }));

describe.each(files)("$name", ({ text }) => {
  const workflow = parse(text);
  const jobs = Object.values<Record<string, unknown>>(workflow.jobs);

  it("pins every action to a commit, and says which version that is", () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(([, action]) => action !== "./");
    expect(used.length).toBeGreaterThan(0);
    for (const [, action, comment] of used) {
      expect(action).toMatch(/@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it("says what its token may do, and ends in time", () => {
    expect(workflow.permissions).toMatchObject({ contents: "read" });
    for (const job of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(15);
  });

  it("is always there to be required: no path filter, no condition on a job, nothing that cancels it", () => {
    expect(JSON.stringify(workflow.on)).not.toMatch(/"paths/);
    for (const job of [workflow, ...jobs])
      expect(Object.keys(job)).not.toEqual(expect.arrayContaining(["concurrency"]));
    for (const job of jobs) expect(job.if).toBeUndefined();
  });
});

it("the self-test's program holds: every promise covered, no link broken", async () => {
  const mentioned = ["README.md", "SECURITY.md", "CONTRIBUTING.md", ".ci/run", "action.yml"];
  const below = [".github", "src", "__tests__/adapters"].flatMap((dir) =>
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
    approvals: { approvers: [], teamMembers: new Map() },
    says: () => {},
  });
  expect(existsSync(`${program}/program.yml`)).toBe(true);
  expect(report.problems).toEqual([]);
  expect(report.findings).toEqual([]);
  expect(report.coverage.head.map(({ status }) => status)).toEqual(["covered", "covered", "covered", "covered"]);
});
