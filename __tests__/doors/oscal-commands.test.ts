// A component definition and a system security plan, written after NIST's examples, through `check` and `validate`.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Report } from "../../src/model/report.ts";
import { say } from "../support/shell.ts";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/oscal/${name}`, import.meta.url), "utf8");

const program = (file: string, report = true) => `version: 1
name: Shop
owners: ["@lead"]
frameworks: [{ id: nist-800-53-r5, categories: [moderate] }]
actors:
  shop: { kind: self }
  cloud:
    kind: subservice
    name: Cloud
${report ? "    report: { type: 2, from: 2025-10-01, to: 2026-09-30 }\n" : ""}    csocs: [{ id: CLOUD-1, text: Entry and accounts are theirs, criteria: [PE-3, AC-2(1)] }]
responsibilities:
  PE-3: { cloud: provides }
  AC-2(1): { cloud: provides }
policy: { approvals: "off", fail-on: [program-change, broken-evidence] }
sources: [{ oscal: ${file}, owner: "@alice", actor: shop }]
`;

const watching = `id: VEN-01
title: The cloud's report is read
owner: "@alice"
satisfies: [SA-9]
monitors: [cloud]
evidence: [{ path: docs/vendors.md }]
`;

/** The definition with its second control inherited, as the prop of NIST's model says it. */
function definition(): string {
  const written = JSON.parse(fixture("component-definition.json"));
  const [implementation] = written["component-definition"].components[0]["control-implementations"];
  implementation["implemented-requirements"][1].props = [{ name: "control-origination", value: "inherited" }];
  return JSON.stringify(written, null, 2);
}

const asYaml = (json: string) => stringify(JSON.parse(json));
const inVersion = (version: string, json: string) => json.replace('"1.2.1"', `"${version}"`);

type Files = Readonly<Record<string, string>>;

function world(file: string, text: string, more: Files = {}): Files {
  return {
    "compliance/program.yml": program(file),
    "compliance/controls/ven-01.yml": watching,
    [file]: text,
    "oscal/profile.json": fixture("profile.json"),
    "docs/tls.md": "# TLS\n\n1.2 and later.\n",
    "docs/accounts.md": "# Accounts\n\nMade by machine.\n",
    "docs/vendors.md": "# Vendors\n\nRead every year.\n",
    ...more,
  };
}

function written(files: Files): string {
  const dir = mkdtempSync(join(tmpdir(), "oscal-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

async function checked(base: Files, head: Files): Promise<{ readonly code: number; readonly report: Report }> {
  const dirs = ["--base-dir", written(base), "--head-dir", written(head)];
  const { code, out } = await say(["check", ...dirs, "--now", "2026-11-23", "--format", "json"]);
  return { code, report: JSON.parse(out) as Report };
}

const forms: readonly (readonly [name: string, file: string, text: string, own: string, inherited: string])[] = [
  ["a definition in JSON", "oscal/gateway.json", definition(), "gateway/SC-8", "AC-2(1)"],
  ["a definition in YAML", "oscal/gateway.yaml", asYaml(definition()), "gateway/SC-8", "AC-2(1)"],
  ["a definition of 1.0.4", "oscal/gateway.json", inVersion("1.0.4", definition()), "gateway/SC-8", "AC-2(1)"],
  ["a definition of 1.1.2", "oscal/gateway.yml", asYaml(inVersion("1.1.2", definition())), "gateway/SC-8", "AC-2(1)"],
  ["a definition of 1.2.3", "oscal/gateway.json", inVersion("1.2.3", definition()), "gateway/SC-8", "AC-2(1)"],
  ["a plan in JSON", "oscal/ssp.json", fixture("ssp.json"), "this-system/SC-8", "PE-3"],
  ["a plan in YAML", "oscal/ssp.yaml", asYaml(fixture("ssp.json")), "this-system/SC-8", "PE-3"],
];

describe.each(forms)("%s", (_, file, text, own, inherited) => {
  test("a changed evidence file affects the control that it is of, and only that", async () => {
    const { code, report } = await checked(
      world(file, text),
      world(file, text, { "docs/tls.md": "# TLS\n\n1.3 and later.\n" }),
    );
    expect(code).toBe(0);
    expect(report.affected.map(({ control }) => control)).toEqual([own]);
  });

  test("what is inherited counts by the provider's report and who monitors it, and not without", async () => {
    const statusIn = async (files: Files) => {
      const { report } = await checked(files, files);
      return report.coverage.head
        .filter(({ criterion }) => [`nist-800-53-r5/${inherited}`, "nist-800-53-r5/SC-8"].includes(criterion))
        .map(({ criterion, actor, status }) => `${criterion.split("/")[1]} ${actor} ${status}`);
    };
    const files = world(file, text);
    expect(await statusIn(files)).toEqual([`${inherited} cloud inherited`, "SC-8 shop covered"].sort());
    const expired = { ...files, "compliance/program.yml": program(file, false) };
    expect(await statusIn(expired)).toEqual([`${inherited} cloud gap`, "SC-8 shop covered"].sort());
  });

  test("validate has nothing to say but what is inherited", async () => {
    const { code, out } = await say(["validate", "--repo", written(world(file, text))]);
    expect(code).toBe(0);
    expect(out).toContain("is inherited by");
    expect(out).toContain("0 errors, 1 warning;");
  });
});

const five: readonly (readonly [was: string, is: string, told: string])[] = [
  ['"control-id": "sc-8"', '"control-id": "sc-88"', 'nist-800-53-r5 has no "sc-88" (did you mean "SC-8"?)'],
  ['"oscal-version": "1.2.1"', '"oscal-version": "3.0.0"', 'oscal-version is "3.0.0"; known: 1.0 to 1.2'],
];

const inDefinition: typeof five = [
  ...five,
  [
    '"name": "implementation-status",\n                    "value": "implemented"',
    '"name": "implementation-status",\n                    "value": "implmented"',
    'implementation-status is "implmented" (did you mean "implemented"?)',
  ],
  [
    '"href": "#33333333-0000-4000-8000-000000000009"',
    '"href": "#33333333-0000-4000-8000-000000000008"',
    "the back matter has no resource #33333333-0000-4000-8000-000000000008",
  ],
  [
    '"uuid": "33333333-0000-4000-8000-000000000005"',
    '"uuid": "five"',
    'the uuid of an implemented-requirement is "five"',
  ],
];

const inPlan: typeof five = [
  ...five,
  [
    '"state": "implemented"',
    '"state": "implmented"',
    'implementation-status is "implmented" (did you mean "implemented"?)',
  ],
  [
    '"component-uuid": "33333333-0000-4000-8000-000000000025"',
    '"component-uuid": "33333333-0000-4000-8000-000000000026"',
    "the plan has no component 33333333-0000-4000-8000-000000000026",
  ],
  ['"statement-id": "pe-3_smt",', "", "a statement has no statement-id"],
];

describe("validate names five planted mistakes, each with its place", () => {
  test.each([
    ["a definition", "oscal/gateway.json", definition(), inDefinition],
    ["a plan", "oscal/ssp.json", fixture("ssp.json"), inPlan],
  ] as const)("in %s", async (_, file, text, mistakes) => {
    let wrong = text;
    for (const [was, is] of mistakes) {
      expect(wrong).toContain(was);
      wrong = wrong.replace(was, is);
    }
    const { out } = await say(["validate", "--repo", written(world(file, wrong)), "--format", "json"]);
    const problems = JSON.parse(out) as { readonly message: string; readonly place: { path: string; line: number } }[];
    const lines = wrong.split("\n");
    for (const [, is, told] of mistakes) {
      const found = problems.find(({ message }) => message.includes(told));
      expect(found?.place.path, told).toBe(file);
      // The place is the line of the mistake; of what is missing, that of the object without it.
      const [own = ""] = is.split("\n").slice(-1);
      if (own !== "") expect(lines[(found?.place.line ?? 0) - 1], told).toContain(own.trim().replace(/^"[^"]*": /, ""));
    }
  });
});
