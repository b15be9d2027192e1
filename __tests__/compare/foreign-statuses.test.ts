// A status of another format that is dropped, or turned to one that asks less, where base asked more: a program change for each kind of source.
// OpenControl's stand in foreign-changes.test.ts.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reportOf } from "../support/judged-change.ts";

type Files = Readonly<Record<string, string>>;

const fixture = (name: string) => readFileSync(new URL(`../fixtures/oscal/${name}`, import.meta.url), "utf8");

const program = (framework: string, source: string) => `version: 1
name: Shop
owners: ["@lead"]
frameworks: [${framework}]
policy: { approvals: "off", fail-on: [program-change] }
sources: [{ ${source}, owner: "@alice" }]
`;

async function changesOf(base: Files, head: Files) {
  const { verdict, findings } = await reportOf({ base, head, today: "2026-11-23", criteria: "shipped" });
  const changes = findings.filter(({ group, standing }) => group === "program-change" && standing === "introduced");
  return { is: verdict.is, changes: changes.map(({ fingerprint }) => fingerprint) };
}

function edited(text: string, [was, is]: readonly [string, string]): string {
  expect(text).toContain(was);
  return text.replace(was, is);
}

const nist = "{ id: nist-800-53-r5, categories: [moderate] }";

const definition = (text: string): Files => ({
  "compliance/program.yml": program(nist, "oscal: oscal/gateway.json"),
  "oscal/gateway.json": text,
  "docs/tls.md": "# TLS\n\n1.2 and later.\n",
  "docs/accounts.md": "# Accounts\n\nMade by machine.\n",
});

const plan = (text: string): Files => ({
  ...definition(""),
  "compliance/program.yml": program(nist, "oscal: oscal/ssp.json"),
  "oscal/ssp.json": text,
  "oscal/profile.json": fixture("profile.json"),
});

const comply = (matter: string): Files => ({
  "compliance/program.yml": program(
    "{ id: soc2-2017, categories: [security] }",
    "comply: grc, standards: { TSC: soc2-2017 }",
  ),
  "grc/policies/access.md": `${matter}---\n# Access\n\nIt is reviewed.\n`,
  "grc/policies/keys.md": "name: Keys\nacronym: KP\nsatisfies: { TSC: [CC6.2] }\n---\n# Keys\n\nThey turn.\n",
});

const status = '"value": "implemented"';
const origin = (value: string) => `"value": "implemented"\n}, {\n"name": "control-origination",\n"value": "${value}"`;
const prop = /"props": \[[^\]]*\]/.exec(fixture("component-definition.json"))?.[0] ?? "";
const state = '"implementation-status": {\n                    "state": "implemented"\n                  },';
const stated = (word: string) => `"implementation-status": { "state": "${word}" },`;
const inherited = '"inherited": [{ "uuid": "33333333-0000-4000-8000-000000000038", "description": "By the cloud." }],';

describe("a component definition of OSCAL", () => {
  const claim = "claim-withdrawn:gateway/SC-8 | nist-800-53-r5/SC-8";
  test.each<readonly [string, readonly [string, string], readonly [string, string], readonly string[]]>([
    ["implemented, then partial", [status, status], [status, '"value": "partial"'], [claim]],
    [
      "implemented, then planned",
      [status, status],
      [status, '"value": "planned"'],
      ["claim-withdrawn:gateway/SC-8 | status"],
    ],
    [
      "implemented, then not applicable",
      [status, status],
      [status, '"value": "not-applicable"'],
      ["claim-withdrawn:gateway/SC-8 | status"],
    ],
    [
      "planned, then not applicable",
      [status, '"value": "planned"'],
      [status, '"value": "not-applicable"'],
      ["claim-withdrawn:gateway/SC-8 | status"],
    ],
    ["implemented, then inherited", [status, status], [status, origin("inherited")], [claim]],
    ["implemented, then a word that nobody knows", [status, status], [status, '"value": "done"'], [claim]],
    ["a status, then none", [status, status], [prop, '"remarks": "x"'], ["claim-withdrawn:gateway/SC-8 | status"]],
    [
      "a gap, then no status",
      [status, '"value": "planned"'],
      [prop, '"remarks": "x"'],
      ["claim-withdrawn:gateway/SC-8 | status"],
    ],
  ])("%s", async (_, was, is, changes) => {
    const text = fixture("component-definition.json");
    expect(await changesOf(definition(edited(text, was)), definition(edited(text, is)))).toEqual({
      is: "fail",
      changes,
    });
  });
});

describe("a system security plan of OSCAL", () => {
  const claim = "claim-withdrawn:this-system/SC-8 | nist-800-53-r5/SC-8";
  test.each<readonly [string, string, string, readonly string[]]>([
    ["implemented, then partial", state, stated("partial"), [claim]],
    ["implemented, then planned", state, stated("planned"), ["claim-withdrawn:this-system/SC-8 | status"]],
    [
      "implemented, then not applicable",
      state,
      stated("not-applicable"),
      ["claim-withdrawn:this-system/SC-8 | status"],
    ],
    ["implemented, then inherited", state, `${state} ${inherited}`, [claim]],
    ["a status, then none", state, "", ["claim-withdrawn:this-system/SC-8 | status"]],
    [
      "planned, then not applicable",
      stated("planned"),
      stated("not-applicable"),
      ["claim-withdrawn:this-system/SC-8 | status"],
    ],
  ])("%s", async (_, was, is, changes) => {
    const text = fixture("ssp.json");
    const [base, head] = [was, is].map((one) => plan(edited(text, [state, one])));
    expect(await changesOf(base ?? {}, head ?? {})).toEqual({ is: "fail", changes });
  });
});

describe("a document of Comply, which states no status but what it satisfies", () => {
  const matter = "name: Access\nacronym: AP\nsatisfies: { TSC: [CC6.1, CC6.3] }\n";
  test.each<readonly [string, string, readonly string[]]>([
    ["satisfies less", matter.replace(", CC6.3", ""), ["claim-withdrawn:AP | soc2-2017/CC6.3"]],
    [
      "satisfies nothing by an empty list",
      matter.replace("CC6.1, CC6.3", ""),
      ["claim-withdrawn:AP | soc2-2017/CC6.1", "claim-withdrawn:AP | soc2-2017/CC6.3"],
    ],
    ["satisfies nothing by an empty mapping", "name: Access\nacronym: AP\nsatisfies: {}\n", ["control-removed:AP"]],
    ["has no such key", "name: Access\nacronym: AP\n", ["control-removed:AP"]],
    [
      "says so of another standard",
      matter.replace("TSC", "ISO"),
      ["claim-withdrawn:AP | soc2-2017/CC6.1", "claim-withdrawn:AP | soc2-2017/CC6.3"],
    ],
    ["no longer parses", matter.replace("[CC6.1", "[[CC6.1"), ["unreadable-replaced:grc/policies/access.md"]],
  ])("%s", async (_, is, changes) => {
    const { is: verdict, changes: found } = await changesOf(comply(matter), comply(is));
    expect(verdict).toBe("fail");
    expect(found).toEqual(expect.arrayContaining([...changes]));
  });
});
