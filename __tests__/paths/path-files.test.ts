import { expect, it } from "vitest";
import { controlFiles } from "../../src/assess/control-files.ts";
import { aProgram } from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const { files } = snapshotOf({ "infra/a.tf": "", "infra/a.test.tf": "", "infra/b/c.tf": "", "docs/x.md": "" });

it.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ["all below a folder", ["infra/**"], ["infra/a.test.tf", "infra/a.tf", "infra/b/c.tf"], []],
  ["less what a negated rule takes out", ["infra/**", "!**/*.test.tf"], ["infra/a.tf", "infra/b/c.tf"], []],
  ["nothing at all", ["lib/**"], [], ["lib/**"]],
  ["a negated rule that takes out nothing is not dead", ["docs/**", "!**/*.txt"], ["docs/x.md"], []],
  ["a rule that later ones overrule everywhere lives on", ["docs/x.md", "docs/**"], ["docs/x.md"], []],
  ["a rule whose every file is taken out again is not dead", ["docs/**", "!docs/**"], [], []],
  ["each dead rule, in the order written", ["z/**", "docs/**", "a/**"], ["docs/x.md"], ["z/**", "a/**"]],
])("the files of a control and its dead rules: %s", (_, paths, own, dead) => {
  const program = aProgram()
    .control("TX-01", { paths })
    .control("UM-01", { paths: ["infra/a.tf"] })
    .build();
  const found = controlFiles(program, files);
  expect(found.byControl.get("TX-01") ?? []).toEqual(own);
  expect(found.byControl.get("UM-01")).toEqual(["infra/a.tf"]);
  expect(found.deadRules.map(({ control, rule }) => `${control.id} ${rule.text}`)).toEqual(
    dead.map((glob) => `TX-01 ${glob}`),
  );
});

it("one glob can be dead in two controls", () => {
  const program = aProgram()
    .control("B", { paths: ["x"] })
    .control("A", { paths: ["x", "!x"] })
    .build();
  expect(controlFiles(program, files).deadRules.map(({ control }) => control.id)).toEqual(["A", "B"]);
});
