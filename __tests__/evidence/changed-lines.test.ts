import { describe, expect, it } from "vitest";
import { changedLines } from "../../src/evidence/changed-lines.ts";
import { digestOf } from "../../src/evidence/digest.ts";
import { plainText } from "../../src/model/sentence.ts";
import { reportOf } from "../support/judged-change.ts";
import { document, path, place, snapshotWith, workflow } from "./program-of.ts";

const page = "# A\n\n## TLS\none\ntwo\nthree\n\n## Keys\nfour\n";

/** The changed lines of a link, in short: `a.md 4-5`. */
function linesOf(link: string, before: Record<string, string>, after: Record<string, string>): readonly string[] {
  const [base, head] = [snapshotWith(before), snapshotWith(after)];
  const digest = digestOf(path(link), base);
  const attested = digest.is === "digest" ? digest.digest : "";
  const lines = changedLines({ was: path(link), is: path(link), digest: attested }, base, head);
  return lines.map((range) => `${range.path} ${range.from}-${range.to}`);
}

describe("the lines that are not as they were attested", () => {
  it.each<readonly [what: string, link: string, after: string, lines: readonly string[]]>([
    ["one line", "a.md#tls", page.replace("two", "2"), ["a.md 5-5"]],
    ["several, apart", "a.md#tls", page.replace("one", "1").replace("three", "3\n3b"), ["a.md 4-4", "a.md 6-7"]],
    ["a line more", "a.md#tls", page.replace("two", "two\nand"), ["a.md 6-6"]],
    ["a line fewer", "a.md#tls", page.replace("two\n", ""), ["a.md 5-4"]],
    ["counted where they stand now", "a.md#tls", `# New\n\n${page.replace("two", "2")}`, ["a.md 7-7"]],
    ["none outside of the section", "a.md#tls", page.replace("four", "4"), []],
    ["lines of the file", "a.md#L4-L5", page.replace("two", "2"), ["a.md 5-5"]],
    ["of the whole file", "a.md", page.replace("four", "4"), ["a.md 9-9"]],
    ["of the files of a glob", "*.md", page.replace("four", "4"), ["a.md 9-9"]],
  ])("%s", (_, link, after, lines) => {
    expect(linesOf(link, { "a.md": page, "b.md": "b\n" }, { "a.md": after, "b.md": "b\n" })).toEqual(lines);
  });

  it("are all of a file that a glob did not have before", () => {
    expect(linesOf("*.md", { "a.md": "a\n" }, { "a.md": "a\n", "b.md": "b\nc\n" })).toEqual(["b.md 1-2"]);
  });

  it("are those of a file under its new name, and of none beside a glob's others", () => {
    const [base, head] = [snapshotWith({ "a.md": page }), snapshotWith({ "b.md": page.replace("two", "2") })];
    const made = digestOf(path("a.md"), base);
    const digest = made.is === "digest" ? made.digest.toUpperCase() : "";
    const lines = changedLines({ was: path("a.md"), is: path("b.md"), digest }, base, head);
    expect(lines).toEqual([{ path: "b.md", from: 5, to: 5 }]);
  });

  it("are those of a workflow's job, and none of what points at no file", () => {
    const ci = ".github/workflows/ci.yml";
    const text = "on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: y }]\n  b: { runs-on: x }\n";
    const [base, head] = [snapshotWith({ [ci]: text }), snapshotWith({ [ci]: text.replace("y", "z") })];
    const made = digestOf(workflow(`${ci}#a`), base);
    const digest = made.is === "digest" ? made.digest : "";
    const [was, other] = [workflow(`${ci}#a`), document("x", null)];
    const report = { kind: "test", test: null, path: ci, text: ci, isGlob: false, maxAgeDays: null } as const;
    const tests = { ...report, attested: null, reviewEvery: null, place };
    const ofReport = digestOf(tests, base);
    const read = ofReport.is === "digest" ? ofReport.digest : "";
    expect(changedLines({ was: tests, is: tests, digest: read }, base, head)).toEqual([]);
    expect(changedLines({ was, is: was, digest }, base, head)).toEqual([{ path: ci, from: 5, to: 5 }]);
    expect(changedLines({ was, is: other, digest }, base, head)).toEqual([]);
  });

  it("are all lines of a file that was empty, and where they were of one that is", () => {
    expect(linesOf("a.txt", { "a.txt": "" }, { "a.txt": "x\ny\n" })).toEqual(["a.txt 1-2"]);
    expect(linesOf("a.txt", { "a.txt": "x\ny\n" }, { "a.txt": "" })).toEqual(["a.txt 1-0"]);
  });

  it("are the lines of a value in YAML", () => {
    const before = "tls:\n  min: 1.2\n  on: true\nother: 1\n";
    const after = before.replace("1.2", "1.0").replace("other: 1", "other: 2");
    expect(linesOf("a.yml#/tls", { "a.yml": before }, { "a.yml": after })).toEqual(["a.yml 2-2"]);
  });

  it("are told of an attestation alone, and not of a text that is gone", async () => {
    const made = digestOf(path("a.md#tls"), snapshotWith({ "a.md": page }));
    const digest = made.is === "digest" ? made.digest : "";
    const side = (text: string) => ({
      "compliance/program.yml":
        'version: 1\nname: X\nowners: ["@c"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\nactors: { s: { kind: self, name: S } }\n',
      "compliance/controls/c.yml": `controls: [{ id: C-1, title: T, actor: s, owner: "@p", satisfies: [soc2-2017/CC6.7], evidence: [{ path: "a.md#tls", contains: two, attested: { by: "@p", on: 2026-11-01, digest: "${digest}" } }] }]\n`,
      "a.md": text,
    });
    const head = side(page.replace("two", "2"));
    const { findings } = await reportOf({ base: side(page), head, today: "2026-11-23" });
    const told = findings.filter(({ rule }) => rule.startsWith("evidence-")).map((one) => plainText(one.message));
    expect(told.sort()).toEqual([
      "a.md line 5 changed since @p attested #tls on 2026-11-01",
      'section "tls" of a.md does not contain "two"',
    ]);
  });

  it("are not told where base does not hold what was attested, nor of texts that are too long", () => {
    const [base, head] = [snapshotWith({ "a.md": page }), snapshotWith({ "a.md": page.replace("two", "2") })];
    const other = `sha256:${"0".repeat(64)}`;
    expect(changedLines({ was: path("a.md"), is: path("a.md"), digest: other }, base, head)).toEqual([]);
    const long = (letter: string) => `${Array.from({ length: 11_000 }, (_, at) => letter + at).join("\n")}\n`;
    expect(linesOf("a.md", { "a.md": long("a") }, { "a.md": long("b") })).toEqual([]);
    const different = (letter: string) => Array.from({ length: 2_000 }, (_, at) => letter + at).join("\n");
    expect(linesOf("a.md", { "a.md": different("a") }, { "a.md": different("b") })).toEqual([]);
  });
});
