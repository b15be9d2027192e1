import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../src/model/catalogue.ts";
import { comply } from "../../../src/parse/foreign/comply.ts";
import type { ForeignSource } from "../../../src/parse/foreign/foreign.ts";
import { snapshotOf } from "../../support/snapshot-of.ts";

const soc2: Catalogue = {
  id: "soc2-2017",
  title: "SOC 2",
  edition: "2017",
  source: "test",
  confidence: "high",
  licence: "own words",
  categories: [],
  withdrawn: [],
  criteria: ["CC6.1", "CC6.2", "CC6.3"].map((id) => ({
    id,
    title: `Title of ${id}`,
    categories: [],
    confidence: "high",
    principle: null,
    points: [],
  })),
};

const source: ForeignSource = {
  kind: "comply",
  path: ".",
  owner: null,
  actor: "self",
  standards: new Map([["TSC", "soc2-2017"]]),
  place: { path: "compliance/program.yml", line: 8, column: 5 },
};

function read(files: Record<string, string>, from = source) {
  const { controls, catalogues, problems, unread } = comply.read(from, snapshotOf(files), (id) =>
    id === soc2.id ? soc2 : null,
  );
  return {
    controls,
    unread,
    catalogues: catalogues.map((catalogue) => catalogue.id),
    problems: problems.map(
      ({ place, severity, message }) => `${place.path}:${place.line}:${place.column} ${severity} ${message}`,
    ),
  };
}

const matter = "name: Access Policy\nacronym: AP\nsatisfies:\n  TSC:\n    - CC6.1\n    - CC6.2\n---\n# Access\n";

describe("a Comply document", () => {
  it.each([
    ["that begins with YAML", matter, 1],
    ["with --- before it too", `---\n${matter}`, 2],
    ["with CRLF", matter.replaceAll("\n", "\r\n"), 1],
    ["with a byte order mark", `\uFEFF${matter}`, 1],
  ])("%s is one control whose evidence is the document", (_, text, line) => {
    const { controls, problems } = read({ "policies/access.md": text });
    expect(problems).toEqual([]);
    expect(controls).toMatchObject([
      {
        id: "AP",
        title: "Access Policy",
        place: { path: "policies/access.md", line, column: 1 },
        satisfies: [{ criterion: "soc2-2017/CC6.1" }, { criterion: "soc2-2017/CC6.2" }],
        evidence: [{ kind: "path", path: "policies/access.md" }],
        paths: [{ glob: "policies/access.md" }],
      },
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "without front matter",
      "# Access\n",
      ["policies/a.md:1:1 warning the document has no front matter (YAML, then a line ---); left out"],
    ],
    [
      "with an unknown key",
      "name: A\nacronim: X\n---\n",
      ['policies/a.md:2:1 warning unknown key "acronim" in the front matter (did you mean "acronym"?); left out'],
    ],
    ["that satisfies nothing", "name: A\nid: patch\ncron: daily\n---\n", []],
  ])("%s is no control, and what is off is said", (_, text, problems) => {
    expect(read({ "policies/a.md": text })).toMatchObject({ controls: [], catalogues: [], problems });
  });

  it.each<[string, string, readonly string[]]>([
    [
      "with a criterion nobody has",
      "name: A\nsatisfies:\n  TSC: [CC6.9]\n---\n",
      ['policies/a.md:3:9 warning soc2-2017 has no "CC6.9" (it has CC6.1, CC6.2 and CC6.3); left out'],
    ],
    [
      "with an unknown standard",
      "name: A\nsatisfies:\n  TCS: [CC6.1]\n---\n",
      [
        'policies/a.md:3:3 warning unknown standard "TCS" (did you mean "TSC"?); left out (say which framework it is under "standards" of this source)',
      ],
    ],
    [
      "with a forgotten dash",
      "name: A\nsatisfies:\n  TSC: CC6.9\n---\n",
      [
        'policies/a.md:3:8 warning satisfies.TSC is not a list; read as a list of one (is a "-" missing?)',
        'policies/a.md:3:8 warning soc2-2017 has no "CC6.9" (it has CC6.1, CC6.2 and CC6.3); left out',
      ],
    ],
  ])("%s stays a control without a claim, and what is off is said", (_, text, problems) => {
    const told = read({ "policies/a.md": text });
    expect(told).toMatchObject({ controls: [{ id: "a", satisfies: [] }], problems });
  });

  it.each<[string, string, readonly string[]]>([
    ["that claims something", matter, []],
    ["without front matter", "# Access\n", []],
    ["that claims nothing that is known", "name: A\nsatisfies:\n  TSC: [CC6.9]\n---\n", ["policies/a.md"]],
    ["whose front matter is no map", "- a\n---\n", ["policies/a.md"]],
  ])("%s: what of it was not read is known", (_, text, unread) => {
    expect(read({ "policies/a.md": text }).unread).toEqual(unread);
  });

  it("whose acronym is taken is called by its path", () => {
    const { controls, problems } = read({
      "policies/a.md": matter,
      "policies/b.md": matter,
      "policies/README.md": "not a document",
    });
    expect(controls.map((control) => control.id)).toEqual(["AP", "policies/b.md"]);
    expect(problems).toEqual([
      "policies/b.md:1:1 warning the acronym AP is also that of policies/a.md; this one is called by its path",
    ]);
  });
});

describe("a Comply program", () => {
  it("without documents is an error at the source", () => {
    expect(read({ "README.md": "" }).problems).toEqual([
      'compliance/program.yml:8:5 error there is no document in narratives, policies, procedures below "."; "comply" takes the folder of a Comply program',
    ]);
  });

  it("whose standard is mapped to no framework of ours brings it as a catalogue", () => {
    const files = {
      "standards/TSC-2017.yml": "name: TSC\nCC6.1:\n  family: CC6\n  name: Access\n  description: Text\n",
      "policies/a.md": "name: A\nsatisfies:\n  TSC: [CC6.1]\n---\n",
    };
    const { controls, catalogues } = read(files, { ...source, standards: new Map() });
    expect(catalogues).toEqual(["TSC"]);
    expect(controls[0]?.satisfies[0]?.criterion).toBe("TSC/CC6.1");
  });

  it("in a folder of its own is read there", () => {
    expect(
      read(
        { "soc2/policies/access.md": matter, "policies/other.md": matter },
        { ...source, path: "soc2" },
      ).controls.map((control) => control.place.path),
    ).toEqual(["soc2/policies/access.md"]);
  });
});
