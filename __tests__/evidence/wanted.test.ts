import { describe, expect, it } from "vitest";
import { judgeEvidence } from "../../src/evidence/judge.ts";
import { isUnread, wantedForAssessment, workflowsToRead } from "../../src/evidence/wanted.ts";
import { nothingAsked } from "../../src/model/assessment.ts";
import type { EvidenceLink } from "../../src/model/evidence.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import {
  attested,
  contains,
  control,
  document,
  path,
  programOf,
  said,
  snapshotWith,
  today,
  url,
  workflow,
} from "./program-of.ts";

const all = snapshotWith(
  {
    "docs/policy.md": "# TLS\n[k](keys.md#rotation) [n](notes.md) [c](../lb.tf#L1)\n# Other\n[f](far.md#x)\n",
    "docs/keys.md": "# Rotation\n[deeper](deeper.md#x)\n",
    "docs/notes.md": "",
    "docs/far.md": "# X\n",
    "docs/deeper.md": "# X\n",
    "docs/report.pdf": "%PDF",
    "lb.tf": "x\n",
    "config/app.json": "{}",
    ".github/workflows/ci.yml": "on: push\njobs: { a: { runs-on: x, steps: [{ run: make }] } }\n",
    "docs/CODEOWNERS": "* @a\n",
    "docs/linked.md": "# Rotation\n",
    ".github/CODEOWNERS": "* @a\n",
  },
  { "docs/linked.md": "symlink", "vendor/x": "submodule" },
);

const unread = (snapshot: Snapshot): Snapshot => ({ ...snapshot, contents: new Map() });

/** Rounds of asking and reading, as the caller makes them. */
function rounds(...links: readonly EvidenceLink[]): readonly (readonly string[])[] {
  const program = programOf(control(links));
  const asked: (readonly string[])[] = [];
  let snapshot = unread(all);
  for (
    let wanted = wantedForAssessment(program, snapshot);
    wanted.length > 0;
    wanted = wantedForAssessment(program, snapshot)
  ) {
    asked.push(wanted);
    const read = wanted.flatMap((name): [string, Uint8Array][] => [[name, all.contents.get(name) ?? new Uint8Array()]]);
    snapshot = { ...snapshot, contents: new Map([...snapshot.contents, ...read]) };
  }
  return asked;
}

const owners = [".github/CODEOWNERS", "docs/CODEOWNERS"];

describe("what the assessment wants to read", () => {
  it.each<readonly [why: string, links: readonly EvidenceLink[], rounds: readonly (readonly string[])[]]>([
    ["CODEOWNERS wherever GitHub looks", [], [owners]],
    ["nothing of a bare path", [path("docs/report.pdf"), path("gone.md"), path("docs/*.pdf"), path("docs")], [owners]],
    ["nothing of URLs and documents", [url("https://a.b"), document("d", null)], [owners]],
    ["a symbolic link, as the file it leads to", [path("docs/linked.md#x")], [[...owners, "docs/linked.md"]]],
    ["nothing of a submodule", [path("vendor/x#L1"), path("vendor/**", contains("x"))], [owners]],
    ["a file with a fragment", [path("config/app.json#/a")], [[...owners, "config/app.json"]]],
    ["a file that must contain something", [path("lb.tf", contains("x"))], [[...owners, "lb.tf"]]],
    ["a file that was attested", [path("lb.tf", attested("sha256:0"))], [[...owners, "lb.tf"]]],
    ["nothing of an attestation without digest", [path("lb.tf", attested(null))], [owners]],
    [
      "a workflow",
      [workflow(".github/workflows/ci.yml")],
      [[".github/CODEOWNERS", ".github/workflows/ci.yml", "docs/CODEOWNERS"]],
    ],
    [
      "what a glob matches",
      [path("docs/{keys,notes,linked}.md", contains("x"))],
      [[...owners, "docs/keys.md", "docs/linked.md", "docs/notes.md"]],
    ],
    [
      "a page, then what its links name a part of, and no further",
      [path("docs/policy.md#tls")],
      [
        [...owners, "docs/policy.md"],
        ["docs/keys.md", "lb.tf"],
      ],
    ],
    [
      "a whole page",
      [path("docs/policy.md")],
      [
        [...owners, "docs/policy.md"],
        ["docs/far.md", "docs/keys.md", "lb.tf"],
      ],
    ],
  ])("%s", (_, links, expected) => {
    expect(rounds(...links).map((paths) => [...paths])).toEqual(expected.map((paths) => [...paths].sort()));
  });

  it("is enough to judge", () => {
    const links = [
      path("docs/policy.md"),
      path("docs/*.md", contains("Rotation")),
      workflow(".github/workflows/ci.yml#a"),
    ];
    const wanted = new Set(rounds(...links).flat());
    const snapshot = { ...all, contents: new Map([...all.contents].filter(([name]) => wanted.has(name))) };
    const input = { program: programOf(control(links)), side: "head", probes: nothingAsked, today } as const;
    const judged = (of: Snapshot) => ({ ...judgeEvidence({ ...input, snapshot: of }), judged: null });
    expect(judged(snapshot)).toEqual(judged(all));
    expect(said(judgeEvidence({ ...input, snapshot }))).toEqual([]);
  });
});

describe("beside the files of a link, a change makes wanted", () => {
  const bare = { "tls/main.tf": "x\n", "tls/override.tf": "x\n", "tls/other.yml": "x\n", "real/x.md": "x\n" };
  const wanted = (link: EvidenceLink, ...first: readonly string[]) => {
    const snapshot = { ...unread(snapshotWith(bare, { linked: "symlink" })), first: new Set(first) };
    return wantedForAssessment(programOf(control([link])), snapshot);
  };
  it.each<readonly [link: EvidenceLink, first: readonly string[], wanted: readonly string[]]>([
    [path("tls/main.tf"), [], []],
    [path("tls/main.tf"), ["tls/main.tf"], ["tls/main.tf"]],
    [path("tls/main.tf"), ["tls/override.tf"], []],
    [path("tls/main.tf", contains("x")), ["tls/override.tf", "tls/other.yml"], ["tls/main.tf", "tls/override.tf"]],
    [path("tls/main.tf", contains("x")), ["tls/gone.tf"], ["tls/main.tf"]],
    [path("linked/x.txt"), [], ["linked/x.txt"]],
    [path("linked/x.md"), [], ["linked/x.md"]],
    [path("linked"), [], ["linked"]],
    [path("link*"), [], ["linked"]],
    [path("*/main.tf"), [], []],
    [path("{linked,tls/main.tf}"), [], []],
  ])("%j with %j", (link, first, expected) => {
    expect(wanted(link, ...first)).toEqual(expected);
  });
});

describe("the workflows that a change makes wanted", () => {
  const file = (name: string) => `.github/workflows/${name}.yml`;
  const jobs = (job: string) => `on: push\njobs: { a: { runs-on: x, ${job} } }\n`;
  const files = {
    [file("ci")]: jobs("steps: [{ run: make }]"),
    [file("calling")]: `on: push\njobs: { a: { uses: ./${file("called")} } }\n`,
    [file("called")]: jobs("steps: [{ uses: ./act }]"),
    [file("ours")]: jobs("steps: [{ uses: acme/controldiff@v1 }]"),
    "act/action.yml": "runs: { using: composite, steps: [] }\n",
    "src/a.ts": "",
  };

  it.each<readonly [first: readonly string[], wanted: readonly string[]]>([
    [[], []],
    [["src/a.ts"], []],
    [[file("gone")], []],
    [[file("ci")], ["ci"]],
    [
      [file("calling"), "src/a.ts"],
      ["calling", "called"],
    ],
    [[file("ours")], ["ours", "called", "calling", "ci"]],
  ])("%j", (first, wanted) => {
    expect(workflowsToRead({ ...snapshotWith(files), first: new Set(first) })).toEqual(wanted.map(file));
  });

  it("are a hundred at most", () => {
    const lots = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [file(`w${at}`), jobs("steps: []")]));
    const read = workflowsToRead({ ...snapshotWith(lots), first: new Set(Object.keys(lots)) });
    expect(read).toEqual(Object.keys(lots).slice(0, 100));
  });

  it("are all read where one that is not read yet may be ours", () => {
    const snapshot = { ...snapshotWith(files), contents: new Map(), first: new Set([file("ours")]) };
    expect(workflowsToRead(snapshot)).toEqual([file("ours")]);
  });
});

describe("a path is still to be read", () => {
  const { contents, files } = snapshotWith({ "a.md": "A" }, { "b.md": "unread", "c.md": "symlink", v: "submodule" });
  const way = { over: [], end: { is: "missing" } } as never;
  it.each([
    ["a.md", false],
    ["b.md", true],
    ["c.md", true],
    ["v", false],
    ["gone.md", false],
  ])("%s: %s", (name, isWanted) => {
    expect(isUnread(name, { ...snapshotWith({}), files, contents })).toBe(isWanted);
    expect(isUnread(name, { ...snapshotWith({}), files, contents, ways: new Map([[name, way]]) })).toBe(false);
  });
});
