import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jobSummary } from "../../../src/adapters/runner/job-summary.ts";
import { lineAnnotations } from "../../../src/adapters/runner/line-annotations.ts";
import { compileCache } from "../../support/compile-cache.ts";
import { quietReport } from "../../support/quiet-report.ts";
import type { Saying } from "../../support/step-main.ts";
import { workflowStep } from "../../support/workflow-step.ts";

let dir: string;
let printed: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "controldiff-"));
  printed = "";
});

afterEach(() => rmSync(dir, { recursive: true }));

function step(files = true) {
  const env = files ? { GITHUB_OUTPUT: join(dir, "output"), GITHUB_STEP_SUMMARY: join(dir, "summary") } : {};
  return workflowStep(env, (text) => {
    printed += text;
  });
}

/** What the Action's step prints, in a process as the runner starts it. */
function said(sayings: readonly Saying[]): readonly string[] {
  for (const name of ["output", "summary"]) writeFileSync(join(dir, name), "");
  const env = {
    ...compileCache,
    PATH: process.env.PATH ?? "",
    GITHUB_OUTPUT: join(dir, "output"),
    GITHUB_STEP_SUMMARY: join(dir, "summary"),
  };
  const { stdout, stderr, status } = spawnSync("node_modules/.bin/node", ["__tests__/support/step-main.ts"], {
    input: JSON.stringify(sayings),
    encoding: "utf8",
    env,
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout.split("\n").slice(0, -1);
}

/** As the runner reads a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function read(line: string) {
  const match = /^::(\S+?)(?: ([\s\S]*?))?::([\s\S]*)$/.exec(line);
  if (match === null) return null;
  const decoded = (text: string) =>
    text.replace(/%(0D|0A|3A|2C|25)/g, (mark) => String.fromCharCode(Number.parseInt(mark.slice(1), 16)));
  const properties = (match[2] ?? "")
    .split(",")
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), decoded(pair.slice(at + 1))];
    });
  return { name: match[1], properties: Object.fromEntries(properties), message: decoded(match[3] ?? "") };
}

const texts = fc.string({ unit: fc.constantFrom(..."ab:,=%\r\n;#[] ", "::", "%0A", "::error::", "é", "\u2028") });

describe("the step of a workflow", () => {
  it("prints each annotation as one command that is read as what was meant, whatever is in it", () => {
    const samples = fc.sample(fc.record({ message: texts, title: texts, file: texts }), { numRuns: 300, seed: 7 });
    const lines = said(
      samples.map(({ message, title, file }) => ({ do: "annotate", message, at: { title, file, line: 3 } })),
    );
    expect(lines).toHaveLength(samples.length);
    for (const [at, { message, title, file }] of samples.entries()) {
      const given = Object.entries({ title, file, line: "3" }).filter(([, value]) => value !== "");
      expect(read(lines[at] ?? "")).toEqual({ name: "error", properties: Object.fromEntries(given), message });
    }
  });

  it("never makes a command of a line of the log", () => {
    const samples = fc.sample(texts, { numRuns: 300, seed: 8 });
    const lines = said(samples.map((message) => ({ do: "log", message })));
    expect(lines).toHaveLength(samples.length);
    for (const line of lines) expect(line).not.toMatch(/^\s*::|##\[/);
  });

  it("sets outputs so that no value can end itself or set another, and appends to the summary", () => {
    const value = "a\nend\nconclusion<<end\npass\nend";
    said([
      { do: "setOutput", name: "report-path", value },
      { do: "summarize", markdown: "### one\n" },
      { do: "summarize", markdown: "### two\n" },
    ]);
    const text = readFileSync(join(dir, "output"), "utf8");
    const [, delimiter = ""] = /^report-path<<(\S+)\n/.exec(text) ?? [];
    expect(text).toBe(`report-path<<${delimiter}\n${value}\n${delimiter}\n`);
    expect(value).not.toContain(delimiter);
    expect(readFileSync(join(dir, "summary"), "utf8")).toBe("### one\n### two\n");
  });
});

describe("outlets of the step", () => {
  it("the summary is appended to", async () => {
    const outlet = jobSummary(step(), () => "### one\n");
    await outlet.deliver(quietReport());
    expect(await outlet.deliver(quietReport())).toMatchObject({ outcome: "written", note: "" });
    expect(readFileSync(join(dir, "summary"), "utf8")).toBe("### one\n### one\n");
  });

  it("the summary is skipped where there is none, and refused where GitHub would not show it", async () => {
    expect(await jobSummary(step(false), () => "x").deliver(quietReport())).toMatchObject({ outcome: "skipped" });
    const tooLong = jobSummary(step(), () => "é".repeat(500_001));
    await expect(tooLong.deliver(quietReport())).rejects.toThrow("1000002 bytes");
  });

  it("annotations stand at their lines, or nowhere", async () => {
    const note = { level: "error", path: "a,b.yml", line: 3, column: 5, title: "rule", message: "gone" } as const;
    const outlet = lineAnnotations(step(), () => [note, { ...note, level: "warning", path: null }]);
    expect(await outlet.deliver(quietReport())).toMatchObject({ outcome: "written" });
    expect(printed).toBe("::error title=rule,file=a%2Cb.yml,line=3,col=5::gone\n::warning title=rule::gone\n");
  });
});
