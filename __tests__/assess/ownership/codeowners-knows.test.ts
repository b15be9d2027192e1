// What CODEOWNERS tells of owners without a token that sees teams.
import { describe, expect, test } from "vitest";
import { teamsBehind } from "../../../src/assess/ownership/codeowner-teams.ts";
import { knownToCodeowners } from "../../../src/assess/ownership/known-to-codeowners.ts";
import {
  type CodeownersAnswer,
  type CodeownersFault,
  nothingAsked,
  type OwnerStatus,
} from "../../../src/model/assessment.ts";
import { aProgram } from "../../support/program.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const withOwners = (...owners: readonly string[]) => {
  const program = owners.reduce((builder, owner, at) => builder.control(`C-${at}`, { owner }), aProgram()).build();
  return { program, owners: program.controls.flatMap(({ owner }) => owner ?? []) };
};
const codeowners = (text: string | null) => snapshotOf(text === null ? {} : { CODEOWNERS: text });

describe("an owner whom GitHub finds nothing wrong with in CODEOWNERS is one", () => {
  const fault = (line: number, source: string, column: number, kind = "Unknown owner"): CodeownersFault => {
    return { line, column, kind, source, because: kind };
  };
  const told = (...faults: readonly CodeownersFault[]): CodeownersAnswer => ({ is: "told", faults });
  const unsure: OwnerStatus = { is: "unverifiable", because: "the token cannot read teams" };
  const gone: OwnerStatus = { is: "invalid", because: "no such user" };
  const line = "/infra/ @acme/web @bob";

  test.each<
    [string, string | null, CodeownersAnswer, Readonly<Record<string, OwnerStatus>>, Readonly<Record<string, string>>]
  >([
    ["nothing wrong", line, told(), { "@acme/web": unsure }, { "@acme/web": "valid", "@bob": "valid" }],
    ["in capitals", "/infra/ @Acme/Web", told(), {}, { "@acme/web": "valid" }],
    [
      "not named there",
      "/infra/ @bob",
      told(),
      { "@acme/web": unsure },
      { "@acme/web": "unverifiable", "@bob": "valid" },
    ],
    ["nobody there", null, told(), { "@acme/web": unsure }, { "@acme/web": "unverifiable" }],
    ["known not to exist", line, told(), { "@acme/web": gone }, { "@acme/web": "invalid", "@bob": "valid" }],
    [
      "the owner is at fault",
      line,
      told(fault(1, line, 9)),
      { "@acme/web": unsure },
      { "@acme/web": "unverifiable", "@bob": "valid" },
    ],
    [
      "the line is at fault",
      line,
      told(fault(1, line, 1, "Invalid pattern")),
      { "@acme/web": unsure },
      { "@acme/web": "unverifiable" },
    ],
    [
      "another line is at fault",
      `${line}\n[ @eve`,
      told(fault(2, "[ @eve", 1, "Invalid pattern")),
      {},
      { "@acme/web": "valid", "@bob": "valid" },
    ],
    [
      "nobody could ask",
      line,
      { is: "unverifiable", because: "403" },
      { "@acme/web": unsure },
      { "@acme/web": "unverifiable" },
    ],
    ["nobody asked", line, { is: "not-asked" }, {}, {}],
  ])("%s", (_, text, answer, statuses, expected) => {
    const { owners } = withOwners("@acme/web", "@bob");
    const probes = {
      ...nothingAsked,
      owners: new Map(Object.entries(statuses)),
      codeowners: { base: { is: "not-asked" } as const, head: answer },
    };
    const known = knownToCodeowners(owners, probes, { base: codeowners(text), head: codeowners(text) });
    expect(Object.fromEntries([...known].map(([name, { is }]) => [name, is]))).toEqual(expected);
  });

  test("an address is nobody's account", () => {
    const { owners } = withOwners("bob@acme.example");
    const asked = { ...nothingAsked, codeowners: { base: told(), head: told() } };
    const side = codeowners("* bob@acme.example");
    expect([...knownToCodeowners(owners, asked, { base: side, head: side })]).toEqual([]);
  });
});

describe("the teams of CODEOWNERS are asked about where a person owns a control", () => {
  const named = (owner: string | null, base: string | null, head: string | null) => {
    const { program } = owner === null ? { program: aProgram().build() } : withOwners(owner, "@acme/dev");
    const teams = teamsBehind([program], { base: codeowners(base), head: codeowners(head) });
    return teams.map(({ name, kind, place }) => `${kind} ${name} ${place.path}:${place.line}`);
  };
  const text = "* @bob\n/infra/ @acme/web bob@acme.example\n";

  test.each<[string, string | null, string | null, string | null, readonly string[]]>([
    ["a person", "@bob", null, text, ["team @acme/web CODEOWNERS:2"]],
    [
      "a person, on both sides",
      "@bob",
      "* @acme/ops",
      text,
      ["team @acme/ops CODEOWNERS:1", "team @acme/web CODEOWNERS:2"],
    ],
    ["teams alone", "@acme/web", text, text, []],
    ["nobody", null, text, text, []],
    ["no CODEOWNERS", "@bob", null, null, []],
  ])("%s", (_, owner, base, head, expected) => {
    expect(named(owner, base, head)).toEqual(expected);
  });
});
