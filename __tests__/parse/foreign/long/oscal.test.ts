import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, describe, expect, it, test } from "vitest";
import { shippedCatalogue } from "../../../../src/criteria/shipped.ts";
import { oscal } from "../../../../src/parse/foreign/oscal/oscal.ts";
import { reportOf } from "../../../support/judged-change.ts";
import { snapshotOf } from "../../../support/snapshot-of.ts";
import { endCounting, growthOf } from "../../../support/work.ts";

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/oscal/${name}`, import.meta.url), "utf8");

function read(path: string, files: Readonly<Record<string, string>>, standards: Readonly<Record<string, string>> = {}) {
  const source = {
    kind: "oscal" as const,
    path,
    owner: null,
    actor: "us",
    standards: new Map(Object.entries(standards)),
    place: { path: "compliance/program.yml", line: 1, column: 1 },
  };
  const { controls, problems } = oscal.read(source, snapshotOf(files), shippedCatalogue);
  return {
    controls: controls.map(({ id, implementation, evidence }) => [
      id,
      implementation,
      ...evidence.map(({ text }) => text),
    ]),
    problems: problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`),
  };
}

describe("what we write after NIST's examples", () => {
  const schema = JSON.parse(fixture("oscal-complete-1.2.1.schema.json")) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  const isValid = ajv.compile(schema);

  test.each([
    "component-definition.json",
    "ssp.json",
    "profile.json",
    "nist-component-definition.json",
    "nist-leveraging-ssp.json",
  ])("%s is valid by NIST's schema", (name) => {
    isValid(JSON.parse(fixture(name)));
    expect(isValid.errors ?? []).toEqual([]);
  });
});

describe("a component definition", () => {
  const path = "oscal/gateway.json";
  it("makes a control of each requirement, with the files that its links name", () => {
    expect(read(path, { [path]: fixture("component-definition.json") })).toEqual({
      controls: [
        ["gateway/AC-2(1)", "implemented", `description in ${path}`, "docs/accounts.md"],
        ["gateway/SC-8", "implemented", `description in ${path}`, "docs/tls.md"],
      ],
      problems: [],
    });
  });

  it("of NIST is read, and what it gets wrong is told with its place", () => {
    const { controls, problems } = read("a.json", { "a.json": fixture("nist-component-definition.json") });
    expect(controls.map(([id]) => id)).toEqual(["mongodb/SA-4(9)", "mongodb/SC-8", "mongodb/SC-8(1)"]);
    expect(problems).toEqual(["126:29 the uuid bb9219b1-e51c-4680-abb0-616a43bbfbb1 is there twice"]);
  });

  it("names each of five mistakes with its place", () => {
    const wrong = fixture("component-definition.json")
      .replace('"control-id": "sc-8"', '"control-id": "sc-88"')
      .replace('"value": "implemented"', '"value": "implmented"')
      .replace('"href": "#33333333-0000-4000-8000-000000000009"', '"href": "#33333333-0000-4000-8000-000000000008"')
      .replace('"uuid": "33333333-0000-4000-8000-000000000005"', '"uuid": "five"')
      .replace('"description": "Accounts are made by machine."', '"descripton": "Accounts are made by machine."');
    expect(read(path, { [path]: wrong }).problems.sort()).toEqual(
      [
        '24:31 nist-800-53-r5 has no "sc-88" (did you mean "SC-8"?); its claim is left out',
        "28:29 the back matter has no resource #33333333-0000-4000-8000-000000000008; the link is left out",
        '40:30 implementation-status is "implmented" (did you mean "implemented"?); not counted as implemented; known: implemented, alternative, partial, planned, not-applicable',
        '45:25 the uuid of an implemented-requirement is "five"; a UUID of version 4 or 5 is asked for',
        '47:17 unknown key "descripton" in an implemented-requirement (did you mean "description"?); left out',
        "44:15 an implemented-requirement has no description",
      ].sort(),
    );
  });
});

describe("a status of a component", () => {
  it.each(["constructor", "__proto__", "toString"])("is a word that is not known: %s", (word) => {
    const text = fixture("component-definition.json").replace('"value": "implemented"', `"value": "${word}"`);
    const { controls, problems } = read("a.json", { "a.json": text });
    expect(controls.map(([, implementation]) => implementation)).toContain("not-implemented");
    expect(problems.join()).toContain(`implementation-status is "${word}"`);
  });
});

describe("a system security plan", () => {
  const path = "oscal/ssp.json";
  const files = { [path]: fixture("ssp.json"), "oscal/profile.json": fixture("profile.json") };
  it("makes a control of what each component does; what is inherited is not carried out here", () => {
    expect(read(path, files)).toEqual({
      controls: [
        ["cloud/PE-3", "not-implemented", `description in ${path}`],
        ["this-system/SC-8", "implemented", `description in ${path}`, "docs/tls.md"],
      ],
      problems: [
        "103:25 pe-3 is inherited by Cloud: it counts where an actor of the program provides it, carved out, with a current report and monitored",
      ],
    });
  });

  it("tells what its profile does not select", () => {
    const profile = fixture("profile.json").replace('"pe-3"', '"pe-2"');
    expect(read(path, { ...files, "oscal/profile.json": profile }).problems).toContain(
      "103:25 the profile does not select pe-3",
    );
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "a profile that is not there",
      { [path]: fixture("ssp.json") },
      'nobody can tell which framework "profile.json" is',
    ],
    [
      "a component that is not there",
      {
        ...files,
        [path]: fixture("ssp.json").replace(
          '"component-uuid": "33333333-0000-4000-8000-000000000024"',
          '"component-uuid": "33333333-0000-4000-8000-000000000026"',
        ),
      },
      "the plan has no component 33333333-0000-4000-8000-000000000026; what it does about sc-8 is left out",
    ],
    [
      "a version to come",
      { ...files, [path]: fixture("ssp.json").replace('"1.2.1"', '"2.0.0"') },
      'oscal-version is "2.0.0"; known: 1.0 to 1.2',
    ],
    [
      "another model",
      { [path]: '{ "assessment-results": {} }' },
      "no component-definition and no system-security-plan; found assessment-results",
    ],
  ])("with %s says so", (_, written, message) => {
    expect(read(path, written).problems.some((problem) => problem.includes(message))).toBe(true);
  });
});

describe("a pull request", () => {
  const world = (tls: string, gateway = fixture("component-definition.json")) => ({
    "compliance/program.yml": `version: 1
name: Shop
owners: ["@lead"]
frameworks: [{ id: nist-800-53-r5, categories: [moderate] }]
policy: { approvals: "off", fail-on: [program-change, broken-evidence] }
sources: [{ oscal: oscal/gateway.json, owner: "@alice" }]
`,
    "oscal/gateway.json": gateway,
    "docs/tls.md": tls,
    "docs/accounts.md": "# Accounts\n\nMade by machine.\n",
  });
  const came = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) => {
    const { affected, findings } = await reportOf({ base, head, today: "2026-11-23", criteria: "shipped" });
    return {
      affected: affected.map(({ control }) => control),
      told: findings.filter(({ standing }) => standing === "introduced").map(({ fingerprint }) => fingerprint),
    };
  };

  it("that changes an evidence file affects the control that it is of", async () => {
    expect(await came(world("# TLS\n\n1.2\n"), world("# TLS\n\n1.3\n"))).toEqual({
      affected: ["gateway/SC-8"],
      told: [],
    });
  });

  it("that deletes it breaks the evidence of that control", async () => {
    const { "docs/tls.md": _, ...head } = world("");
    const { told } = await came(world("# TLS\n\n1.2\n"), head);
    expect(told).toContain("evidence-missing:gateway/SC-8 | docs/tls.md");
  });

  it.each<[string, string, string, string]>([
    ["has a remark", '"props": [', '"remarks": "x",\n"props": [', ""],
    [
      "says that it does not apply",
      '"value": "implemented"',
      '"value": "not-applicable"',
      "claim-withdrawn:gateway/SC-8 | status",
    ],
    [
      "says nothing of its status",
      /"props": \[[^\]]*\]/.exec(fixture("component-definition.json"))?.[0] ?? "",
      '"remarks": "x"',
      "claim-withdrawn:gateway/SC-8 | status",
    ],
    [
      "is of another catalogue",
      "NIST_SP-800-53_rev5_catalog",
      "NIST_SP-800-53_rev4_catalog",
      "claim-withdrawn:gateway/SC-8 | nist-800-53-r5/SC-8",
    ],
    [
      "loses a link",
      '"href": "../docs/accounts.md"',
      '"href": "https://example.com/accounts"',
      "evidence-withdrawn:gateway/AC-2(1) | docs/accounts.md",
    ],
    ["loses a requirement", '"control-id": "ac-2.1"', '"control-id": "ac-2.2"', "control-removed:gateway/AC-2(1)"],
  ])("whose component %s", async (_, was, is, expected) => {
    const gateway = fixture("component-definition.json");
    expect(gateway).toContain(was);
    const { told } = await came(world("# TLS\n\n1.2\n"), world("# TLS\n\n1.2\n", gateway.replace(was, is)));
    if (expected === "") expect(told).toEqual([]);
    else expect(told).toContain(expected);
  });
});

/** A definition whose implementations of one component name these sources, each with these controls. */
function definition(sources: readonly string[], ids: readonly string[]): string {
  const requirements = ids.map((id) => `{ control-id: ${id}, description: done }`).join(", ");
  const implementations = sources.map(
    (source) => `    - { source: ${source}, implemented-requirements: [${requirements}] }`,
  );
  return `component-definition:\n  components:\n  - title: x\n    control-implementations:\n${implementations.join("\n")}\n`;
}

const catalogue = (...ids: readonly string[]) =>
  `catalog: { controls: [${ids.map((id) => `{ id: ${id}, title: t }`).join(", ")}] }\n`;

describe("what a definition names more than once", () => {
  afterAll(endCounting);

  it("is a control with a number of its own, whatever other controls are called", () => {
    const files = (...ids: readonly string[]) => ({ "a.yml": definition(["n", "n2"], ids) });
    const named = (...ids: readonly string[]) =>
      read("a.yml", files(...ids), { n: "nist-800-53-r5", n2: "nist-800-53-r5" }).controls.map(([id]) => id);
    expect(named("ac-2")).toEqual(["x/AC-2", "x/AC-2-2"]);
    expect(named("ac-2.1", "ac-2")).toEqual(["x/AC-2", "x/AC-2(1)", "x/AC-2(1)-2", "x/AC-2-2"]);
  });

  it("is a catalog that is read once, under however many names", async () => {
    const reading = (names: number) => () => {
      const sources = Array.from({ length: names }, (_, at) => `${"./".repeat(at)}cat.yml`);
      const ids = Array.from({ length: 50 * names }, (_, at) => `c-${at}`);
      read("a.yml", { "a.yml": definition(sources, ["c-1"]), "cat.yml": catalogue(...ids) });
    };
    expect(await growthOf(8, reading)).toBeLessThan(2.6);
  });
});

describe("a catalog of the repository", () => {
  const satisfied = (name: string) =>
    oscal
      .read(
        {
          kind: "oscal",
          path: "a.yml",
          owner: null,
          actor: "us",
          standards: new Map(),
          place: { path: "p", line: 1, column: 1 },
        },
        snapshotOf({ "a.yml": definition([name], ["CC6.7"]), [name]: catalogue("CC6.7") }),
        shippedCatalogue,
      )
      .controls.flatMap(({ satisfies }) => satisfies.map(({ criterion }) => criterion));

  it("is claimed by its file's name", () => {
    expect(satisfied("ours.yml")).toEqual(["ours/CC6.7"]);
  });

  it("claims nothing of a framework that has that name", () => {
    expect(satisfied("soc2-2017.yml")).toEqual([]);
  });
});
