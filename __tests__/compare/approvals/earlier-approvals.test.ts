import { describe, expect, test } from "vitest";
import { earlierStanding } from "../../../src/compare/approvals/earlier-approvals.ts";
import type { AffectedControl } from "../../../src/model/report.ts";
import { plainText } from "../../../src/model/sentence.ts";
import type { FileEntry } from "../../../src/model/snapshot.ts";
import { type FileEdits, withEdits } from "../../../src/rules/example.ts";
import { changeOf, goodWorld, type WrittenCase } from "../../support/finding-cases.ts";
import { reportOf } from "../../support/judged-change.ts";
import { aProgram } from "../../support/program.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const program = "compliance/program.yml";
const control = "compliance/controls/um-01.yml";

/** UM-01 has a page that leads to another, a folder of code and alice as owner; approvals stand. */
const both: FileEdits = {
  [program]: [['approvals: "off"', "approvals: { mode: require, stands: until-its-files-change }"]],
  [control]: [["evidence:", 'paths: ["src/users/**", "!**/*.md"]\nevidence:']],
  "docs/users.md": "# Users\n\nRegistered as [the form](form.md) says.\n",
  "docs/form.md": "# Form\n\nName and role.\n",
  "src/users/add.ts": "add();\n",
  "src/users/end.ts": "end();\n",
  ".github/CODEOWNERS": "* @alice\n",
};
/** What alice approved. */
const approved: FileEdits = { "src/users/add.ts": "add(role);\n" };

/** The same page on a site, whose links begin at a folder and leave out endings. */
const siteLinks: FileEdits = {
  [control]: [["- path: docs/users.md", "- path: docs/users.md\n    links: { root: docs, extensions: [.md] }"]],
  "docs/users.md": "# Users\n\nRegistered as [the form](/rules/form) says.\n",
  "docs/rules/form.md": "# Form\n\nName and role.\n",
};

interface Written extends Omit<WrittenCase, "both" | "head" | "at"> {
  /** What alice approved; `approved` unless told. */
  readonly at?: FileEdits;
  /** Where that left the base branch; base unless told. */
  readonly from?: FileEdits;
  /** What the pull request does now, beside what was approved. */
  readonly now?: FileEdits;
  readonly unreadable?: string;
  /** All that the pull request does now. */
  readonly allOf?: FileEdits;
}

async function asked({ at = approved, from = {}, now = {}, unreadable, allOf, base = {}, ...rest }: Written = {}) {
  const start = withEdits(withEdits(goodWorld, both), from);
  const alice = unreadable ?? { at: withEdits(start, at), from: start };
  const head = allOf ?? { ...base, ...at, ...now };
  const report = await reportOf(changeOf({ both, base, head, approvers: [], earlier: { alice }, ...rest }));
  const found = report.findings.find((one) => one.fingerprint === "approval-missing:UM-01");
  const { is, earlier } = report.approvals.find((one) => one.control === "UM-01") ?? {};
  return { is, earlier, verdict: report.verdict.is, message: found === undefined ? "" : plainText(found.message) };
}

describe("an earlier approval stands", () => {
  const rows: readonly (readonly [string, Written])[] = [
    [
      "where nothing came after it that the control is about",
      { now: { "docs/tls.md": "# TLS\n\n## Data in transit\n\nTLS 1.3 or later.\n" } },
    ],
    ["where a file came that no rule of the control matches", { now: { "src/users/notes.md": "Notes.\n" } }],
    [
      "where what was approved was partly taken back",
      { at: { ...approved, "src/users/end.ts": "end(now);\n" }, allOf: approved },
    ],
    [
      "where base brought something else to the control meanwhile",
      { base: { "src/users/end.ts": "end(today);\n" }, at: approved },
    ],
    [
      "where another control's entry came",
      { at: approved, now: { "compliance/controls/tx-01.yml": [["title: ", "title: All "]] } },
    ],
    [
      "where its entry was approved as it is",
      { at: { ...approved, [control]: [["title: Users", "title: All users"]] } },
    ],
    [
      "where the base branch went on with a file of the control that the pull request does not touch",
      { tip: { "src/users/end.ts": "end(today);\n" } },
    ],
    [
      "where the pull request has taken over what the base branch went on with",
      { tip: { "src/users/end.ts": "end(today);\n" }, now: { "src/users/end.ts": "end(today);\n" } },
    ],
    ["where CODEOWNERS was approved as it is", { at: { ...approved, ".github/CODEOWNERS": "* @alice @bob\n" } }],
    [
      "where head was rewritten and does the same",
      { from: { "docs/tls.md": "# TLS\n\n## Data in transit\n\nTLS 1.1.\n" } },
    ],
  ];
  test.each(rows)("%s", async (_, written) => {
    expect(await asked(written)).toMatchObject({
      is: "given",
      message: "",
      earlier: [{ login: "alice", commits: ["alice-approved"] }],
    });
  });
});

describe("an earlier approval stands no longer", () => {
  const rows: readonly (readonly [string, Written, string])[] = [
    [
      "where a file of the control changed again",
      { now: { "src/users/add.ts": "add(anybody);\n" } },
      "src/users/add.ts",
    ],
    ["where another file of the control changed", { now: { "src/users/end.ts": "end(never);\n" } }, "src/users/end.ts"],
    ["where its evidence changed", { now: { "docs/users.md": "# Users\n\nNot registered.\n" } }, "docs/users.md"],
    ["where what its evidence links to changed", { now: { "docs/form.md": "# Form\n\nNothing.\n" } }, "docs/form.md"],
    [
      "where a file came that its rules match",
      { now: { "src/users/back-door.ts": "open();\n" } },
      "src/users/back-door.ts",
    ],
    ["where a file of it was deleted", { now: { "src/users/end.ts": null } }, "src/users/end.ts"],
    [
      "where a file of it was renamed",
      { now: { "src/users/stop.ts": { from: "src/users/end.ts" } } },
      "src/users/end.ts",
    ],
    ["where CODEOWNERS changed", { now: { ".github/CODEOWNERS": "* @mallory\n" } }, ".github/CODEOWNERS"],
    ["where CODEOWNERS went", { now: { ".github/CODEOWNERS": null } }, ".github/CODEOWNERS"],
    ["where its entry changed", { now: { [control]: [["title: Users", "title: Nobody"]] } }, "the entry of UM-01"],
    [
      "where base went on and the pull request turns it back",
      { base: { "src/users/end.ts": "end(today);\n" }, now: { "src/users/end.ts": "end();\n" } },
      "src/users/end.ts",
    ],
    [
      "where base changed its entry and the pull request turns it back",
      {
        base: { [control]: [["title: Users", "title: All users"]] },
        now: { [control]: [] },
      },
      "the entry of UM-01",
    ],
    [
      "where base went on with a file that was approved and the pull request takes that back",
      { base: { "src/users/add.ts": "add(checked);\n" } },
      "src/users/add.ts",
    ],
    [
      "where base went on with its entry and the pull request takes that back",
      {
        base: { [control]: [["title: Users", "title: All users"]] },
        at: { [control]: [["title: Users", "title: Some users"]] },
      },
      "the entry of UM-01",
    ],
    [
      "where what its evidence links to from the root of a site changed",
      {
        base: siteLinks,
        from: siteLinks,
        now: { "docs/rules/form.md": "# Form\n\nNothing.\n" },
      },
      "docs/rules/form.md",
    ],
    [
      "where its entry goes, which nobody could read in what was approved",
      { at: { ...approved, [program]: "controls: [" }, allOf: { ...approved, [control]: null } },
      "the entry of UM-01",
    ],
    ["where nothing of it was approved", { at: {}, now: approved }, "src/users/add.ts"],
  ];
  test.each(rows)("%s", async (_, written, what) => {
    expect(await asked(written)).toMatchObject({
      is: "missing",
      earlier: undefined,
      verdict: "fail",
      message: expect.stringContaining(`@alice approved alice-a, and ${what} is not what was approved`),
    });
  });

  test.each(["there is no commit aaaaaaa", "the clone is shallow"])("where it cannot be read: %s", async (why) => {
    expect(await asked({ unreadable: why })).toMatchObject({
      is: "missing",
      verdict: "fail",
      message: expect.stringContaining(`@alice approved alice-a, and that commit cannot be read: ${why}`),
    });
  });

  test("where the policy does not say that it does", async () => {
    const base = { [program]: [["until-its-files-change", "at-its-commit"]] } as const;
    expect(await asked({ base })).toMatchObject({ is: "missing", verdict: "fail" });
  });

  test("where who gave it wrote part of the change, or is nobody who owns the control", async () => {
    expect(await asked({ contributors: ["alice"] })).toMatchObject({ is: "missing", verdict: "fail" });
    expect(await asked({ author: "alice" })).toMatchObject({ is: "missing", verdict: "fail" });
  });

  test("for a change of the program", async () => {
    const withdrawn = { [control]: [["  - path: docs/users.md\n", "  - path: docs/form.md\n"]] } as const;
    const lead = { at: withEdits(withEdits(goodWorld, both), withdrawn), from: withEdits(goodWorld, both) };
    const report = await reportOf(changeOf({ both, head: withdrawn, approvers: ["alice"], earlier: { lead } }));
    expect(report.findings.filter(({ blocking }) => blocking).map(({ fingerprint }) => fingerprint)).toEqual([
      "evidence-withdrawn:UM-01 | docs/users.md",
    ]);
  });
});

describe("to let approvals stand", () => {
  test("is a program change", async () => {
    const edit = (words: string) => ({ [program]: [['approvals: "off"', `approvals: ${words}`]] }) as const;
    const stands = "{ mode: require, stands: until-its-files-change }";
    const fingerprints = async (was: string, is: string) =>
      (await reportOf(changeOf({ base: edit(was), head: edit(is) }))).findings.map(({ fingerprint }) => fingerprint);
    expect(await fingerprints("require", stands)).toContain("policy-loosened:approvals.stands");
    expect(await fingerprints("{ mode: require, stands: at-its-commit }", stands)).toContain(
      "policy-loosened:approvals.stands",
    );
    expect(await fingerprints(stands, "require")).toEqual([]);
  });
});

describe("several commits, as a group that merges several pull requests has", () => {
  const file = (path: string, words: string, kind: FileEntry["kind"] = "file"): FileEntry => ({
    path,
    kind,
    id: words,
  });
  const filesOf = (...entries: readonly FileEntry[]) => new Map(entries.map((entry) => [entry.path, entry]));
  const at: AffectedControl["reasons"][number]["at"] = { path: "um-01.yml", line: 1, column: 1, side: "base" };
  const affected: AffectedControl = { control: "UM-01", reasons: [{ kind: "path-rule", file: "a.ts", rule: "*", at }] };
  const anyProgram = aProgram().build();
  const policy = { ...anyProgram.policy, approvers: { count: 1, eachOf: [], stands: "until-its-files-change" } };
  const was = filesOf(file("a.ts", "old"));

  /** What became of alice's approval of these commits, where base has the old text and head this. */
  function told(is: FileEntry, commits: readonly (ReadonlyMap<string, FileEntry> | string)[], asked = commits.length) {
    const side = (files: ReadonlyMap<string, FileEntry>) => ({
      program: anyProgram,
      snapshot: { ...snapshotOf({}), files },
    });
    const approved = commits.map((one, at) =>
      typeof one === "string"
        ? { is: "unread", commit: `c${at}`, why: one }
        : { is: "read", commit: `c${at}`, at: { files: one, program: null }, from: { files: was, program: null } },
    );
    const given = { login: "alice", commits: Array.from({ length: asked }, (_, at) => `c${at}`) };
    const standing = earlierStanding(affected, {
      approved,
      base: side(was),
      head: side(filesOf(is)),
      tipFiles: was,
      approvals: { approvers: [], author: null, contributors: [], earlier: [given] },
      terms: { policy, controls: new Map() },
    } as unknown as Parameters<typeof earlierStanding>[1]);
    return standing.fallen.map(({ because }) => plainText(because));
  }

  const now = file("a.ts", "new");
  test.each<[string, FileEntry, readonly (ReadonlyMap<string, FileEntry> | string)[], number | undefined, string[]]>([
    ["one of them made the file what it is", now, [was, filesOf(now)], undefined, []],
    ["none of them did", now, [was, was], undefined, ["a.ts is not what was approved"]],
    ["one cannot be read", now, [filesOf(now), "it is gone"], undefined, ["that commit cannot be read: it is gone"]],
    ["one was not asked for", now, [filesOf(now)], 2, ["that commit cannot be read: it was not asked for"]],
    [
      "a link that spells what was approved takes its place",
      file("a.ts", "new", "symlink"),
      [filesOf(now)],
      undefined,
      ["a.ts is not what was approved"],
    ],
  ])("%s", (_, is, commits, many, fallen) => {
    expect(told(is, commits, many)).toEqual(fallen);
  });
});

test("a message tells of three approvals that stand no longer, and of no more", async () => {
  const earlier = Object.fromEntries(["alice", "bob", "carol", "dave"].map((login) => [login, "it is gone"]));
  const report = await reportOf(changeOf({ both, head: approved, approvers: [], earlier }));
  const found = report.findings.find((one) => one.fingerprint === "approval-missing:UM-01");
  expect(plainText(found?.message ?? []).match(/@\w+ approved/g)).toEqual([
    "@alice approved",
    "@bob approved",
    "@carol approved",
  ]);
});
