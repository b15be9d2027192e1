import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jobSummary } from "../../src/adapters/job-summary.ts";
import { lineAnnotations } from "../../src/adapters/line-annotations.ts";
import { command, workflowStep } from "../../src/adapters/workflow-commands.ts";
import { quietReport } from "../support/quiet-report.ts";

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

describe("a command", () => {
  it("is one line, and is read as what was meant, whatever is in it", () => {
    fc.assert(
      fc.property(texts, texts, texts, (message, title, file) => {
        const line = command("error", { title, file, line: 3 }, message);
        expect(line.split(/\r|\n/)).toHaveLength(2);
        const given = Object.entries({ title, file, line: "3" }).filter(([, value]) => value !== "");
        expect(read(line.slice(0, -1))).toEqual({ name: "error", properties: Object.fromEntries(given), message });
      }),
    );
  });

  it.each([
    ["50% done: a, b", "::warning title=a%3A b%2C c,line=2::50%25 done: a, b\n"],
    ["one\r\ntwo", "::warning title=a%3A b%2C c,line=2::one%0D%0Atwo\n"],
  ])("is written as GitHub documents it: %j", (message, line) => {
    step().annotate("warning", message, { title: "a: b, c", line: 2 });
    expect(printed).toBe(line);
  });

  it("is never made by a line of the log", () => {
    fc.assert(
      fc.property(texts, (text) => {
        printed = "";
        step().log(text);
        expect(printed.split("\n")).toHaveLength(2);
        expect(printed).not.toMatch(/^\s*::|##\[/);
      }),
    );
  });
});

it("sets outputs so that no value can end itself or set another", () => {
  const value = "a\nend\nconclusion<<end\npass\nend";
  step().setOutput("report-path", value);
  const text = readFileSync(join(dir, "output"), "utf8");
  const [, delimiter = ""] = /^report-path<<(\S+)\n/.exec(text) ?? [];
  expect(text).toBe(`report-path<<${delimiter}\n${value}\n${delimiter}\n`);
  expect(value).not.toContain(delimiter);
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
