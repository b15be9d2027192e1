import { describe, expect, it, test } from "vitest";
import { shippedCloudDefaults } from "../../src/criteria/cloud-defaults.ts";
import { shippedCatalogue } from "../../src/criteria/shipped.ts";
import { clouds } from "../../src/model/frameworks/cloud.ts";
import { parseCloudDefaults } from "../../src/parse/catalogue/cloud-defaults.ts";
import { parseProgram } from "../../src/parse/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

describe.each(clouds)("what a customer of %s usually inherits, shares and owns", (cloud) => {
  const defaults = shippedCloudDefaults(cloud);
  const criteria = shippedCatalogue("soc2-2017")?.criteria ?? [];

  it("is said of every criterion, with points that exist, a source and a confidence", () => {
    expect(defaults?.criteria.map(({ id }) => id)).toEqual(criteria.map(({ id }) => id));
    const known = new Map(criteria.map(({ id, points }) => [id, points.map(({ number }) => number)]));
    const unknown = defaults?.criteria.filter(({ id, provider, customer }) =>
      [...(provider ?? []), ...(customer ?? [])].some((point) => !known.get(id)?.includes(point)),
    );
    expect(unknown).toEqual([]);
    expect(defaults?.source).toMatch(/judgment/);
    expect(["medium", "low"]).toContain(defaults?.confidence);
  });

  it("leaves no point to nobody, and says why wherever the cloud has a part", () => {
    for (const one of defaults?.criteria ?? []) {
      if (one.position === "customer") continue;
      expect(one.note).not.toBe("");
      const all = criteria.find(({ id }) => id === one.id)?.points.map(({ number }) => number) ?? [];
      if (one.provider !== null && one.customer !== null)
        expect([...new Set([...one.provider, ...one.customer])].sort((a, b) => a - b)).toEqual(all);
    }
  });

  it("counts as the facts count: 1 inherited, 2 split, 12 shared; watching over vendors is never the cloud's", () => {
    const count = (position: string) => defaults?.criteria.filter((one) => one.position === position).length;
    expect([count("inherited"), count("split"), count("shared"), count("customer")]).toEqual([1, 2, 12, 46]);
    expect(defaults?.criteria.find(({ id }) => id === "CC9.2")?.position).toBe("customer");
  });
});

describe("inherit-from", () => {
  const parsed = (actors: string, more = "") => {
    const program = `version: 1
name: Scheduling
owners: ["@lead"]
frameworks: [{ id: soc2-2017, categories: [security, availability] }]
actors:
  saas: { kind: self }
${actors}${more}`;
    return parseProgram(
      snapshotOf({ "compliance/program.yml": program }),
      "compliance/program.yml",
      shippedCatalogue,
      ["soc2-2017"],
      shippedCloudDefaults,
    );
  };
  const aws = "  aws: { kind: subservice, inherit-from: aws }\n";
  const partsOf = (id: string, { program }: ReturnType<typeof parsed>) => {
    const found = program?.responsibilities.get(`soc2-2017/${id}`);
    if (found === undefined) return null;
    const parts = [...found.roles].map(([actor, role]) => `${actor} ${role} ${found.points.get(actor) ?? "all"}`);
    return `${parts.join("; ")} (${found.derivedFrom ?? "written"})`;
  };

  test.each([
    ["CC6.1", "aws provides all; saas performs all (aws)"],
    ["CC6.4", "aws provides 1,2,4; saas performs 3 (aws)"],
    ["CC6.5", "aws provides all; saas performs all (aws)"],
    ["A1.2", "aws provides 1,2,3,4,5,6,10; saas performs 7,8,9,10,11 (aws)"],
    ["CC9.2", null],
    ["CC1.1", null],
  ])("%s: %s", (id, parts) => {
    expect(partsOf(id, parsed(aws))).toBe(parts);
  });

  it("is overridden by every written responsibility", () => {
    const written = parsed(aws, "responsibilities:\n  CC6.4: { saas: performs }\n");
    expect(partsOf("CC6.4", written)).toBe("saas performs all (written)");
    expect(partsOf("CC6.5", written)).toMatch(/\(aws\)$/);
  });

  it("of two clouds leaves to us what either leaves", () => {
    const two = parsed(`${aws}  azure: { kind: subservice, inherit-from: azure }\n`);
    expect(partsOf("CC6.4", two)).toBe("aws provides 1,2,4; saas performs 3; azure provides 1,2,4 (aws and azure)");
    expect(partsOf("CC6.1", two)).toBe("aws provides all; saas performs all; azure provides all (aws and azure)");
  });

  it("is for providers, and knows its clouds", () => {
    const { problems } = parsed("  me: { kind: self, inherit-from: aws }\n  x: { kind: vendor, inherit-from: ibm }\n");
    expect(problems.map(({ message }) => message)).toEqual([
      '"inherit-from" in actor me is for the kinds subservice and vendor; me is of kind self',
      '"inherit-from" in actor x must be aws, azure or gcp, not "ibm"',
    ]);
  });
});

it("defaults that contradict themselves are told, with their places", () => {
  const text = `cloud: aws
name: AWS
framework: soc2-2017
source: us
confidence: high
licence: ours
criteria:
  - { id: CC6.1, position: shared, provider: [1] }
  - { id: CC6.1, position: customer }
  - { id: CC6.4, position: inherited }
`;
  expect(parseCloudDefaults(text, "x.yml").problems.map(({ place, message }) => `${place.line}: ${message}`)).toEqual([
    "9: criterion CC6.1 is defined twice; the first is on line 8",
    "8: CC6.1 is shared, which has no points",
    '10: CC6.4 is inherited; "customer" says what is left to the customer',
  ]);
});
