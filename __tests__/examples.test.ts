// The worked programs of examples/, end to end. Their comments are kept as files a person can read; scripts/check-examples.mjs holds dist/ to the same.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../src/model/problem.ts";
import { expectGolden } from "./support/golden.ts";
import { parsedIn } from "./support/parsed.ts";
import { say } from "./support/shell.ts";

const examples = ["medical-scheduling", "msp"];

describe.each(examples)("examples/%s", (example) => {
  const root = `examples/${example}`;
  const expected = readFileSync(`${root}/expected.txt`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/\s+/));

  it("says for each of its pull requests how it ends", () => {
    expect(expected.map(([name]) => name)).toEqual(readdirSync(`${root}/pull-requests`).sort());
  });

  it.each(expected)("%s exits with %s and makes the comment that is kept", async (name, code) => {
    const argv = [
      "check",
      "--base-dir",
      `${root}/base`,
      "--head-dir",
      `${root}/pull-requests/${name}`,
      "--now",
      "2026-11-23",
    ];
    const said = await say([...argv, "--format", "markdown"]);
    expect(String(said.code)).toBe(code);
    expectGolden(`examples/${example}/${name}.md`, said.out);
  });

  it("is a program without a problem", () => {
    expect(parsedIn(`${root}/base`).problems.map(formatProblem)).toEqual([]);
  });
});
