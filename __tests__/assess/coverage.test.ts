import { describe, expect, test } from "vitest";
import { coverageOf, worst } from "../../src/assess/coverage.ts";
import { criteriaInScope, pointsInScope } from "../../src/assess/criteria.ts";
import { failuresOf } from "../../src/assess/effective.ts";
import { finding } from "../../src/assess/rules.ts";
import type { Coverage } from "../../src/model/assessment.ts";
import { aFramework, aProgram, catalogue, key, noProbes, type ProgramBuilder, place } from "../support/program.ts";

interface World {
  readonly program: ProgramBuilder;
  /** Controls whose evidence is broken. */
  readonly broken?: readonly string[];
  /** Owners that are known not to exist. */
  readonly invalid?: readonly string[];
  /** Actors with a current document. */
  readonly documents?: readonly string[];
}

function rows(criterion: string, world: World): readonly Coverage[] {
  const program = world.program.build();
  const broken = (world.broken ?? []).map((id) =>
    finding("evidence-missing", [id, `docs/${id}.md`], {
      message: "gone",
      location: { ...place(), side: "head" },
      control: id,
    }),
  );
  const owners = new Map(
    (world.invalid ?? []).map((name) => [name, { is: "invalid" as const, because: "it does not exist" }]),
  );
  const documents = new Map((world.documents ?? []).map((actor) => [actor, []]));
  const failures = failuresOf(program, broken, world.invalid === undefined ? noProbes.owners : owners);
  return coverageOf({ program, failures, currentDocuments: documents }).filter(
    (row) => row.criterion === key(criterion),
  );
}

/** `saas covered, aws inherited`. */
function inWords(criterion: string, world: World): string {
  return rows(criterion, world)
    .map((row) => `${row.actor} ${row.status}`)
    .join(", ");
}

const plain = aProgram();
const shared = plain
  .actor("aws", "subservice")
  .actor("clinic", "user-entity")
  .responsibility("CC6.7", { saas: "performs", aws: "provides", clinic: "complements" });

describe("how an actor stands to a criterion", () => {
  const cases: readonly [string, World, string, string?][] = [
    ["nothing at all is a gap", { program: plain }, "saas gap"],
    ["an effective control covers it", { program: plain.control("TX-01") }, "saas covered"],
    [
      "a control of another criterion does not",
      { program: plain.control("TX-01", { satisfies: ["CC6.2"] }) },
      "saas gap",
    ],
    ["broken evidence undoes a control", { program: plain.control("TX-01"), broken: ["TX-01"] }, "saas gap"],
    ["no owner undoes a control", { program: plain.control("TX-01", { owner: null }) }, "saas gap"],
    [
      "an owner who does not exist undoes it",
      { program: plain.control("TX-01"), invalid: ["@acme/platform"] },
      "saas gap",
    ],
    ["an owner nobody could ask about does not", { program: plain.control("TX-01"), invalid: [] }, "saas covered"],
    ["no evidence undoes a control", { program: plain.control("TX-01", { evidence: [] }) }, "saas gap"],
    [
      "a second effective control is enough",
      { program: plain.control("TX-01").control("TX-02"), broken: ["TX-01"] },
      "saas covered",
    ],
    [
      "not implemented is nothing",
      { program: plain.control("TX-01", { implementation: "not-implemented" }) },
      "saas gap",
    ],
    [
      "partly implemented is partial",
      { program: plain.control("TX-01", { implementation: "partial" }) },
      "saas partial",
    ],
    ["some points are partial", { program: plain.control("TX-01", { satisfies: ["CC6.7:1"] }) }, "saas partial"],
    ["all points in scope cover it", { program: plain.control("TX-01", { satisfies: ["CC6.7:1,2"] }) }, "saas covered"],
    [
      "the points of two controls add up",
      { program: plain.control("TX-01", { satisfies: ["CC6.7:1"] }).control("TX-02", { satisfies: ["CC6.7:2"] }) },
      "saas covered",
    ],
    [
      "points out of scope cover nothing",
      { program: plain.control("TX-01", { satisfies: ["CC6.7:3"] }) },
      "saas partial",
    ],
    [
      "not applicable needs nothing",
      { program: plain.framework({ notApplicable: { "CC6.7": "none of ours" } }) },
      "saas not-applicable",
    ],
    ["each answers for its part", { program: shared }, "aws gap, clinic gap, saas gap"],
    [
      "a provider's current document is inherited",
      { program: shared, documents: ["aws"] },
      "aws inherited, clinic gap, saas gap",
    ],
    [
      "a provider's own control covers it",
      { program: shared.control("AWS-01", { actor: "aws" }), documents: ["aws"] },
      "aws covered, clinic gap, saas gap",
    ],
    [
      "a customer's control complements it",
      { program: shared.control("CU-01", { actor: "clinic" }) },
      "aws gap, clinic complemented, saas gap",
    ],
    [
      "a customer's control may lack owner and proof",
      { program: shared.control("CU-01", { actor: "clinic", owner: null, evidence: [] }) },
      "aws gap, clinic complemented, saas gap",
    ],
    [
      "but not point at broken proof",
      { program: shared.control("CU-01", { actor: "clinic" }), broken: ["CU-01"] },
      "aws gap, clinic gap, saas gap",
    ],
    [
      "one actor's control is not another's",
      { program: shared.control("TX-01"), documents: ["aws"] },
      "aws inherited, clinic gap, saas covered",
    ],
    [
      "only those who are named answer",
      { program: plain.actor("aws", "subservice").responsibility("CC6.7", { aws: "provides" }), documents: ["aws"] },
      "aws inherited",
    ],
    [
      "an actor with no part is left out",
      { program: plain.actor("aws", "subservice").responsibility("CC6.7", { aws: "none", saas: "performs" }) },
      "saas gap",
    ],
    [
      "when all are released the gap is still seen",
      { program: plain.control("TX-01").responsibility("CC6.7", { saas: "none" }) },
      "saas gap",
    ],
    [
      "every actor of kind self performs by default",
      { program: plain.actor("msp", "self").control("TX-01", { actor: "msp" }) },
      "msp covered, saas gap",
    ],
  ];
  test.each(cases)("%s", (_, world, expected) => {
    expect(inWords("CC6.7", world)).toBe(expected);
  });

  test("watching over vendors is never inherited", () => {
    const program = plain.actor("aws", "subservice").responsibility("CC9.2", { aws: "provides" });
    expect(inWords("CC9.2", { program, documents: ["aws"] })).toBe("aws gap");
  });

  test("inheriting takes the points along", () => {
    const program = plain.actor("aws", "subservice").responsibility("CC6.7", { aws: "provides" });
    const [row] = rows("CC6.7", { program, documents: ["aws"] });
    expect(row?.points).toEqual({ inScope: [1, 2], covered: [1, 2] });
  });

  test("a row names the controls that answer, and only those", () => {
    const program = plain
      .control("TX-01")
      .control("TX-02")
      .control("TX-03", { satisfies: ["CC6.2"] });
    expect(rows("CC6.7", { program, broken: ["TX-01"] }).map((row) => row.controls)).toEqual([["TX-02"]]);
  });

  test("a not-applicable row says why", () => {
    const program = plain.framework({ notApplicable: { "CC6.7": "none of ours" } });
    expect(rows("CC6.7", { program }).map((row) => row.reason)).toEqual(["none of ours"]);
  });
});

describe("what is in scope", () => {
  const idsFor = (categories: readonly string[]) =>
    criteriaInScope(aFramework("soc2-2017", { categories }), catalogue).map((criterion) => criterion.id);

  test.each([
    [["security"], ["CC6.2", "CC6.7", "CC9.2"]],
    [["availability"], ["CC6.2", "CC6.7", "CC9.2", "A1.1"]],
    [[], ["CC6.2", "CC6.7", "CC9.2", "A1.1"]],
  ])("categories %j", (categories, expected) => {
    expect(idsFor(categories)).toEqual(expected);
  });

  test.each([
    [["security"], [1, 2]],
    [
      ["security", "privacy"],
      [1, 2, 3],
    ],
    [[], [1, 2, 3]],
  ])("points of focus for %j", (categories, expected) => {
    const transit = catalogue.criteria.find((criterion) => criterion.id === "CC6.7");
    expect(transit && pointsInScope(transit, categories).map((point) => point.number)).toEqual(expected);
  });
});

describe("the worst actor decides", () => {
  test.each([
    [["covered", "gap"], "gap"],
    [["covered", "waived"], "waived"],
    [["waived", "gap"], "gap"],
    [["inherited", "complemented"], "complemented"],
    [["partial", "inherited"], "partial"],
    [["covered", "inherited"], "inherited"],
    [["not-applicable"], "not-applicable"],
    [[], "gap"],
  ] as const)("%j is %s", (statuses, expected) => {
    expect(worst(statuses)).toBe(expected);
  });
});
