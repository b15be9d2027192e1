import { expect, it } from "vitest";
import { manyControls, manyFiles } from "../../bench/repository.ts";
import { memoryRepository } from "../../src/adapters/memory.ts";
import { comment } from "../../src/render/comment.ts";
import { json } from "../../src/render/json.ts";
import { summary } from "../../src/render/summary.ts";
import { run } from "../../src/run.ts";
import { onGitHub } from "../support/report.ts";

const controls = 500;

/** A repository of many services with a program of many controls, ten path rules each, and a change of this many of its files. */
function largeChange(files: number) {
  const paths = [...new Set(manyFiles(20_000))];
  const program = [
    "version: 1",
    "name: Large",
    'owners: ["@acme/compliance"]',
    "frameworks: [{ id: soc2-2017, categories: [security] }]",
    "actors: { self: { kind: self, name: Self } }",
    "scope: { include: ['services/**', 'infra/**'] }",
    "",
  ].join("\n");
  const written = manyControls(controls).map(({ key, rules }, at) => {
    const globs = JSON.stringify(rules.map(({ text }) => text));
    const evidence = `[{ path: ${JSON.stringify(paths[at * 7])} }]`;
    return `  - { id: ${key}, title: ${key}, actor: self, owner: "@acme/t${at % 40}", satisfies: [soc2-2017/CC6.${(at % 8) + 1}], paths: ${globs}, evidence: ${evidence} }`;
  });
  const shared = {
    "compliance/program.yml": program,
    "compliance/controls/all.yml": `controls:\n${written.join("\n")}\n`,
  };
  const base = { ...Object.fromEntries(paths.map((path) => [path, "a\n"])), ...shared };
  const head = { ...base, ...Object.fromEntries(paths.slice(0, files).map((path) => [path, "b\n"])) };
  return { base, head };
}

/** The time this thread has worked, in milliseconds: others use the machine too, and waiting for them is no cost of ours. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds of work from the snapshots to every text, the best of two. */
async function costOf(files: number): Promise<number> {
  const { base, head } = largeChange(files);
  const times: number[] = [];
  for (let time = 0; time < 2; time += 1) {
    const repository = memoryRepository({ base, head });
    const start = worked();
    const report = await run({
      kind: "change",
      repository,
      programPath: "compliance/program.yml",
      today: "2026-11-23",
      directory: null,
      links: null,
      approvals: { approvers: [], author: null, contributors: [] },
      says: () => {},
    });
    const texts = [comment(report, onGitHub), summary(report, onGitHub), json(report)];
    times.push(worked() - start);
    expect(report.problems).toEqual([]);
    expect(report.complete).toBe(true);
    expect(report.changed).toHaveLength(files);
    expect(report.counts.controls).toBe(controls);
    expect(texts.every((text) => text.endsWith("\n"))).toBe(true);
  }
  return Math.min(...times);
}

it.each([
  [300, 3_000],
  [3_000, 10_000],
])(
  "%i changed files and 500 controls take less than %i ms of our code",
  async (files, most) => {
    expect(await costOf(files)).toBeLessThan(most);
  },
  120_000,
);
