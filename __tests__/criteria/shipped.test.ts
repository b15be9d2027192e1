import { describe, expect, it } from "vitest";
import { shippedCrosswalk } from "../../src/criteria/crosswalks.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../src/criteria/shipped.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";

function catalogue(id: string): Catalogue {
  const found = shippedCatalogue(id);
  if (found === null) throw new Error(`no catalogue ${id}`);
  return found;
}

function inCategory(id: string, category: string): number {
  return catalogue(id).criteria.filter((criterion) => criterion.categories.includes(category)).length;
}

function points(id: string, series: RegExp) {
  return catalogue(id)
    .criteria.filter((criterion) => series.test(criterion.id))
    .flatMap((criterion) => criterion.points);
}

// After the AICPA's own arrangement (TSP section 100, .15): CC1 to CC5 follow COSO's five components.
const cosoBehind = [
  ...["CC1.1 COSO 1", "CC1.2 COSO 2", "CC1.3 COSO 3", "CC1.4 COSO 4", "CC1.5 COSO 5"],
  ...["CC2.1 COSO 13", "CC2.2 COSO 14", "CC2.3 COSO 15"],
  ...["CC3.1 COSO 6", "CC3.2 COSO 7", "CC3.3 COSO 8", "CC3.4 COSO 9"],
  ...["CC4.1 COSO 16", "CC4.2 COSO 17"],
  ...["CC5.1 COSO 10", "CC5.2 COSO 11", "CC5.3 COSO 12"],
];

describe("the shipped catalogues", () => {
  // Counts from the facts gathered for the project, each with its source there.
  it.each([
    ["soc2-2017", 61],
    ["soc2-2016", 64],
    ["nist-800-53-r4", 826],
    ["nist-800-53-r5", 1014],
    ["iso27001-2022", 93],
    ["nist-csf-2.0", 106],
    ["hipaa-security", 63],
    ["cis-8.1", 153],
    ["pci-dss-4.0", 75],
  ])("%s has %i criteria", (id, count) => {
    expect(catalogue(id).criteria).toHaveLength(count);
  });

  it.each([
    ["soc2-2017", { security: 33, availability: 3, confidentiality: 2, "processing-integrity": 5, privacy: 18 }],
    ["soc2-2016", { security: 27, availability: 3, confidentiality: 8, "processing-integrity": 6, privacy: 20 }],
    ["nist-800-53-r4", { low: 124, moderate: 261, high: 343 }],
    ["nist-800-53-r5", { low: 149, moderate: 287, high: 370, privacy: 96 }],
    ["iso27001-2022", { "A.5": 37, "A.6": 8, "A.7": 14, "A.8": 34 }],
    ["nist-csf-2.0", { GV: 31, ID: 21, PR: 22, DE: 11, RS: 13, RC: 8 }],
    ["hipaa-security", { standard: 22, required: 19, addressable: 22 }],
    ["cis-8.1", { ig1: 56, ig2: 130, ig3: 153 }],
  ])("%s has so many in each category", (id, counts) => {
    expect(Object.fromEntries(Object.keys(counts).map((category) => [category, inCategory(id, category)]))).toEqual(
      counts,
    );
  });

  it.each([
    [/^CC/, 232],
    [/^A/, 16],
    [/^C1/, 5],
    [/^PI/, 19],
    [/^P[1-8]/, 58],
  ])("soc2-2017 has the points of focus of the 2022 revision: %s %i", (series, count) => {
    expect(points("soc2-2017", series)).toHaveLength(count);
  });

  it("soc2-2017: a security-only engagement uses 208 of the 232 common points", () => {
    const common = points("soc2-2017", /^CC/);
    const of = (category: string) => common.filter((point) => point.appliesTo.join() === category).length;
    expect(common.filter((point) => point.appliesTo.length === 0)).toHaveLength(208);
    expect(common.filter((point) => point.appliesTo.length === 0 && point.level === "all")).toHaveLength(201);
    expect(common.filter((point) => point.level === "system")).toHaveLength(7);
    expect([of("privacy"), of("confidentiality"), of("availability")]).toEqual([16, 7, 1]);
  });

  it("soc2-2016: CC5.2 and CC5.7 have the demands of their own sentence as points", () => {
    const pointsOf = (id: string) =>
      catalogue("soc2-2016").criteria.find((criterion) => criterion.id === id)?.points.length;
    expect([pointsOf("CC5.2"), pointsOf("CC5.7"), pointsOf("CC5.1")]).toEqual([3, 2, 0]);
  });

  it("say which ids of NIST 800-53 were withdrawn, and what took them in", () => {
    expect(catalogue("nist-800-53-r5").withdrawn).toHaveLength(182);
    expect(catalogue("nist-800-53-r4").withdrawn.find((criterion) => criterion.id === "SI-9")?.into).toEqual([
      "AC-2",
      "AC-3",
      "AC-5",
      "AC-6",
    ]);
  });

  it.each(shippedCatalogueIds)("%s says where it comes from, has unique ids and short titles of ours", (id) => {
    const { source, licence, edition, criteria, withdrawn } = catalogue(id);
    expect(source && licence && edition).not.toBe("");
    const ids = [...criteria, ...withdrawn].map((criterion) => criterion.id);
    expect(new Set(ids).size).toBe(ids.length);
    const titles = criteria.flatMap((criterion) => [criterion.title, ...criterion.points.map((point) => point.title)]);
    // NIST's statements of outcomes are NIST's, and in the public domain.
    const longest = id === "nist-csf-2.0" ? 200 : 125;
    expect(titles.filter((title) => title.length > longest || title.endsWith("."))).toEqual([]);
  });

  it.each(shippedCatalogueIds)("%s: no title is its parent's with a number", (id) => {
    const titles = catalogue(id).criteria.map(({ title }) => title);
    expect(titles.filter((title) => /(subcategory|safeguard|requirement) [\d.]+$/.test(title))).toEqual([]);
  });

  it.each(["cis-8.1", "nist-csf-2.0", "pci-dss-4.0"])("%s: every criterion has a title of its own", (id) => {
    const titles = catalogue(id).criteria.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("soc2-2017: the 17 principles of COSO stand behind CC1 to CC5, each behind one criterion", () => {
    const behind = catalogue("soc2-2017").criteria.flatMap(({ id, principle }) =>
      principle === null ? [] : [`${id} ${principle.id}`],
    );
    expect(behind).toEqual(cosoBehind);
    expect(catalogue("soc2-2017").criteria.filter(({ id, principle }) => /^CC[1-5]/.test(id) && !principle)).toEqual(
      [],
    );
  });
});

describe("the shipped crosswalks", () => {
  it.each([
    ["soc2-2016", 102],
    ["iso27001-2022", 139],
    ["hipaa-security", 92],
    ["nist-800-53-r5", 1033],
    ["pci-dss-4.0", 25],
  ])("%s to soc2-2017 has %i pairs", (from, count) => {
    expect(shippedCrosswalk(from, "soc2-2017")).toHaveLength(count);
  });

  it.each(["soc2-2016", "iso27001-2022", "hipaa-security", "nist-800-53-r5", "pci-dss-4.0", "nist-csf-2.0", "cis-8.1"])(
    "%s: each pair is of criteria that exist, and has a source",
    (from) => {
      const pairs = shippedCrosswalk(from, "soc2-2017");
      const keys = new Set(
        [from, "soc2-2017"].flatMap((id) =>
          [...catalogue(id).criteria, ...catalogue(id).withdrawn].map((criterion) => `${id}/${criterion.id}`),
        ),
      );
      expect(pairs.length).toBeGreaterThan(0);
      expect(pairs.filter((pair) => !keys.has(pair.from) || !keys.has(pair.to) || pair.source === "")).toEqual([]);
    },
  );

  it("keep how sure they are", () => {
    const sure = (level: string) =>
      shippedCrosswalk("soc2-2016", "soc2-2017").filter((pair) => pair.confidence === level).length;
    expect([sure("high"), sure("medium"), sure("low")]).toEqual([73, 20, 9]);
  });
});
