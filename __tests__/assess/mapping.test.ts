import { describe, expect, it } from "vitest";
import { affectedControls } from "../../src/assess/affected.ts";
import { mapChange } from "../../src/assess/mapping.ts";
import type { ChangedFile, ChangeStatus } from "../../src/model/snapshot.ts";
import { inWords } from "../support/in-words.ts";
import { aProgram, file, type ProgramBuilder } from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const scoped = aProgram().scope(["infra/**", "services/**"], ["**/*.md", "!services/api.md"]);
const program = scoped.control("TX-01", { paths: ["infra/tls/**"], evidence: [file("infra/proof.txt")] });

function change(path: string, status: ChangeStatus = "modified", previous: string | null = null): ChangedFile {
  return { path, previous, status };
}

function mapped(
  files: readonly ChangedFile[],
  base: ProgramBuilder | null = program,
  head: ProgramBuilder | null = program,
) {
  const [before, after] = [base, head].map((one) =>
    one === null ? null : { program: one.build(), snapshot: snapshotOf({}) },
  );
  const affected = affectedControls({ files, base: before ?? null, head: after ?? null });
  const programs = [before, after].flatMap((one) => one?.program ?? []);
  return mapChange({ files, affected, programs });
}

describe("of the changed files in scope", () => {
  it.each<[string, readonly ChangedFile[], readonly [number, number, readonly string[]]]>([
    ["none changed", [], [0, 0, []]],
    ["one out of scope does not count", [change("src/a.ts")], [0, 0, []]],
    ["one that is excluded does not count", [change("infra/README.md")], [0, 0, []]],
    ["one that is excluded and taken in again counts", [change("services/api.md")], [1, 0, ["services/api.md"]]],
    ["one that did not change does not count", [change("infra/a.tf", "unchanged")], [0, 0, []]],
    ["a path rule maps", [change("infra/tls/a.tf"), change("infra/dns.tf", "added")], [2, 1, ["infra/dns.tf"]]],
    ["an evidence link maps", [change("infra/proof.txt")], [1, 1, []]],
    ["a removed file is mapped by the rules it was under", [change("infra/tls/a.tf", "removed")], [1, 1, []]],
    ["a rename is one file", [change("infra/x.tf", "renamed", "infra/y.tf")], [1, 0, ["infra/x.tf"]]],
    [
      "a rename is not mapped by its old name",
      [change("infra/x.tf", "renamed", "infra/tls/y.tf")],
      [1, 0, ["infra/x.tf"]],
    ],
    ["a rename is mapped by its new name", [change("infra/tls/y.tf", "renamed", "infra/x.tf")], [1, 1, []]],
    ["a rename is in scope by its old name", [change("lib/x.tf", "renamed", "infra/y.tf")], [1, 0, ["lib/x.tf"]]],
    ["a copy is not in scope for what it was made from", [change("lib/x.tf", "copied", "infra/y.tf")], [0, 0, []]],
    ["unmapped ones are listed in order", [change("infra/z"), change("infra/a")], [2, 0, ["infra/a", "infra/z"]]],
  ])("%s", (_, files, [inScope, count, unmapped]) => {
    expect(mapped(files).mapping).toEqual({ inScope, mapped: count, unmapped });
  });

  it("those of the program's folder, and its sources, are never in question", () => {
    const all = aProgram({ ...program.build(), files: ["compliance/program.yml", "opencontrol/component.yml"] }).scope([
      "**",
    ]);
    const files = [change("compliance/README.md"), change("opencontrol/component.yml"), change("compliance.md")];
    expect(mapped(files, all, all).mapping).toEqual({ inScope: 1, mapped: 0, unmapped: ["compliance.md"] });
  });

  it("a program at the root has no folder of its own", () => {
    const built = scoped.build();
    const rooted = aProgram({ ...built, place: { ...built.place, path: "program.yml" }, files: ["program.yml"] }).scope(
      ["**"],
    );
    expect(mapped([change("program.yml"), change("a.ts")], rooted, rooted).mapping.unmapped).toEqual(["a.ts"]);
  });

  it.each<[string, ProgramBuilder | null, ProgramBuilder | null, readonly string[]]>([
    ["leaving the scope is no way out", scoped, aProgram(), ["infra/dns.tf"]],
    ["a scope that comes counts at once", aProgram(), scoped, ["infra/dns.tf"]],
    ["a rule of base maps what head's no longer do", scoped.control("DNS", { paths: ["infra/**"] }), scoped, []],
    ["a rule of head maps", scoped, scoped.control("DNS", { paths: ["infra/**"] }), []],
    ["without a program there is no scope", null, null, []],
  ])("%s", (_, base, head, unmapped) => {
    expect(mapped([change("infra/dns.tf")], base, head).mapping.unmapped).toEqual(unmapped);
  });
});

it("a deleted file that no control covered is counted, and no finding: there is nothing left to cover", () => {
  const { mapping, findings } = mapped([change("infra/dns.tf", "removed")]);
  expect([mapping.unmapped, findings]).toEqual([["infra/dns.tf"], []]);
});

it.each([[change("infra/dns.tf", "added")], [change("infra/dns.tf", "renamed", "old.tf")]])(
  "an unmapped file is a finding at the file itself: %j",
  (file) => {
    expect(mapped([file]).findings.map(inWords)).toMatchObject([
      {
        fingerprint: "unmapped-change:infra/dns.tf",
        severity: "warning",
        message: "infra/dns.tf: it is in scope, but no control covers it",
        location: { path: "infra/dns.tf", line: 1, column: 1, side: "head" },
      },
    ]);
  },
);
