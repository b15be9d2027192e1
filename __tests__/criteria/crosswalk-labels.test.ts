import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedCrosswalk } from "../../src/criteria/crosswalks.ts";
import { splitCriterionKey } from "../../src/model/catalogue.ts";

interface Supported {
  readonly from: string;
  readonly to: string;
  /** Whether SCF 2025.2.2 holds the pair for this very item, only for its parent (control, category), or only for a sibling. */
  readonly held: "item" | "parent" | "sibling";
}

const support = JSON.parse(
  readFileSync(new URL("../fixtures/criteria/crosswalk-support.json", import.meta.url), "utf8"),
) as { readonly pairs: Readonly<Record<string, readonly Supported[]>> };

const scf = "SCF 2025.2.2, by pivot";
const parentOf = (id: string) => (/^[A-Z]/.test(id) ? `category ${id.split("-")[0]}` : `control ${id.split(".")[0]}`);

/** Every pair with the sets that its label names, and what SCF holds of it. */
function labeled(framework: string) {
  const held = new Map(support.pairs[framework]?.map((pair) => [`${pair.from} ${pair.to}`, pair.held]));
  return shippedCrosswalk(framework, "soc2-2017").map((pair) => {
    const [from, to] = [splitCriterionKey(pair.from).criterion, splitCriterionKey(pair.to).criterion];
    return { from, to, labels: pair.source.split("; "), confidence: pair.confidence, held: held.get(`${from} ${to}`) };
  });
}

describe.each(["cis-8.1", "nist-csf-2.0"])("the labels of the crosswalk of %s", (framework) => {
  const pairs = labeled(framework);

  it("name SCF only for items that it holds, and say where it holds only their parent", () => {
    const wrong = pairs.filter(({ from, labels, held }) => {
      const claims = labels.filter((label) => label.startsWith("SCF"));
      if (claims.length === 0) return held !== undefined;
      return (
        claims.join() !== (held === "item" ? scf : held === "parent" ? `${scf}, for ${parentOf(from)} as a whole` : "")
      );
    });
    expect(wrong).toEqual([]);
  });

  it("hold every pair that SCF has for the item or its parent, and none that it has only for a sibling", () => {
    const kept = new Set(pairs.map(({ from, to }) => `${from} ${to}`));
    const all = support.pairs[framework] ?? [];
    expect(all.filter(({ from, to, held }) => kept.has(`${from} ${to}`) !== (held !== "sibling"))).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });

  it("say of every other set that it holds the pair only for the parent", () => {
    const others = pairs.flatMap(({ from, labels }) =>
      labels
        .filter((label) => !label.startsWith("SCF") && !label.startsWith("Our own"))
        .map((label) => ({ label, ends: `, for ${parentOf(from)} as a whole` })),
    );
    expect(others.filter(({ label, ends }) => !label.endsWith(ends))).toEqual([]);
  });

  it("are medium only where a set holds the item and another at least its parent", () => {
    expect(
      pairs.filter(
        ({ labels, held, confidence }) => confidence !== (held === "item" && labels.length > 1 ? "medium" : "low"),
      ),
    ).toEqual([]);
  });
});

it("physical access of visitors satisfies one of the six subcategories of PR.AA", () => {
  const physical = shippedCrosswalk("nist-csf-2.0", "soc2-2017").filter(({ to }) => to === "soc2-2017/CC6.4");
  expect(physical.map(({ from }) => from)).toEqual(["nist-csf-2.0/PR.AA-06"]);
});
