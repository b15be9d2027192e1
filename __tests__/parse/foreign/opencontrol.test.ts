import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../src/model/catalogue.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { ForeignProgram, ForeignSource } from "../../../src/parse/foreign/foreign.ts";
import { openControl } from "../../../src/parse/foreign/opencontrol.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const nist: Catalogue = {
  id: "nist-800-53-r4",
  title: "NIST SP 800-53",
  edition: "4",
  source: "test",
  confidence: "high",
  licence: "public domain",
  categories: [],
  withdrawn: [],
  criteria: ["AC-2", "AC-2(1)", "MA-2", "SI-8"].map((id) => ({
    id,
    title: `Title of ${id}`,
    categories: [],
    confidence: "high",
    principle: null,
    points: [],
  })),
};

const source: ForeignSource = {
  kind: "opencontrol",
  path: "opencontrol.yaml",
  owner: { name: "@acme/compliance", kind: "team", place: { path: "compliance/program.yml", line: 9, column: 12 } },
  actor: "self",
  standards: new Map([["NIST-800-53", "nist-800-53-r4"]]),
  place: { path: "compliance/program.yml", line: 8, column: 5 },
};

const root = "schema_version: 1.0.0\nname: Test\ncomponents:\n- ./Comp\n";

function read(files: Record<string, string>): ForeignProgram {
  return openControl.read(source, snapshotOf(files), (id) => (id === nist.id ? nist : null));
}

function component(text: string): ForeignProgram {
  return read({ "opencontrol.yaml": root, "Comp/component.yaml": text });
}

function printed(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ place, severity, message }) => `${place.path}:${place.line}:${place.column} ${severity} ${message}`,
  );
}

describe("a component", () => {
  it("becomes one control for each entry of satisfies, with its narrative and its verifications as evidence", () => {
    const { controls, problems } = component(`schema_version: 3.0.0
name: Maintenance
satisfies:
- control_key: AC-2 (1)
  standard_key: NIST-800-53
  implementation_status: complete
  narrative:
  - key: a
    text: Accounts are made by a script.
  covered_by:
  - verification_key: DOC
  - verification_key: TEST
verifications:
- key: DOC
  name: Policy
  type: URL
  path: https://example.com/policy
- key: TEST
  name: Test
  type: TEST
  path: ../tests/accounts.feature
`);
    expect(problems).toEqual([]);
    expect(controls).toHaveLength(1);
    expect(controls[0]).toMatchObject({
      id: "Comp/AC-2(1)",
      title: "Title of AC-2(1)",
      description: "(a) Accounts are made by a script.",
      owner: { name: "@acme/compliance" },
      implementation: "implemented",
      place: { path: "Comp/component.yaml", line: 4, column: 16 },
      satisfies: [{ criterion: "nist-800-53-r4/AC-2(1)", points: null }],
      evidence: [
        { kind: "document", title: "narrative in Comp/component.yaml" },
        { kind: "url", url: "https://example.com/policy" },
        { kind: "path", path: "tests/accounts.feature" },
      ],
    });
  });

  it.each([
    ["3.0.0", "implementation_status: complete", "implemented"],
    ["3.0.0", "implementation_status: partial", "partial"],
    ["3.0.0", "implementation_status: planned", "not-implemented"],
    ["3.0.0", "implementation_status: none", "not-implemented"],
    ["3.1.0", "implementation_statuses: [complete, planned]", "partial"],
    ["3.1.0", "implementation_statuses: [complete]", "implemented"],
    ["3.1.0", "implementation_statuses: complete", "implemented"],
    ["2.0.0", "narrative: It is done.", "implemented"],
    // Optional in every version: https://github.com/opencontrol/schemas, kwalify/component/v3.0.0.yaml.
    ["3.0.0", "narrative: []", "implemented"],
    ["3.2.0", "implementation_statuses: [not applicable]", "not-applicable"],
    ["3.2.0", "implementation_statuses: [not applicable, complete]", "partial"],
    ["3.2.0", "implementation_statuses: [not applicable, none]", "not-implemented"],
    ["3.2.0", "implementation_statuses: []", "not-implemented"],
    ["3.2.0", "implementation_status: constructor", "not-implemented"],
    ["3.2.0", "implementation_status: Not Applicable", "not-applicable"],
  ])("of schema %s with %s counts as %s", (version, line, implementation) => {
    const { controls } = component(
      `schema_version: ${version}\nname: C\nsatisfies:\n- control_key: SI-8\n  standard_key: NIST-800-53\n  ${line}\n`,
    );
    expect(controls.map((control) => control.implementation)).toEqual([implementation]);
  });

  const entry = "- control_key: SI-8\n  standard_key: NIST-800-53\n  implementation_status: none\n";
  it.each<[string, string, readonly string[], number]>([
    [
      "an unknown key",
      `schema_version: 3.0.0\nnmae: C\nname: C\nsatisfies:\n${entry}`,
      ['2:1 warning unknown key "nmae" in the component (did you mean "name"?); left out'],
      1,
    ],
    [
      "a forgotten dash",
      "schema_version: 3.0.0\nname: C\nsatisfies:\n  control_key: SI-8\n  standard_key: NIST-800-53\n  implementation_status: none\n",
      ['4:3 warning satisfies is not a list; read as a list of one (is a "-" missing?)'],
      1,
    ],
    [
      "a forgotten dash in covered_by",
      `schema_version: 3.0.0\nname: C\nsatisfies:\n${entry}  covered_by:\n    verification_key: DOC\n`,
      [
        '8:5 warning covered_by is not a list; read as a list of one (is a "-" missing?)',
        '8:23 warning the component has no verification "DOC"; left out',
      ],
      1,
    ],
    [
      "no schema version",
      `name: C\nsatisfies:\n${entry}`,
      ["1:1 warning the component has no schema_version; read as 1.0"],
      1,
    ],
    [
      "a schema version to come",
      `schema_version: 9.0.0\nname: C\nsatisfies:\n${entry}`,
      ['1:17 warning schema_version is "9.0.0"; known: 1.0 to 3.2'],
      1,
    ],
    [
      "a misspelled standard",
      "schema_version: 3.0.0\nname: C\nsatisfies:\n- control_key: SI-8\n  standard_key: NIST-801-53\n  implementation_status: none\n",
      [
        '5:17 warning SI-8: unknown standard "NIST-801-53" (did you mean "NIST-800-53"?); its claim is left out (say which framework it is under "standards" of this source; known: NIST-800-53)',
      ],
      1,
    ],
    [
      "a control the standard has not",
      "schema_version: 3.0.0\nname: C\nsatisfies:\n- control_key: ZZ-1\n  standard_key: NIST-800-53\n  implementation_status: none\n",
      ['4:16 warning nist-800-53-r4 has no "ZZ-1"; its claim is left out'],
      1,
    ],
    [
      "the same control twice",
      `schema_version: 3.0.0\nname: C\nsatisfies:\n${entry}${entry}`,
      ["7:16 warning the component satisfies SI-8 twice, first on line 4; the first counts"],
      1,
    ],
    [
      "a status nobody knows",
      "schema_version: 3.0.0\nname: C\nsatisfies:\n- control_key: SI-8\n  standard_key: NIST-800-53\n  implementation_status: compelte\n",
      [
        '6:26 warning implementation_status of SI-8 is "compelte" (did you mean "complete"?); not counted as implemented; known: complete, implemented, partial, planned, none, unsatisfied, not applicable',
      ],
      1,
    ],
    [
      "no status in schema 3",
      "schema_version: 3.0.0\nname: C\nsatisfies:\n- control_key: SI-8\n  standard_key: NIST-800-53\n",
      [],
      1,
    ],
    [
      "a test that failed",
      `schema_version: 3.0.0\nname: C\nsatisfies: []\nverifications:\n- key: T\n  path: t.feature\n  test_passed: false\n`,
      ['5:3 warning the verification "T" says of itself test_passed: false'],
      0,
    ],
    ["an empty file", "", ["1:1 warning the file is empty"], 0],
    [
      "a list where the component belongs",
      "- a\n",
      [
        "1:1 warning the component is not a mapping; left out",
        "1:1 warning the component has no schema_version; read as 1.0",
      ],
      0,
    ],
  ])("with %s is read all the same, and says so", (_, text, warnings, controls) => {
    const program = component(text);
    expect(printed(program.problems)).toEqual(warnings.map((warning) => `Comp/component.yaml:${warning}`));
    expect(program.controls).toHaveLength(controls);
  });

  it("that is no YAML is a warning with its place, and the others are still read", () => {
    const { problems } = component("name: [\n");
    expect(problems[0]).toMatchObject({
      code: "yaml-syntax",
      severity: "warning",
      place: { path: "Comp/component.yaml" },
    });
  });
});

describe("more than one YAML document", () => {
  const first = "key: c\nsatisfies:\n- { standard_key: NIST-800-53, control_key: AC-2 }\n";
  const about = (text: string) => printed(component(text).problems).filter((one) => one.includes("YAML document"));

  it.each(["---\nname: Other\n", "---\nsatisfies: []\n...\n"])(
    "is told, and the file is not read whole: %j",
    (more) => {
      expect(about(`${first}${more}`)).toEqual([
        "Comp/component.yaml:4:1 warning the file holds more than one YAML document; only the first is read",
      ]);
      expect(component(`${first}${more}`).unread).toEqual(["Comp/component.yaml"]);
    },
  );

  it.each(["---\n", "...\n", "--- \n\n"])("is not what ends with a mark alone: %j", (end) => {
    expect(about(`${first}${end}`)).toEqual([]);
    expect(component(`---\n${first}${end}`).unread).toEqual([]);
  });
});

describe("opencontrol.yaml", () => {
  it("asks for itself first, then for the components it lists", () => {
    const all = snapshotOf({ "opencontrol.yaml": root, "Comp/component.yaml": "name: C" });
    const unread = { ...all, contents: new Map() };
    expect(openControl.wanted(source, unread)).toEqual(["opencontrol.yaml"]);
    const first = { ...all, contents: new Map([...all.contents].filter(([path]) => path === "opencontrol.yaml")) };
    expect(openControl.wanted(source, first)).toEqual(["Comp/component.yaml"]);
    expect(openControl.wanted(source, all)).toEqual([]);
  });

  it("that is not there is an error at the source", () => {
    expect(printed(read({}).problems)).toEqual([
      'compliance/program.yml:8:5 error there is no opencontrol.yaml; "opencontrol" takes the path of an opencontrol.yaml in the repository',
    ]);
  });

  it("says which components and dependencies it cannot read", () => {
    const { problems } = read({
      "opencontrol.yaml": `${root}- ./Gone\n- ../../etc\ndependencies:\n  systems:\n  - url: https://example.com\n`,
    });
    expect([...printed(problems)].sort()).toEqual([
      "opencontrol.yaml:4:3 warning the component Comp has no component.yaml; left out",
      "opencontrol.yaml:5:3 warning the component Gone has no component.yaml; left out",
      "opencontrol.yaml:6:3 warning an entry of components is not a path inside the repository; left out",
      "opencontrol.yaml:8:3 warning dependencies.systems are other repositories; nothing is fetched, so what they say does not count",
    ]);
  });

  it("brings no standard of the name of a framework that is known already", () => {
    const { catalogues, problems } = read({
      "opencontrol.yaml": `${root}standards:\n- ./less.yaml\n`,
      "less.yaml": "name: nist-800-53-r4\nAC-2: { family: AC, name: Less }\n",
      "Comp/component.yaml": "schema_version: 3.0.0\nname: C\nsatisfies: []\n",
    });
    expect(catalogues).toEqual([]);
    expect(printed(problems)).toEqual([
      "less.yaml:1:1 warning nist-800-53-r4 is a framework that is known already; the file is left out",
    ]);
  });

  it("brings its own standards as catalogues", () => {
    const { controls, catalogues } = read({
      "opencontrol.yaml": `${root}standards:\n- ./standards/own.yaml\n`,
      "standards/own.yaml": "name: Own\nO-1:\n  family: O\n  name: First\n  description: Do it\n",
      "Comp/component.yaml":
        "schema_version: 2.0.0\nname: C\nsatisfies:\n- control_key: O-1\n  standard_key: Own\n  narrative: Done.\n",
    });
    expect(catalogues.map((catalogue) => [catalogue.id, catalogue.criteria.map((criterion) => criterion.id)])).toEqual([
      ["Own", ["O-1"]],
    ]);
    expect(controls.map((control) => control.satisfies[0]?.criterion)).toEqual(["Own/O-1"]);
  });
});
