// A component of another format's program under another name is one move: its controls are compared as the same ones.
import { describe, expect, test } from "vitest";
import { plainText } from "../../../src/model/sentence.ts";
import { reportOf } from "../../support/judged-change.ts";

type Files = Readonly<Record<string, string>>;

const program = (source: string, owner = "@alice") => `version: 1
name: Scheduling
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security] }]
policy: { approvals: "off", fail-on: [new-gap, broken-evidence, program-change] }
sources: [{ ${source}, owner: "${owner}", standards: { TSC: soc2-2017 } }]
`;

const entry = (control: string, status = "complete") => `- control_key: ${control}
  standard_key: TSC
  implementation_status: ${status}
  narrative: [{ text: Somebody decides on ${control}, and writes it down. }]
`;

const openControl = (folder: string, entries: readonly string[], more = "", owner = "@alice"): Files => ({
  "compliance/program.yml": program("opencontrol: opencontrol.yaml", owner),
  "opencontrol.yaml": `schema_version: 1.0.0\nname: T\ncomponents: [./${folder}, ./other]\n`,
  [`${folder}/component.yaml`]: `schema_version: 3.0.0\nname: Operations\n${more}satisfies:\n${entries.join("")}`,
  "other/component.yaml": `schema_version: 3.0.0\nname: Other\nsatisfies:\n${entry("CC7.1")}`,
});

const comply = (name: string, acronym: string, criteria = "CC6.1, CC6.2"): Files => ({
  "compliance/program.yml": program("comply: grc"),
  [`grc/policies/${name}.md`]: `name: Access\n${acronym}satisfies: { TSC: [${criteria}] }\n---\n# Access\n\nIt is reviewed.\n`,
});

const oscal = (file: string, titles: readonly string[], ids: readonly string[] = ["CC6.1", "CC6.2"]): Files => ({
  "compliance/program.yml": program(`oscal: ${file}`),
  [file]: `component-definition:
  components:
${titles
  .map(
    (title) => `  - title: ${title}
    control-implementations:
    - source: TSC
      implemented-requirements:
${ids.map((id) => `      - { control-id: ${id}, description: Done. }`).join("\n")}
`,
  )
  .join("")}`,
});

async function told(base: Files, head: Files) {
  const { findings, notes = [] } = await reportOf({ base, head, today: "2026-06-30", criteria: "shipped" });
  const isNew = ({ standing, rule }: (typeof findings)[number]) =>
    standing === "introduced" && rule !== "source-warning";
  return [...findings.filter(isNew).map(({ fingerprint }) => fingerprint), ...notes.map(({ text }) => plainText(text))];
}

/** A control of the program's own, which calls the document of Comply its evidence. */
const ownControl = (id: string): Files => ({
  "compliance/controls/own.yml": `id: ${id}
title: Access
owner: "@alice"
satisfies: [soc2-2017/CC6.1]
evidence: [{ document: grc/policies/access.md }]
`,
});

/** Two components of OpenControl, each with its folder, key and controls. */
const twoComponents = (...keys: readonly (readonly [string, readonly string[]])[]): Files => ({
  "compliance/program.yml": program("opencontrol: opencontrol.yaml"),
  "opencontrol.yaml": "schema_version: 1.0.0\nname: T\ncomponents: [./0, ./1]\n",
  ...Object.fromEntries(
    keys.map(([key, controls], at) => [
      `${at}/component.yaml`,
      `schema_version: 3.0.0\nname: ${key}\nkey: ${key}\nsatisfies:\n${controls.map((id) => entry(id)).join("")}`,
    ]),
  ),
});

const three = [entry("CC6.1"), entry("CC6.2"), entry("CC6.3")];

describe("told once", () => {
  test.each<readonly [string, Files, Files, readonly string[]]>([
    [
      "a folder of OpenControl",
      openControl("ops", three),
      openControl("operations", three),
      ["ops is now called operations, and ops/component.yaml is now operations/component.yaml, with 3 controls"],
    ],
    [
      "the key of a component",
      openControl("ops", three),
      openControl("ops", three, "key: OPS\n"),
      ["ops is now called OPS, with 3 controls"],
    ],
    [
      "a folder, where the key stays",
      openControl("ops", three, "key: o\n"),
      openControl("operations", three, "key: o\n"),
      [],
    ],
    [
      "the acronym of a document of Comply",
      comply("access", "acronym: AP\n"),
      comply("access", "acronym: ACP\n"),
      ["AP is now called ACP, with 1 control"],
    ],
    [
      "a component of OSCAL",
      oscal("c.yml", ["Gate", "Wall"]),
      oscal("c.yml", ["Gate", "Fence"]),
      ["wall is now called fence, with 2 controls"],
    ],
  ])("%s", async (_, base, head, expected) => {
    expect(await told(base, head)).toEqual(expected);
  });
});

describe("what a move takes away is told as if nothing had moved", () => {
  test.each<readonly [string, Files, Files, readonly string[]]>([
    [
      "a control",
      openControl("ops", three),
      openControl("operations", three.slice(1)),
      ["control-removed:operations/CC6.1", "criterion-gap:soc2-2017/CC6.1 | self"],
    ],
    [
      "a status",
      openControl("ops", three),
      openControl("operations", [entry("CC6.1", "planned"), ...three.slice(1)]),
      ["claim-withdrawn:operations/CC6.1 | soc2-2017/CC6.1", "criterion-gap:soc2-2017/CC6.1 | self"],
    ],
    [
      "an owner",
      openControl("ops", three),
      openControl("operations", three, "", "@bob"),
      ["CC6.1", "CC6.2", "CC6.3"].map((id) => `owner-changed:operations/${id}`),
    ],
    [
      "a criterion of a document of Comply",
      comply("access", "acronym: AP\n"),
      comply("access", "acronym: ACP\n", "CC6.1"),
      ["claim-withdrawn:ACP | soc2-2017/CC6.2", "criterion-gap:soc2-2017/CC6.2 | self"],
    ],
    [
      "a component that became one of two that say the same",
      oscal("c.yml", ["Gate"]),
      oscal("c.yml", ["Fence", "Wall"]),
      ["control-removed:gate/CC6.1", "control-removed:gate/CC6.2"],
    ],
    [
      "a component that became one that says nothing of the same",
      oscal("c.yml", ["Gate"], ["CC6.1"]),
      oscal("c.yml", ["Fence"], ["CC6.2"]),
      ["control-removed:gate/CC6.1", "criterion-gap:soc2-2017/CC6.1 | self"],
    ],
    [
      "one of two components that became one",
      oscal("c.yml", ["Gate", "Wall"]),
      oscal("c.yml", ["Fence"]),
      ["gate/CC6.1", "gate/CC6.2", "wall/CC6.1", "wall/CC6.2"].map((id) => `control-removed:${id}`),
    ],
    [
      "one of two components, in files of their own, that became one",
      twoComponents(["Gate", ["CC6.1", "CC6.2"]], ["Wall", ["CC6.1", "CC6.2"]]),
      twoComponents(["Fence", ["CC6.1"]], ["Fence", ["CC6.2"]]),
      ["control-removed:Gate/CC6.2", "control-removed:Wall/CC6.1"],
    ],
    [
      "a document that takes the id of a control which goes",
      { ...comply("access", "acronym: AP\n"), ...ownControl("ACP") },
      comply("access", "acronym: ACP\n", "CC6.1"),
      ["control-removed:AP"],
    ],
    [
      "what two components became nobody can tell",
      oscal("c.yml", ["Gate", "Wall"]),
      oscal("c.yml", ["Hedge", "Fence"]),
      ["control-removed:gate/CC6.1", "control-removed:wall/CC6.2"],
    ],
  ])("%s", async (_, base, head, expected) => {
    expect(await told(base, head)).toEqual(expect.arrayContaining([...expected]));
  });
});
