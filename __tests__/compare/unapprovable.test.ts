import { describe, expect, test } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import type { FileEdits } from "../../src/rules/example.ts";
import { changeOf, type WrittenCase } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const program = "compliance/program.yml";
const um = "compliance/controls/um-01.yml";
const vm = "compliance/controls/vm-01.yml";
const files = [
  "program.yml",
  "risks.yml",
  "waivers.yml",
  ...["cu", "tx", "um", "vm"].map((id) => `controls/${id}-01.yml`),
];
/** Base has no program, so that the pull request brings the first one. */
const none: FileEdits = Object.fromEntries(files.map((file) => [`compliance/${file}`, null]));

async function told({ head = {}, base = none, ...rest }: WrittenCase) {
  const report = await reportOf(changeOf({ base, head, ...rest }));
  return (report.unapprovable ?? []).map(({ text }) => plainText(text));
}

const owned = (owners: string, failOn = "program-change]"): FileEdits => ({
  [program]: [
    ['owners: ["@lead"]', `owners: ${owners}`],
    ["program-change]", failOn],
  ],
});
const team = { "@acme/dev": {} };

describe("a program of which nobody could approve a change says so where it is brought", () => {
  test.each<[string, WrittenCase, string]>([
    [
      "an e-mail address",
      { head: owned('["lead@acme.example"]') },
      "GitHub does not say whose address lead@acme.example is",
    ],
    [
      "nobody whom GitHub knows",
      { head: owned('["@gone"]'), invalid: { "@gone": "GitHub has no such user" } },
      "@gone: GitHub has no such user",
    ],
    [
      "an organization",
      { head: owned('["@acme"]'), invalid: { "@acme": "this is an organization, not a person" } },
      "@acme: this is an organization",
    ],
    [
      "a team that nobody can look into",
      { head: owned('["@acme/dev"]'), memberships: team },
      "who is in @acme/dev is not known",
    ],
    ["the author alone", { author: "Lead" }, "@lead opened this pull request"],
    [
      "a team of the author alone",
      { head: owned('["@acme/dev"]'), author: "carol", teams: { "@acme/dev": ["Carol"] } },
      "nobody but the author of this pull request is in @acme/dev",
    ],
    [
      "several, none of whom can",
      { head: owned('["@lead", "x@acme.example"]'), author: "lead" },
      "@lead opened this pull request, and nobody approves their own change and GitHub does not say whose",
    ],
  ])("%s", async (_, written, words) => {
    const [line = "", ...more] = await told(written);
    expect(more).toEqual([]);
    expect(line).toContain("nobody named under owners could approve a change of the program");
    expect(line).toContain(words);
    expect(line).toContain("Name two people by their @login");
    expect(line).toContain("leave program-change out of fail-on");
  });

  test("nor of a team of which nobody is known", async () => {
    const written = { head: owned('["@acme/dev"]'), valid: ["@acme/dev"], memberships: team };
    expect(await told(written)).toHaveLength(1);
  });

  test("and of a team, which token to give", async () => {
    expect((await told({ head: owned('["lead@acme.example"]') }))[0]).not.toContain("org-token");
    expect((await told({ head: owned('["@acme/dev"]'), memberships: team }))[0]).toContain("org-token");
  });

  test.each<[string, WrittenCase]>([
    ["somebody else owns it", { author: "carol" }],
    ["a second person does", { head: owned('["@lead", "@bob"]'), author: "lead" }],
    [
      "a team has others in it",
      { head: owned('["@acme/dev"]'), author: "carol", teams: { "@acme/dev": ["carol", "bob"] } },
    ],
    [
      "somebody is known to be in a team",
      { head: owned('["@acme/dev"]'), valid: ["@acme/dev"], memberships: { "@acme/dev": { bob: true } } },
    ],
    ["it stands by itself", { kind: "posture", head: owned('["lead@acme.example"]') }],
    ["nobody was asked", { head: owned('["@acme/dev"]') }],
    ["changes of the program fail nothing", { head: owned('["lead@acme.example"]', "dead-path]") }],
    ["base had it so", { base: owned('["lead@acme.example"]'), head: owned('["lead@acme.example"]') }],
  ])("not where %s", async (_, written) => {
    expect(await told(written)).toEqual([]);
  });

  test("also where a later pull request makes it so", async () => {
    expect(await told({ base: {}, head: owned('["lead@acme.example"]') })).toHaveLength(1);
  });
});

describe("more approvals than there are people", () => {
  const requires = (count: number): FileEdits => ({
    [program]: [['approvals: "off"', `approvals: { mode: require, count: ${count} }`]],
  });

  test("are told with the controls and the number", async () => {
    const [line] = await told({ head: requires(3) });
    expect(line).toMatch(
      /nobody could approve a change of .*UM-01.*: count asks for 3 of each control's owner and deputies/,
    );
  });

  const people = (words: string): FileEdits => ({
    ...requires(2),
    "compliance/controls/um-01.yml": [['owner: "@alice"', words]],
    "compliance/controls/cu-01.yml": [['owner: "@alice"', 'owner: "@alice"\ndeputies: ["@bob"]']],
    "compliance/controls/vm-01.yml": [['owner: "@alice"', 'owner: "@alice"\ndeputies: ["@acme/web"]']],
  });
  const short = (named: string) => `Once this is merged, nobody could approve a change of ${named}: count asks for 2`;

  test.each<[string, string, Partial<WrittenCase>, string[]]>([
    ["an owner alone", 'owner: "@alice"', {}, [short("UM-01")]],
    ["nobody who owns it", "treats: []", {}, []],
    ["an owner twice", 'owner: "@alice"\ndeputies: ["@Alice"]', {}, [short("UM-01")]],
    ["an owner and an address", 'owner: "@alice"\ndeputies: [bob@acme.example]', {}, [short("UM-01")]],
    ["an owner and a deputy", 'owner: "@alice"\ndeputies: ["@bob"]', {}, []],
    ["a team nobody looked into", 'owner: "@acme/dev"', {}, []],
    ["a team of two", 'owner: "@acme/dev"', { teams: { "@acme/dev": ["bob", "eve"] } }, []],
    ["a team of one", 'owner: "@acme/dev"', { teams: { "@acme/dev": ["bob"] } }, [short("UM-01")]],
    [
      "a team of the owner",
      'owner: "@bob"\ndeputies: ["@acme/dev"]',
      { teams: { "@acme/dev": ["Bob"] } },
      [short("UM-01")],
    ],
  ])("where there is %s for two approvals", async (_, words, more, expected) => {
    const lines = await told({ head: people(words), ...more });
    expect(lines.map((line) => line.replace(/ of each control's owner.*$/, ""))).toEqual(expected);
  });

  test("name three controls of many", async () => {
    const [line] = await told({ head: requires(3), teams: { "@acme/platform": ["bob"] } });
    expect(line).toContain("a change of CU-01, TX-01 and UM-01 and 1 more: count asks for 3");
  });

  test("are told by a gate in fail-on too, and by neither where approvals open none", async () => {
    const advised = (failOn: string): FileEdits => ({
      [program]: [
        ['approvals: "off"', "approvals: { mode: advise, count: 3 }"],
        ["program-change]", failOn],
      ],
    });
    expect(await told({ head: advised("program-change, approval]") })).toHaveLength(1);
    expect(await told({ head: advised("program-change]") })).toEqual([]);
  });

  test("are not told again where base had it so", async () => {
    expect(await told({ base: requires(3), head: { ...requires(3), "README.md": "x" } })).toEqual([]);
    expect(await told({ base: requires(3), head: requires(4) })).toHaveLength(1);
  });

  test("are told again of other controls", async () => {
    const { [um]: _, ...base } = people("");
    const { [vm]: __, ...head } = people(`owner: "@alice"\ndeputies: ["@bob"]`);
    expect(await told({ base, head: base })).toEqual([]);
    expect(await told({ base, head })).toEqual([expect.stringMatching(/a change of VM-01: count asks for 2/)]);
  });

  test("are not, where a team may have them, or as many are there", async () => {
    expect(await told({ head: requires(1) })).toEqual([]);
  });
});
