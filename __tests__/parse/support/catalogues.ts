import type { Catalogue } from "../../../src/model/catalogue.ts";

/** A few criteria of a few frameworks: [id, number of points of focus]. */
const known: Readonly<
  Record<string, { categories: string[]; criteria: [string, number][]; withdrawn: [string, string[]][] }>
> = {
  "soc2-2017": {
    categories: ["security", "availability", "confidentiality"],
    criteria: [
      ["CC5.1", 6],
      ["CC5.2", 4],
      ["CC5.3", 6],
      ["CC6.1", 10],
      ["CC6.2", 3],
      ["CC6.4", 1],
      ["CC6.7", 4],
      ["CC9.2", 12],
      ["C1.1", 2],
    ],
    withdrawn: [],
  },
  "soc2-2016": {
    categories: ["security", "availability", "confidentiality"],
    criteria: [
      ["CC5.1", 0],
      ["CC5.2", 0],
      ["CC5.3", 0],
      ["CC5.7", 0],
    ],
    withdrawn: [["CC3.3", []]],
  },
  "hipaa-security": {
    categories: [],
    criteria: [["164.312(e)(1)", 0]],
    withdrawn: [],
  },
  "nist-800-53-r5": {
    categories: [],
    criteria: [
      ["AC-2", 0],
      ["AC-2(1)", 0],
    ],
    withdrawn: [["AC-2(10)", ["AC-2"]]],
  },
};

export const frameworkIds: readonly string[] = Object.keys(known);

export function framework(id: string): Catalogue | null {
  const facts = known[id];
  if (facts === undefined) return null;
  return {
    id,
    title: id,
    edition: "",
    source: "",
    confidence: "high",
    licence: "",
    categories: facts.categories.map((category) => ({ id: category, title: category, always: false })),
    criteria: facts.criteria.map(([criterion, points]) => ({
      id: criterion,
      title: criterion,
      categories: [],
      confidence: "high",
      principle: null,
      points: Array.from({ length: points }, (_, index) => ({
        number: index + 1,
        title: "",
        appliesTo: [],
        level: "all" as const,
        role: null,
      })),
    })),
    withdrawn: facts.withdrawn.map(([criterion, into]) => ({ id: criterion, into })),
  };
}
