import { describe, expect, it } from "vitest";
import { affectedControls } from "../../src/assess/affected.ts";
import type { Program } from "../../src/model/program.ts";
import type { ChangedFile } from "../../src/model/snapshot.ts";
import { aProgram, file, type ProgramBuilder } from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";
import { symlink, world } from "../support/world.ts";

type Files = Readonly<Record<string, string>>;

interface Case {
  readonly base?: ProgramBuilder | null;
  readonly head?: ProgramBuilder | null;
  /** `M path`, `A path`, `D path`, `U path`, `R old -> new`, `C old -> new`. */
  readonly change: readonly string[];
  readonly was?: Files;
  readonly is?: Files;
}

const statuses = { M: "modified", A: "added", D: "removed", R: "renamed", C: "copied", U: "unchanged" } as const;

function changed(text: string): ChangedFile {
  const status = statuses[text[0] as keyof typeof statuses];
  const [first = "", second] = text.slice(2).split(" -> ");
  return second === undefined ? { path: first, previous: null, status } : { path: second, previous: first, status };
}

/** `TX-01 path-rule infra/a.tf by infra/** (head compliance/controls/tx-01.yml:7)`. */
function reasons({ base = program, head = program, change, was = {}, is = {} }: Case): readonly string[] {
  const on = (builder: ProgramBuilder | null, files: Files) =>
    builder === null ? null : { program: builder.build(), snapshot: snapshotOf(files) };
  const affected = affectedControls({ files: change.map(changed), base: on(base, was), head: on(head, is) });
  return affected.flatMap(({ control, reasons: all }) =>
    all.map(({ kind, file, rule, at }) => `${control} ${kind} ${file} by ${rule} (${at.side} ${at.path}:${at.line})`),
  );
}

const tx = { paths: ["infra/**", "!**/*.md"], evidence: [file("docs/tls.md#ciphers"), file("docs/proofs/*.md")] };
const program = aProgram()
  .control("TX-01", tx)
  .control("UM-01", { paths: ["services/*/users.ts"] });
const txFile = "compliance/controls/tx-01.yml";
const umFile = "compliance/controls/um-01.yml";

describe("a control is affected by", () => {
  it.each<[string, Case, readonly string[]]>([
    ["nothing that it does not name", { change: ["M src/a.ts", "A infra/README.md"] }, []],
    [
      "no other file than the one that a link names, whatever is in its name",
      { head: program.control("TX-01", { evidence: [file("docs/[id].md")] }), base: null, change: ["M docs/i.md"] },
      [],
    ],
    [
      "a file that two of its links name, in order of the links",
      {
        head: program.control("TX-01", { evidence: [file("docs/a.md#z"), file("docs/a.md#b")] }),
        base: null,
        change: ["M docs/a.md"],
      },
      [
        `TX-01 evidence docs/a.md by docs/a.md#b (head ${txFile}:21)`,
        `TX-01 evidence docs/a.md by docs/a.md#z (head ${txFile}:20)`,
      ],
    ],
    ["CODEOWNERS of a program that is new", { base: null, change: ["M CODEOWNERS"], is: { CODEOWNERS: "* @a" } }, []],
    ["CODEOWNERS of a program that is gone", { head: null, change: ["M CODEOWNERS"], is: { CODEOWNERS: "* @a" } }, []],
    ["a file that is listed and did not change", { change: ["U infra/a.tf"] }, []],
    [
      "a file that its path rules take in, said where head says it",
      { change: ["M infra/a.tf"] },
      [`TX-01 path-rule infra/a.tf by infra/** (head ${txFile}:7)`],
    ],
    [
      "the removal of a file",
      { change: ["D infra/a.tf"] },
      [`TX-01 path-rule infra/a.tf by infra/** (head ${txFile}:7)`],
    ],
    [
      "a file renamed out of its paths",
      { change: ["R infra/a.tf -> old/a.tf"] },
      [`TX-01 path-rule infra/a.tf by infra/** (head ${txFile}:7)`],
    ],
    [
      "a file renamed into the paths of another",
      { change: ["R infra/a.tf -> services/x/users.ts"] },
      [
        `TX-01 path-rule infra/a.tf by infra/** (head ${txFile}:7)`,
        `UM-01 path-rule services/x/users.ts by services/*/users.ts (head ${umFile}:7)`,
      ],
    ],
    [
      "a copy, and not by what it was made from",
      { change: ["C infra/a.tf -> services/x/users.ts"] },
      [`UM-01 path-rule services/x/users.ts by services/*/users.ts (head ${umFile}:7)`],
    ],
    [
      "a change of what a link points at, whatever part of it",
      { change: ["M docs/tls.md"] },
      [`TX-01 evidence docs/tls.md by docs/tls.md#ciphers (head ${txFile}:20)`],
    ],
    [
      "a file that a link's glob matches",
      { change: ["A docs/proofs/2026.md"] },
      [`TX-01 evidence docs/proofs/2026.md by docs/proofs/*.md (head ${txFile}:21)`],
    ],
    [
      "all of that at once, in order",
      { change: ["M infra/b.tf", "M docs/tls.md", "M infra/a.tf"] },
      [
        `TX-01 evidence docs/tls.md by docs/tls.md#ciphers (head ${txFile}:20)`,
        `TX-01 path-rule infra/a.tf by infra/** (head ${txFile}:7)`,
        `TX-01 path-rule infra/b.tf by infra/** (head ${txFile}:7)`,
      ],
    ],
  ])("%s", (_, change, expected) => {
    expect(reasons(change)).toEqual(expected);
  });

  it("a folder or workflow that a link names", () => {
    const linked = aProgram().control("CM-01", {
      evidence: [
        file("docs/runbooks"),
        {
          ...file(".github/workflows/ci.yml#scan"),
          kind: "workflow",
          path: ".github/workflows/ci.yml",
          job: "scan",
          on: null,
        },
      ],
    });
    expect(
      reasons({
        base: linked,
        head: linked,
        change: ["M docs/runbooks/a/b.md", "M .github/workflows/ci.yml", "M docs/runbooks.md"],
      }),
    ).toEqual([
      "CM-01 evidence .github/workflows/ci.yml by .github/workflows/ci.yml#scan (head compliance/controls/cm-01.yml:21)",
      "CM-01 evidence docs/runbooks/a/b.md by docs/runbooks (head compliance/controls/cm-01.yml:20)",
    ]);
  });

  it.each<[string, Case, readonly string[]]>([
    [
      "a rule that only base has",
      { head: program.control("TX-01", { ...tx, paths: ["lib/**"] }), change: ["M infra/a.tf", `M ${txFile}`] },
      [
        `TX-01 definition ${txFile} by ${txFile} (head ${txFile}:1)`,
        `TX-01 path-rule infra/a.tf by infra/** (base ${txFile}:7)`,
      ],
    ],
    [
      "a change of another entry in the same file: not at all",
      { head: program.control("UM-01", { owner: "@bob" }), change: [`M ${umFile}`] },
      [`UM-01 definition ${umFile} by ${umFile} (head ${umFile}:1)`],
    ],
    ["its entry having moved: not at all", { head: moved(program), change: [`R ${txFile} -> compliance/all.yml`] }, []],
    [
      "its removal, told where it stood",
      { head: aProgram().control("TX-01", tx), change: [`D ${umFile}`] },
      [`UM-01 definition ${umFile} by ${umFile} (base ${umFile}:1)`],
    ],
    [
      "its coming",
      { base: aProgram().control("TX-01", tx), change: [`A ${umFile}`] },
      [`UM-01 definition ${umFile} by ${umFile} (head ${umFile}:1)`],
    ],
    [
      "the first program, of which every control is new",
      { base: null, change: [`A ${txFile}`, `A ${umFile}`] },
      [
        `TX-01 definition ${txFile} by ${txFile} (head ${txFile}:1)`,
        `UM-01 definition ${umFile} by ${umFile} (head ${umFile}:1)`,
      ],
    ],
    [
      "the repair of a program, where its own file changed",
      { base: null, change: [`M ${umFile}`] },
      [`UM-01 definition ${umFile} by ${umFile} (head ${umFile}:1)`],
    ],
    ["no program on either side: not at all", { base: null, head: null, change: ["M infra/a.tf"] }, []],
  ])("%s", (_, change, expected) => {
    expect(reasons(change)).toEqual(expected);
  });
});

describe("a control is affected by CODEOWNERS", () => {
  const others = { "infra/a.tf": "", "services/x/users.ts": "" };

  it.each<[string, string | null, string | null, readonly string[]]>([
    ["when it gives its files to others", "* @a", "* @a\ninfra/ @b", ["TX-01 at head CODEOWNERS:2"]],
    ["when nobody owns them any more", "* @a", "* @a\n/infra/", ["TX-01 at head CODEOWNERS:2"]],
    ["when it is gone", "* @a", null, ["TX-01 at base CODEOWNERS:1", "UM-01 at base CODEOWNERS:1"]],
    ["when it comes", null, "infra/ @a", ["TX-01 at head CODEOWNERS:1"]],
    ["not when it says the same in other words", "* @a @b", "# all\n*  @B @a\n", []],
    ["not when it is about other files", "* @a", "* @a\ndocs/ @b", []],
  ])("%s", (_, before, after, expected) => {
    const side = (text: string | null): Files => (text === null ? others : { ...others, CODEOWNERS: text });
    const [was, is] = [side(before), side(after)];
    const status = before === null ? "A" : after === null ? "D" : "M";
    const told = reasons({ change: [`${status} CODEOWNERS`], was, is });
    expect(told).toEqual(
      expected.map((text) => text.replace(/ at (\w+) (.*)$/, " ownership CODEOWNERS by CODEOWNERS ($1 $2)")),
    );
  });

  it("which moved, by its new name", () => {
    const was = { ...others, CODEOWNERS: "* @a" };
    const is = { ...others, ".github/CODEOWNERS": "infra/ @b\nservices/ @a" };
    expect(reasons({ change: ["R CODEOWNERS -> .github/CODEOWNERS"], was, is })).toEqual([
      "TX-01 ownership .github/CODEOWNERS by .github/CODEOWNERS (head .github/CODEOWNERS:1)",
    ]);
  });
});

/** The same controls, every one of them written elsewhere. */
function moved(builder: ProgramBuilder): ProgramBuilder {
  const place = (line: number) => ({ path: "compliance/all.yml", line, column: 3 });
  const before = builder.build();
  const after: Program = {
    ...before,
    controls: before.controls.map((control, at) => ({
      ...control,
      place: place(at),
      owner: control.owner === null ? null : { ...control.owner, place: place(at) },
      paths: control.paths.map((rule) => ({ ...rule, place: place(at + 100) })),
      evidence: control.evidence.map((link) => ({ ...link, place: place(at + 200) })),
    })),
  };
  return { ...builder, build: () => after };
}

it("a control is affected by the file that its evidence's symbolic link leads to", async () => {
  const linked = world({ "docs/tls.md": symlink("../policies/tls.md"), "policies/tls.md": "# TLS\n" });
  const on = {
    program: aProgram()
      .control("TX-01", { evidence: [file("docs/tls.md")] })
      .build(),
  };
  const snapshot = await linked.snapshot("head");
  const input = { base: { ...on, snapshot }, head: { ...on, snapshot } };
  const [tx, ...others] = affectedControls({ files: [changed("M policies/tls.md")], ...input });
  expect(tx?.reasons.map(({ kind, file, rule }) => `${kind} ${file} by ${rule}`)).toEqual([
    "evidence policies/tls.md by docs/tls.md",
  ]);
  expect(others).toEqual([]);
  expect(affectedControls({ files: [changed("M policies/keys.md")], ...input })).toEqual([]);
});
