import { describe, expect, it } from "vitest";
import { judgeEvidence } from "../../src/evidence/judge.ts";
import { type LinkStatus, nothingAsked } from "../../src/model/assessment.ts";
import type { DocumentEvidence } from "../../src/model/evidence.ts";
import type { Control } from "../../src/model/program.ts";
import { code, sentence } from "../../src/model/sentence.ts";
import {
  contains,
  control,
  document,
  judge,
  path,
  place,
  programOf,
  said,
  snapshotWith,
  today,
  url,
  workflow,
} from "./program-of.ts";

const snapshot = snapshotWith(
  {
    ".github/workflows/ci.yml":
      "on: push\njobs:\n  build: { runs-on: x, steps: [{ run: make }] }\n  lint: { runs-on: x, steps: [{ run: make }] }\n  test: { runs-on: x, steps: [{ run: make }] }\n  tls-scan: { runs-on: x, steps: [{ run: make }] }\n",
    ".github/workflows/empty.yml": "",
    ".github/workflows/broken.yml": "jobs:\n  a: [\n",
    ".github/workflows/list.yml": "- jobs\n",
    ".github/workflows/none.yml": "jobs: {}\n",
    "ci/shared.yaml": "on: push\njobs:\n  deploy: { runs-on: x, steps: [{ run: make }] }\n",
  },
  { ".github/workflows/linked.yml": "symlink", ".github/workflows/large.yml": "unread" },
);

describe("a workflow link", () => {
  it.each<readonly [link: string, said: readonly string[]]>([
    [".github/workflows/ci.yml", []],
    [".github/workflows/ci.yml#tls-scan", []],
    ["ci/shared.yaml#deploy", []],
    [
      ".github/workflows/ci.yml#tlsscan",
      ['anchor: .github/workflows/ci.yml has no job "tlsscan" (the nearest is "tls-scan")'],
    ],
    [
      ".github/workflows/ci.yml#dependencies",
      ['anchor: .github/workflows/ci.yml has no job "dependencies" (it has "build", "lint", "test" and "tls-scan")'],
    ],
    [
      ".github/workflows/ci.yaml",
      ["missing: .github/workflows/ci.yaml does not exist (the nearest is .github/workflows/ci.yml)"],
    ],
    [
      ".github/workflows/CI.yml#build",
      ["missing: .github/workflows/ci.yml exists; the link says .github/workflows/CI.yml"],
    ],
    [".github/workflows", ["anchor: .github/workflows is a directory, not a workflow"]],
    [".github/workflows/empty.yml", ["anchor: .github/workflows/empty.yml is not a workflow: it has no jobs"]],
    [".github/workflows/list.yml#jobs", ["anchor: .github/workflows/list.yml is not a workflow: it has no jobs"]],
    [".github/workflows/none.yml", ["anchor: .github/workflows/none.yml is not a workflow: it has no jobs"]],
    [
      ".github/workflows/broken.yml",
      [
        "anchor: .github/workflows/broken.yml does not parse as YAML: Flow sequence in block collection must be sufficiently indented and end with a ] (line 3)",
      ],
    ],
    [".github/workflows/linked.yml", ["?: .github/workflows/linked.yml is a symbolic link out of the repository"]],
    [".github/workflows/large.yml", ["?: the content of .github/workflows/large.yml was not read"]],
  ])("%s", (text, expected) => {
    expect(said(judge(snapshot, [workflow(text)]))).toEqual(expected);
  });
});

it("a workflow behind a symbolic link is that workflow", () => {
  const linked = ".github/workflows/linked.yml";
  const text = "on: push\njobs:\n  a: { runs-on: x, steps: [{ run: make }] }\n";
  const read = snapshotWith({ [linked]: text }, { [linked]: "symlink" });
  expect([said(judge(read, [workflow(`${linked}#a`)])), said(judge(read, [workflow(`${linked}#x`)]))]).toEqual([
    [],
    [`anchor: ${linked} has no job "x" (it has "a")`],
  ]);
});

describe("a URL", () => {
  const address = "https://status.example.com/tls";
  it.each<readonly [status: LinkStatus | null, said: readonly string[]]>([
    [{ is: "answers" }, []],
    [{ is: "gone", because: "404 Not Found" }, [`url: ${address} is gone: 404 Not Found`]],
    [{ is: "unverifiable", because: "it wants a login" }, [`?: ${address} could not be checked: it wants a login`]],
    [null, ["?: it was not checked"]],
  ])("that %j", (status, expected) => {
    const links = new Map(status === null ? [] : [[address, status]]);
    expect(said(judge(snapshot, [url(address)], { ...nothingAsked, links }))).toEqual(expected);
  });
});

describe("a document", () => {
  it.each<readonly [validUntil: string | null, said: readonly string[], isCurrent: boolean]>([
    [null, ['?: "AWS SOC 2 report" has no valid-until'], true],
    ["2027-03-31", [], true],
    [today, [], true],
    ["2026-11-04", ['expired: "AWS SOC 2 report" was valid until 2026-11-04'], false],
  ])("valid until %s, on 2026-11-05", (validUntil, expected, isCurrent) => {
    const judgment = judge(snapshot, [document("AWS SOC 2 report", validUntil)]);
    expect(said(judgment)).toEqual(expected);
    expect([...judgment.currentDocuments.keys()]).toEqual(isCurrent ? ["aws"] : []);
  });

  it("of nobody's word proves nothing", () => {
    const found = (more: Partial<DocumentEvidence>) =>
      said(judge(snapshot, [{ ...document("Test", null, null), ...more }]));
    expect([found({}), found({ actor: "aws" })]).toEqual(Array(2).fill(['?: "Test" has no valid-until']));
    expect([found({ isHere: true }), found({ validUntil: today })]).toEqual([[], []]);
  });

  it("of our own is nobody's to inherit from", () => {
    expect(judge(snapshot, [document("Our report", "2027-01-01", null)]).currentDocuments.size).toBe(0);
  });
});

describe("a control", () => {
  const judged = (...controls: readonly Control[]) =>
    judgeEvidence({ program: programOf(...controls), snapshot, side: "base", probes: nothingAsked, today });

  it("without a link has nothing to show", () => {
    const { findings } = judged(control([]));
    expect(findings).toMatchObject([
      {
        rule: "evidence-none",
        subject: ["TX-01"],
        message: sentence`${code("TX-01")} has no evidence link`,
        location: { line: 1, side: "base" },
      },
    ]);
  });

  it("that says it is not carried out owes no proof", () => {
    expect(judged(control([], { implementation: "not-implemented" })).findings).toEqual([]);
  });

  it("knows of each link how far it is proof", () => {
    const good = control([workflow(".github/workflows/ci.yml")], { id: "A" });
    const bad = control([workflow(".github/workflows/ci.yml"), path("gone.pdf")], { id: "B" });
    const unsure = control([url("https://example.com")], { id: "C" });
    const proofs = [...judged(good, bad, unsure).proofs].map(([id, links]) => [id, links.map(({ is }) => is)]);
    expect(Object.fromEntries(proofs)).toEqual({ A: ["proven"], B: ["proven", "broken"], C: ["unverifiable"] });
  });

  it("that asks one file for two texts has one finding, of the first", () => {
    const other = snapshotWith({ "a.txt": "z\n" });
    const program = programOf(control([path("a.txt", contains("x")), path("a.txt", contains("y"))]));
    const found = judgeEvidence({ program, snapshot: other, side: "head", probes: nothingAsked, today });
    expect(said(found)).toEqual(['content: a.txt does not contain "x"']);
  });

  it("that writes a link twice has one finding, and findings are in order", () => {
    const found = judged(control([path("z.pdf"), path("a.pdf"), path("z.pdf")])).findings;
    expect(found.map(({ fingerprint }) => fingerprint)).toEqual([
      "evidence-missing:TX-01 | a.pdf",
      "evidence-missing:TX-01 | z.pdf",
    ]);
    expect(found[0]?.explainedBy).toEqual(["a.pdf", place.path]);
  });
});
