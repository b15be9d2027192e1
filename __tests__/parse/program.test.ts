import { describe, expect, it } from "vitest";
import { shippedCloudDefaults } from "../../src/criteria/cloud-defaults.ts";
import { parseProgram, wantedForProgram } from "../../src/parse/program.ts";
import { good } from "./support/cases.ts";
import { framework, frameworkIds } from "./support/catalogues.ts";
import { plain } from "./support/plain.ts";
import { parseTree, problemsOf, type Tree } from "./support/tree.ts";

const smallest = `version: 1
name: Small
owners: ["@acme/compliance"]
frameworks: [{ id: soc2-2017 }]
`;

/** The good program with some files added or replaced. */
function withFiles(files: Tree): Tree {
  return { ...good, ...files };
}

describe("a program", () => {
  it("is absent when nothing of it is there, and that is no problem", () => {
    expect(parseTree({ "README.md": "# Nothing", "controls/x.yml": "id: 1" })).toEqual({
      program: null,
      absent: true,
      problems: [],
      salvaged: null,
    });
  });

  it("is the same whatever the order of the files", () => {
    const turned = Object.fromEntries(Object.entries(good).reverse());
    expect(plain(parseTree(turned).program)).toEqual(plain(parseTree(good).program));
  });

  it("needs no more than a name, owners and a framework: it then has one actor, and its policy is the default", () => {
    expect(plain(parseTree({ "compliance/program.yml": smallest }).program)).toMatchObject({
      actors: { self: { id: "self", kind: "self", name: "Small", method: null } },
      scope: { include: [], exclude: [] },
      policy: {
        failOn: ["new-gap", "broken-evidence", "lost-owner", "program-change"],
        approvals: "advise",
        place: "1:1",
      },
      frameworks: [{ depth: "criteria", categories: [], notApplicable: {} }],
      controls: [],
      risks: [],
      waivers: [],
    });
  });

  it.each([
    ["beside the root", "program.yml", ""],
    ["in another folder", "docs/soc2/program.yml", "docs/soc2/"],
    ["in another repository", "../cg-program/program.yml", "../cg-program/"],
    ["with the other ending", "compliance/program.yaml", "compliance/"],
  ])("may stand %s", (_, path, folder) => {
    const tree: Tree = {
      [path]: smallest,
      [`${folder}controls/deep/down/tx.yaml`]: "id: TX-01\ntitle: Data in transit\nsatisfies: [CC6.7]\n",
      [`${folder}risks.yaml`]: "risks: []\n",
    };
    const asked = path.replace(".yaml", ".yml");
    expect(problemsOf(tree, asked)).toEqual([]);
    expect(parseTree(tree, asked).program?.files).toEqual(Object.keys(tree).sort());
  });

  it("reads one control per file, or a list of them", () => {
    const list = "controls:\n  - { id: B-02, title: Two, actor: saas }\n  - { id: B-01, title: One, actor: saas }\n";
    const { program } = parseTree(withFiles({ "compliance/controls/b.yml": list }));
    expect(program?.controls.map(({ id, place }) => `${id} ${place.line}:${place.column}`)).toEqual([
      "B-01 3:5",
      "B-02 2:5",
      "TX-01 1:1",
    ]);
  });

  it("gives a control without an actor to the only one of kind self", () => {
    const text = "id: A-01\ntitle: Anything\n";
    const { program } = parseTree(withFiles({ "compliance/controls/a.yml": text }));
    expect(program?.controls[0]).toMatchObject({ id: "A-01", actor: "saas", owner: null, evidence: [] });
  });

  it("takes titles and reasons without the space around them", () => {
    const text = "id: A-01\ntitle: >\n  Folded\n  title\ndescription: |\n  Two\n  lines\n";
    const { program } = parseTree(withFiles({ "compliance/controls/a.yml": text }));
    expect(program?.controls[0]).toMatchObject({ title: "Folded title", description: "Two\nlines" });
  });

  it("brings catalogues of its own, whose criteria resolve like those that are shipped", () => {
    const own =
      "id: ours\ntitle: Our rules\ncriteria:\n  - { id: O-1, title: Say it }\n  - { id: O-2, title: Do it }\n";
    const tree = withFiles({
      "compliance/criteria/ours.yml": own,
      "compliance/program.yml": smallest.replace("[{ id: soc2-2017 }]", "[{ id: soc2-2017 }, { id: ours }]"),
      "compliance/controls/tx.yml": "id: A-01\ntitle: Anything\nsatisfies: [O-1, ours/O-2, CC6.7]\n",
    });
    expect(problemsOf(tree)).toEqual([]);
    const { program } = parseTree(tree);
    expect(program?.controls[0]?.satisfies.map(({ criterion }) => criterion)).toEqual([
      "ours/O-1",
      "ours/O-2",
      "soc2-2017/CC6.7",
    ]);
    expect(program?.files).toContain("compliance/criteria/ours.yml");
  });

  it("takes in the programs of its sources", () => {
    const tree = withFiles({
      "compliance/program.yml": `${smallest}sources:
  - { opencontrol: opencontrol.yaml, owner: "@acme/platform", standards: { NIST-800-53: nist-800-53-r5 } }
  - { comply: soc2/, standards: { TSC: soc2-2017 } }
`,
      "compliance/controls/tx.yml": "id: A-01\ntitle: Anything\n",
      "opencontrol.yaml": "schema_version: '1.0.0'\nname: ours\ncomponents: [./AC]\n",
      "AC/component.yaml": `schema_version: 3.0.0
name: Access
satisfies:
  - standard_key: NIST-800-53
    control_key: AC-2
    implementation_status: complete
    narrative: [{ text: We manage accounts. }]
`,
      "soc2/policies/access.md": "name: Access Policy\nacronym: AP\nsatisfies:\n  TSC:\n    - CC6.2\n---\n# Access\n",
    });
    const { program, problems } = parseTree(tree);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const shown = program?.controls.map(({ id, origin, actor, owner }) => [id, origin, actor, owner?.name ?? null]);
    expect(shown).toEqual([
      ["A-01", "native", "self", null],
      ["AC/AC-2", "opencontrol", "self", "@acme/platform"],
      ["AP", "comply", "self", null],
    ]);
    expect(program?.files).toEqual(expect.arrayContaining(["AC/component.yaml", "soc2/policies/access.md"]));
  });
});

describe("evidence", () => {
  const linksOf = (evidence: string) => {
    const text = `id: TX-01\ntitle: Data in transit\nactor: saas\nevidence:\n${evidence}`;
    return parseTree(withFiles({ "compliance/controls/tx.yml": text })).program?.controls[0]?.evidence;
  };

  it.each([
    ["docs/a.md", { path: "docs/a.md", isGlob: false, fragment: null }],
    ["docs/*.md", { path: "docs/*.md", isGlob: true, fragment: null }],
    ["docs/a.md#tls-1-3", { fragment: { kind: "heading", slug: "tls-1-3" } }],
    ["docs/a.md#%C3%BCbertragung", { fragment: { kind: "heading", slug: "übertragung" } }],
    ["docs/a.md#100%-tls", { fragment: { kind: "heading", slug: "100%-tls" } }],
    ["infra/a.tf#L10", { fragment: { kind: "lines", from: 10, to: 10 } }],
    ["infra/a.tf#L10-L20", { fragment: { kind: "lines", from: 10, to: 20 } }],
    ["infra/a.json#/tls/min~1version", { fragment: { kind: "pointer", pointer: "/tls/min~1version" } }],
    ["docs/policies/", { path: "docs/policies/", isGlob: false }],
  ])("may point at %s", (path, expected) => {
    expect(linksOf(`  - path: "${path}"\n`)).toMatchObject([{ kind: "path", text: path, ...expected }]);
  });

  it("is looked for as text, or between slashes as a regular expression", () => {
    const found = linksOf("  - { path: a.tf, contains: /etc }\n  - { path: b.tf, contains: '/TLS1[.]3/' }\n");
    expect(found).toMatchObject([
      { contains: { kind: "text", value: "/etc" } },
      { contains: { kind: "regex", value: "TLS1[.]3" } },
    ]);
  });

  it("has a text of its own even where two links ask different things of one file", () => {
    const found = linksOf(
      `  - { path: a.tf, contains: "x = 1" }\n  - { path: a.tf, contains: /y.*/ }\n  - { path: a.tf }\n`,
    );
    expect(found?.map(({ text }) => text)).toEqual(['a.tf contains "x = 1"', "a.tf contains /y.*/", "a.tf"]);
  });
});

describe("what a program wants read", () => {
  const file = (path: string) => [path, { path, kind: "file" as const, id: path }] as const;
  const snapshot = (paths: readonly string[], texts: Readonly<Record<string, string>>) => ({
    revision: { id: "test", name: "test", isCommit: false },
    files: new Map(paths.map(file)),
    contents: new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  });

  it("is its own files, then those that its sources list, then nothing", () => {
    const paths = [
      "AC/component.yaml",
      "README.md",
      "compliance/controls/a.yml",
      "compliance/program.yml",
      "opencontrol.yaml",
    ];
    const texts: Record<string, string> = {};
    const wanted = () => wantedForProgram(snapshot(paths, texts), "compliance/program.yml");
    expect(wanted()).toEqual(["compliance/controls/a.yml", "compliance/program.yml"]);
    texts["compliance/controls/a.yml"] = "id: A-01\ntitle: Anything\n";
    texts["compliance/program.yml"] = `${smallest}sources: [{ opencontrol: opencontrol.yaml }]\n`;
    expect(wanted()).toEqual(["opencontrol.yaml"]);
    texts["opencontrol.yaml"] = "schema_version: '1.0.0'\nname: ours\ncomponents: [./AC]\n";
    expect(wanted()).toEqual(["AC/component.yaml"]);
    texts["AC/component.yaml"] = "schema_version: 3.0.0\nname: Access\nsatisfies: []\n";
    expect(wanted()).toEqual([]);
  });

  it("is nothing of a program.yml that cannot be read as one", () => {
    const { files, contents, revision } = snapshot(["compliance/program.yml"], { "compliance/program.yml": "[" });
    expect(wantedForProgram({ files, contents, revision }, "compliance/program.yml")).toEqual([]);
    const parsed = parseProgram(
      { files, contents, revision },
      "compliance/program.yml",
      framework,
      frameworkIds,
      shippedCloudDefaults,
    );
    expect(parsed.program).toBeNull();
  });
});
