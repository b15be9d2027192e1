import { describe, expect, test } from "vitest";
import { assess } from "../../../src/assess/assess.ts";
import type { CodeownersAnswer, CodeownersFault, OwnerStatus, Probes } from "../../../src/model/assessment.ts";
import { doubtsOf, inWords, messagesOf } from "../../support/in-words.ts";
import { aProgram, type ControlOptions, file, noProbes, today } from "../../support/program.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const paths = ["infra/a.tf", "infra/b.tf", "infra/c.tf"];

/** What is said of a control that lives in three files. */
function told(
  owner: string | null,
  codeowners: string | null,
  owners: Readonly<Record<string, OwnerStatus>> = {},
  teams: Readonly<Record<string, readonly string[]>> = {},
) {
  const options: ControlOptions = { owner, paths: ["infra/**"], evidence: [file("infra/a.tf")] };
  const files = Object.fromEntries(paths.map((path) => [path, ""]));
  const snapshot = snapshotOf(codeowners === null ? files : { ...files, CODEOWNERS: codeowners });
  const members = new Map(Object.entries(teams));
  const probes = { ...noProbes, owners: new Map(Object.entries(owners)), members };
  const program = aProgram().control("TX-01", options).build();
  const { findings, unverifiable } = assess({ program, snapshot, side: "head", probes, today });
  return {
    findings: findings.filter((found) => ["lost-owner", "codeowner-drift"].includes(found.group)),
    doubts: doubtsOf(unverifiable).map(({ what, why }) => `${what}: ${why}`),
  };
}

const valid: OwnerStatus = { is: "valid" };

describe("the owner exists and can be reached", () => {
  test.each<[string, string | null, Readonly<Record<string, OwnerStatus>>, readonly string[], readonly string[]]>([
    ["valid", "@alice", { "@alice": valid }, [], []],
    ["in whatever case", "@Alice", { "@alice": valid }, [], []],
    [
      "invalid",
      "@alice",
      { "@alice": { is: "invalid", because: "no such user" } },
      ["@alice cannot own TX-01: no such user"],
      [],
    ],
    [
      "unverifiable is said and never failed on",
      "@acme/web",
      { "@acme/web": { is: "unverifiable", because: "the token cannot read teams" } },
      [],
      ["owner @acme/web of TX-01: the token cannot read teams"],
    ],
    ["nobody was asked", "@alice", {}, [], ["owner @alice of TX-01: not checked: local run"]],
    ["none", null, {}, ["TX-01 has no owner"], []],
  ])("%s", (_, owner, owners, messages, doubts) => {
    const { findings, doubts: said } = told(owner, null, owners);
    expect(messagesOf(findings)).toEqual(messages);
    expect(said).toEqual(doubts);
  });

  test("an owner of many controls is doubted once", () => {
    const program = aProgram().control("A-1").control("A-2").control("A-3").build();
    const { unverifiable } = assess({ program, snapshot: snapshotOf({}), side: "head", probes: noProbes, today });
    expect(doubtsOf(unverifiable).map(({ what }) => what)).toEqual(["owner @acme/platform of A-1, A-2 and A-3"]);
  });
});

describe("CODEOWNERS gives the control's files to its owner", () => {
  const known = { "@acme/web": valid, "@alice": valid, "alice@example.com": valid };
  const drift = (share: string, paths: string) => [`${share}: ${paths}`];

  test.each<[string, string, string | null, readonly string[], number]>([
    ["there is none", "@acme/web", null, [], 0],
    ["all of them", "@acme/web", "* @acme/web", [], 0],
    ["in whatever case, among others", "@acme/web", "* @bob @ACME/Web", [], 0],
    [
      "one goes to another",
      "@acme/web",
      "* @acme/web\ninfra/b.tf @acme/data",
      drift("CODEOWNERS gives 1 of 3 files of TX-01 to @acme/data", "infra/b.tf"),
      0,
    ],
    [
      "some go to no one",
      "@acme/web",
      "infra/a.tf @acme/web",
      drift("CODEOWNERS gives 2 of 3 files of TX-01 to no one", "infra/b.tf and infra/c.tf"),
      0,
    ],
    ["a person may be in the team", "@alice", "* @acme/web", [], 1],
    [
      "a team is not one of its members",
      "@acme/web",
      "* @alice",
      drift("CODEOWNERS gives 3 of 3 files of TX-01 to @alice", "infra/a.tf, infra/b.tf and infra/c.tf"),
      0,
    ],
    ["a person may have that address", "@alice", "* alice@example.com", [], 1],
    [
      "a person is not another",
      "@alice",
      "* @bob",
      drift("CODEOWNERS gives 3 of 3 files of TX-01 to @bob", "infra/a.tf, infra/b.tf and infra/c.tf"),
      0,
    ],
    [
      "each share is told, the largest first",
      "@acme/web",
      "infra/ @bob @carol\ninfra/b.tf",
      drift(
        "CODEOWNERS gives 2 of 3 files of TX-01 to @bob and @carol and 1 to no one",
        "infra/a.tf, infra/b.tf and infra/c.tf",
      ),
      0,
    ],
  ])("%s", (_, owner, codeowners, messages, doubts) => {
    const { findings, doubts: said } = told(owner, codeowners, known);
    expect(messagesOf(findings)).toEqual(messages);
    expect(said.length).toBe(doubts);
  });

  test.each<[string, readonly string[], readonly string[], number]>([
    ["is given them as a member of the team", ["bob", "Alice"], [], 0],
    [
      "is not in the team",
      ["bob"],
      drift("CODEOWNERS gives 3 of 3 files of TX-01 to @acme/web", "infra/a.tf, infra/b.tf and infra/c.tf"),
      0,
    ],
  ])("a person %s, where its members are known", (_, members, messages, doubts) => {
    const { findings, doubts: said } = told("@alice", "* @acme/web", known, { "@acme/web": members });
    expect(messagesOf(findings)).toEqual(messages);
    expect(said.length).toBe(doubts);
  });

  test("a doubt names the files and who may be the owner", () => {
    expect(told("@alice", "infra/ @acme/web\ninfra/c.tf @alice", known).doubts).toEqual([
      "whether CODEOWNERS gives 2 of 3 files of TX-01 to @alice: infra/a.tf (@acme/web) and infra/b.tf (@acme/web): the members behind these names could not be read",
    ]);
  });

  test("what is missing is added behind the last line", () => {
    const { findings } = told("@acme/web", "/docs/ @bob\n/src/ @bob\n", known);
    expect(findings[0]?.fix?.location).toMatchObject({ path: "CODEOWNERS", line: 2 });
  });

  test("one that could not be read is told, and nothing is drift", () => {
    const program = aProgram()
      .control("TX-01", { paths: ["infra/**"], evidence: [file("infra/a.tf")] })
      .build();
    const { files, contents, ...side } = snapshotOf({ "infra/a.tf": "", CODEOWNERS: "* @bob" });
    const unread = { ...side, files, contents: new Map([...contents].filter(([path]) => path !== "CODEOWNERS")) };
    const { findings, unverifiable } = assess({ program, snapshot: unread, side: "head", probes: noProbes, today });
    expect(findings.filter(({ group }) => group === "codeowner-drift")).toEqual([]);
    expect(doubtsOf(unverifiable)).toContainEqual(
      expect.objectContaining({ what: "CODEOWNERS", why: "it could not be read" }),
    );
  });

  test("the finding stands on the line that gives the file away", () => {
    const { findings } = told("@acme/web", "# owners\n* @acme/web\ninfra/b.tf @acme/data\n", known);
    expect(findings[0]?.location).toMatchObject({ path: "CODEOWNERS", line: 3, side: "head" });
  });
});

describe("CODEOWNERS, of which GitHub tells what is wrong", () => {
  const told = (codeowners: string, answer: CodeownersAnswer) => {
    const probes: Probes = { ...noProbes, codeowners: { ...noProbes.codeowners, head: answer } };
    const program = aProgram().build();
    const input = { program, snapshot: snapshotOf({ CODEOWNERS: codeowners }), side: "head", probes, today } as const;
    const { findings, unverifiable } = assess(input);
    const errors = findings.filter(({ rule }) => rule === "codeowners-error");
    return {
      errors: errors
        .map(inWords)
        .map(({ subject, message, fix, location: { line, column } }) => [
          subject[0],
          `${line}:${column}`,
          message,
          fix?.text ?? null,
        ]),
      doubts: doubtsOf(unverifiable).map(({ what, why }) => `${what}: ${why}`),
    };
  };
  const fault = (source: string, line: number, column: number, kind = "Unknown owner") => {
    return { line, column, kind, source, because: "make sure it is there" };
  };

  test.each<[string, string, readonly CodeownersFault[], readonly unknown[]]>([
    ["nothing", "/a/ @b", [], []],
    [
      "one owner",
      "# owners\n/a/ @b @gone",
      [fault("/a/ @b @gone", 2, 8)],
      [
        [
          "/a/ @b @gone",
          "2:8",
          "GitHub does not accept @gone as a code owner: make sure it is there",
          "give @gone write access, or name another code owner",
        ],
      ],
    ],
    [
      "two owners of a line are one finding",
      "/a/ @b @gone",
      [fault("/a/ @b @gone", 1, 5), fault("/a/ @b @gone", 1, 8)],
      [
        [
          "/a/ @b @gone",
          "1:5",
          "GitHub does not accept @b and @gone as code owners: make sure it is there",
          "give @b and @gone write access, or name another code owner",
        ],
      ],
    ],
    [
      "a line that GitHub skips and we would not have",
      "/a/ @b",
      [fault("/a/ @b", 1, 1, "Invalid pattern")],
      [["/a/ @b", "1:1", "GitHub ignores this line of CODEOWNERS: make sure it is there", null]],
    ],
    [
      "a line that both skip is told once, in our words",
      "/a/ b",
      [fault("/a/ b", 1, 5, "Invalid owner")],
      [["/a/ b", "1:5", expect.stringContaining('"b" is no owner'), null]],
    ],
  ])("%s", (_, codeowners, faults, errors) => {
    expect(told(codeowners, { is: "told", faults })).toEqual({ errors, doubts: [] });
  });

  test("what it did not tell is said, and nobody failed for it", () => {
    expect(told("/a/ @b", { is: "unverifiable", because: "GitHub answered 502" })).toEqual({
      errors: [],
      doubts: ["the owners named in CODEOWNERS: GitHub answered 502"],
    });
  });
});
