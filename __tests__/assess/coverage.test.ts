import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/assess/coverage.ts";
import { criteriaInScope, pointsInScope } from "../../src/assess/criteria.ts";
import { failuresOf } from "../../src/assess/effective.ts";
import { inheritancesOf, watchersOf } from "../../src/assess/inheritance.ts";
import type { Coverage } from "../../src/model/assessment.ts";
import type { DocumentEvidence, EvidenceLink } from "../../src/model/evidence.ts";
import type { Actor } from "../../src/model/program.ts";
import type { ProviderReport } from "../../src/model/provider-report.ts";
import { worst } from "../../src/model/report/worst.ts";
import { plainText, sentence } from "../../src/model/sentence.ts";
import { finding } from "../../src/rules/make-finding.ts";
import {
  aFramework,
  aProgram,
  aReport,
  catalogue,
  document,
  file,
  key,
  noProbes,
  type ProgramBuilder,
  place,
  today,
} from "../support/program.ts";
import { covered } from "../support/report.ts";

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
      message: sentence`gone`,
      location: { ...place(), side: "head" },
      control: id,
    }),
  );
  const owners = new Map(
    (world.invalid ?? []).map((name) => [name, { is: "invalid" as const, because: "it does not exist" }]),
  );
  const currentDocuments = new Map((world.documents ?? []).map((actor) => [actor, [reportOf(actor)]]));
  const proofs = new Map();
  const failures = failuresOf(program, {
    evidence: { findings: broken, proofs },
    owners: world.invalid === undefined ? noProbes.owners : owners,
    before: null,
  });
  const inheritances = inheritancesOf({ program, failures, currentDocuments, today, watchers: watchersOf(program) });
  return coverageOf({ program, failures, inheritances, proofs, before: null }).filter(
    (row) => row.criterion === key(criterion),
  );
}

/** `saas covered, aws inherited`. */
function inWords(criterion: string, world: World): string {
  return rows(criterion, world)
    .map((row) => `${row.actor} ${row.status}`)
    .join(", ");
}

function reportOf(actor: string): DocumentEvidence {
  const { place: at, attested, reviewEvery } = document("Report", null, actor);
  return {
    kind: "document",
    isHere: false,
    text: "Report",
    title: "Report",
    actor,
    validUntil: null,
    place: at,
    attested,
    reviewEvery,
  };
}

const noMedia = { reason: "no media", place: place() };
const plain = aProgram();
const period = aReport("2025-04-01", "2026-03-31");
const watched = (program: ProgramBuilder) => program.control("VM-01", { satisfies: ["CC9.2"], monitors: ["aws"] });
const provided = (report: ProviderReport | null, actor: Partial<Actor> = {}) =>
  watched(plain.actor("aws", "subservice", { report, ...actor }).responsibility("CC6.7", { aws: "provides" }));
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
    [
      "partly implemented is partial where there are no points",
      {
        program: plain
          .framework({ categories: ["security", "availability"] })
          .control("TX-01", { satisfies: ["A1.1"], implementation: "partial" }),
      },
      "saas partial",
      "A1.1",
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
      "a provider's current document is inherited when a control of ours monitors the provider",
      { program: watched(shared), documents: ["aws"] },
      "aws inherited, clinic gap, saas gap",
    ],
    [
      "a document that nobody of ours reads is not",
      { program: shared, documents: ["aws"] },
      "aws gap, clinic gap, saas gap",
    ],
    ["a current report is inherited", { program: provided(period) }, "aws inherited"],
    ["monitoring without any report is not enough", { program: provided(null) }, "aws gap"],
    [
      "a monitor whose evidence is broken monitors nothing",
      { program: provided(period), broken: ["VM-01"] },
      "aws gap",
    ],
    [
      "nor does one that is carried out in part",
      { program: provided(period).control("VM-01", { satisfies: [], monitors: ["aws"], implementation: "partial" }) },
      "aws gap",
    ],
    [
      "the customer's monitoring is not ours",
      {
        program: provided(period)
          .actor("clinic", "user-entity")
          .control("VM-01", { actor: "clinic", monitors: ["aws"] }),
      },
      "aws gap",
    ],
    [
      "nor is what we merely state",
      { program: provided(period).control("VM-01", { complementary: "csoc", monitors: ["aws"] }) },
      "aws gap",
    ],
    [
      "what a vendor does is inherited as well",
      {
        program: plain
          .actor("sms", "vendor", { report: period })
          .responsibility("CC6.7", { sms: "provides" })
          .control("VM-01", { satisfies: ["CC9.2"], monitors: ["sms"] }),
      },
      "sms inherited",
    ],
    [
      "what is expected of a vendor is not done by it",
      {
        program: plain
          .actor("sms", "vendor")
          .responsibility("CC6.7", { sms: "provides" })
          .control("S-01", { actor: "sms", complementary: "csoc" }),
      },
      "sms gap",
    ],
    [
      "twelve months after its period, to the day",
      { program: provided(aReport("2024-07-01", "2025-06-30")) },
      "aws inherited",
    ],
    ["and not a day longer", { program: provided(aReport("2024-07-01", "2025-06-29")) }, "aws gap"],
    [
      "the program may state an end of its own",
      { program: provided(aReport("2024-07-01", "2025-06-29", { validUntil: "2026-06-30" })) },
      "aws inherited",
    ],
    [
      "a bridged report is current to the letter's end",
      { program: provided(aReport("2025-04-01", "2026-03-31", { bridge: { until: "2026-06-30", place: place() } })) },
      "aws inherited",
    ],
    [
      "and no longer, whatever custom says",
      { program: provided(aReport("2025-04-01", "2026-03-31", { bridge: { until: "2026-06-29", place: place() } })) },
      "aws gap",
    ],
    [
      "a report whose period has not ended is not there yet",
      { program: provided(aReport("2026-01-01", "2026-12-31")) },
      "aws gap",
    ],
    ["type 1 counts, as weaker", { program: provided({ ...period, type: 1, from: null }) }, "aws inherited"],
    [
      "of a provider that is carved out no control counts",
      { program: shared.control("AWS-01", { actor: "aws" }) },
      "aws gap, clinic gap, saas gap",
    ],
    [
      "nor does a CSOC: it says what is expected",
      { program: shared.control("AWS-01", { actor: "aws", complementary: "csoc" }) },
      "aws gap, clinic gap, saas gap",
    ],
    [
      "a provider that is presented inclusively is assessed like us, whatever its report",
      { program: provided(period, { method: "inclusive" }) },
      "aws gap",
    ],
    [
      "by its own controls",
      { program: provided(null, { method: "inclusive" }).control("AWS-01", { actor: "aws" }) },
      "aws covered",
    ],
    [
      "and their points",
      { program: provided(null, { method: "inclusive" }).control("AWS-01", { actor: "aws", satisfies: ["CC6.7:1"] }) },
      "aws partial",
    ],
    [
      "a vendor is outside of the report: its own controls count too",
      {
        program: plain
          .actor("sms", "vendor")
          .responsibility("CC6.7", { sms: "provides" })
          .control("S-01", { actor: "sms" }),
      },
      "sms covered",
    ],
    [
      "a CUEC complements without owner and proof",
      { program: shared.control("CU-01", { actor: "clinic", owner: null, evidence: [], complementary: "cuec" }) },
      "aws gap, clinic complemented, saas gap",
    ],
    [
      "unless what it points at is broken",
      { program: shared.control("CU-01", { actor: "clinic", owner: null, complementary: "cuec" }), broken: ["CU-01"] },
      "aws gap, clinic gap, saas gap",
    ],
    [
      "what a customer merely has to tell us is no CUEC",
      {
        program: shared.actor("clinic", "user-entity", {
          duties: [{ id: "U-1", text: "tells us", criteria: [key("CC6.7")], place: place() }],
        }),
      },
      "aws gap, clinic gap, saas gap",
    ],
    [
      "an actor answers for its part only",
      {
        program: watched(plain.actor("aws", "subservice", { report: period }))
          .responsibility("CC6.7", { aws: "provides", saas: "performs" }, { aws: [1], saas: [2] })
          .control("TX-01", { satisfies: ["CC6.7:2"] }),
      },
      "aws inherited, saas covered",
    ],
    [
      "an actor whose points are all out of scope has no part",
      {
        program: plain
          .actor("msp", "self")
          .responsibility("CC6.7", { saas: "performs", msp: "performs" }, { msp: [3] }),
      },
      "saas gap",
    ],
    [
      "a point that does not apply is not asked for",
      {
        program: plain
          .frameworks(aFramework("soc2-2017", { notApplicablePoints: new Map([["CC6.7", new Map([[2, noMedia]])]]) }))
          .control("TX-01", { satisfies: ["CC6.7:1"] }),
      },
      "saas covered",
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
      { program: watched(shared.control("TX-01")), documents: ["aws"] },
      "aws inherited, clinic gap, saas covered",
    ],
    ["only those who are named answer", { program: provided(null), documents: ["aws"] }, "aws inherited"],
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
  test.each(cases)("%s", (_, world, expected, criterion = "CC6.7") => {
    expect(inWords(criterion, world)).toBe(expected);
  });

  test("watching over vendors is never inherited", () => {
    const program = provided(period).responsibility("CC9.2", { aws: "provides" });
    expect(inWords("CC6.7", { program })).toBe("aws inherited");
    expect(inWords("CC9.2", { program })).toBe("aws gap");
    const inclusive = aProgram()
      .actor("aws", "subservice", { method: "inclusive" })
      .responsibility("CC9.2", { aws: "provides" });
    expect(inWords("CC9.2", { program: inclusive.control("AWS-9", { actor: "aws", satisfies: ["CC9.2"] }) })).toBe(
      "aws gap",
    );
  });

  test("inheriting takes the points along", () => {
    const [row] = rows("CC6.7", { program: provided(period) });
    expect(row?.points).toEqual({ inScope: [1, 2], covered: [1, 2], unassigned: [], notApplicable: [] });
  });

  test.each([
    [
      period,
      "AWS SOC 2 report, type 2, 2025-04-01 to 2026-03-31, current until 2027-03-31, 12 months after its period by custom; monitored by VM-01",
    ],
    [
      { ...period, validUntil: "2026-12-31" },
      "AWS SOC 2 report, type 2, 2025-04-01 to 2026-03-31, valid until 2026-12-31, as the program states; monitored by VM-01",
    ],
    [
      { ...period, bridge: { until: "2026-06-30", place: place() } },
      "AWS SOC 2 report, type 2, 2025-04-01 to 2026-03-31, bridged by management's letter until 2026-06-30; monitored by VM-01",
    ],
    [
      { ...period, type: 1 as const, from: null },
      "AWS SOC 2 report, type 1, as of 2026-03-31 (design on one day only, weaker than type 2), current until 2027-03-31, 12 months after its day by custom; monitored by VM-01",
    ],
  ])("an inherited row says what it rests on and what made the report current", (report, basis) => {
    const none = "; no CSOC says what is expected of it here";
    expect(rows("CC6.7", { program: provided(report) }).map((row) => row.basis)).toEqual([`${basis}${none}`]);
  });

  test.each([
    [[null], [1, 2]],
    [[[2]], [2]],
    [
      [[2], [1]],
      [1, 2],
    ],
    [
      [[2], null],
      [1, 2],
    ],
  ])("no more is inherited than what CSOCs speak of: %j", (stated, covered) => {
    const program = stated.reduce(
      (world, points, at) =>
        world.control(`AWS-${at}`, {
          actor: "aws",
          complementary: "csoc",
          owner: null,
          evidence: [],
          satisfies: [points === null ? "CC6.7" : `CC6.7:${points.join()}`],
        }),
      provided(period),
    );
    expect(rows("CC6.7", { program }).map(({ status, points }) => [status, points.covered])).toEqual([
      ["inherited", covered],
    ]);
  });

  test("a row names the CSOCs", () => {
    const csoc = { actor: "aws", complementary: "csoc", owner: null, evidence: [] } as const;
    const [row] = rows("CC6.7", { program: provided(period).control("AWS-1", csoc) });
    expect([row?.controls, row?.basis]).toEqual([["VM-01"], expect.stringMatching(/; expected of it: AWS-1$/)]);
  });

  test("a row says with its reason which points do not apply", () => {
    const notApplicablePoints = new Map([["CC6.7", new Map([[2, noMedia]])]]);
    const program = plain.frameworks(aFramework("soc2-2017", { notApplicablePoints }));
    const [row] = rows("CC6.7", { program });
    expect(row?.points).toEqual({
      inScope: [1],
      covered: [],
      unassigned: [],
      notApplicable: [{ number: 2, reason: "no media" }],
    });
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

describe("the duties of a privacy role", () => {
  const roles = [null, "controller", "processor", "both"] as const;
  const points = roles.map((role, at) => ({ number: at + 1, title: "", appliesTo: [], level: "all" as const, role }));
  const goods = { number: 5, title: "", appliesTo: [], level: "supply-chain" as const, role: null };
  const notice = {
    id: "P1.1",
    title: "",
    categories: [],
    confidence: "high" as const,
    principle: null,
    points: [...points, goods],
  };

  test.each([
    ["both", [1, 2, 3, 4]],
    ["controller", [1, 2, 4]],
    ["processor", [1, 3, 4]],
  ] as const)("%s", (role, expected) => {
    expect(pointsInScope(notice, ["privacy"], role).map(({ number }) => number)).toEqual(expected);
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
    expect(worst(statuses.map((status) => covered("soc2-2017/CC6.7", "saas", status)))).toBe(expected);
  });

  test("and a point that is nobody's part leaves a gap, however good the parts of all", () => {
    const split = aProgram().actor("msp", "self").control("TX-01").control("TX-02", { actor: "msp" });
    const parts = (msp: readonly number[]) =>
      rows("CC6.7", {
        program: split.responsibility("CC6.7", { saas: "performs", msp: "performs" }, { saas: [1], msp }),
      });
    expect(parts([2]).map(({ status, points }) => [status, points.unassigned])).toEqual([
      ["covered", []],
      ["covered", []],
    ]);
    expect(worst(parts([2]))).toBe("covered");
    expect(parts([1]).map(({ status, points }) => [status, points.unassigned])).toEqual([
      ["covered", [2]],
      ["covered", [2]],
    ]);
    expect(worst(parts([1]))).toBe("gap");
  });
});

describe("a gap says whether somebody plans to close it", () => {
  const planned = plain.control("TX-01", { implementation: "planned" });
  test.each<[string, World, readonly (boolean | undefined)[]]>([
    ["where nobody does", { program: plain }, [undefined]],
    ["where somebody does", { program: planned }, [true]],
    ["not where there is none", { program: planned.control("TX-02") }, [undefined]],
  ])("%s", (_, world, expected) => {
    expect(rows("CC6.7", world).map((row) => row.planned)).toEqual(expected);
  });
});

describe("why a provider's part is not inherited", () => {
  const refused = ({ program, broken = [] }: World) => {
    const built = program.build();
    const failing = { is: "broken-evidence", because: sentence`gone`, place: place("docs/vendors.md") } as const;
    const failures = new Map(broken.map((id) => [id, { ...failing, explainedBy: ["docs/vendors.md"] }]));
    const found = inheritancesOf({
      program: built,
      failures,
      currentDocuments: new Map(),
      today,
      watchers: watchersOf(built),
    }).get("aws");
    if (found?.is !== "refused") throw new Error("it is inherited");
    const { because, control, explainedBy, step } = found;
    return [plainText(because), control, explainedBy, step && plainText(step.text)];
  };
  const vm = "compliance/controls/vm-01.yml";
  const reading = (...evidence: readonly EvidenceLink[]) => provided(null).control("VM-01", { evidence });

  test.each<[string, World, readonly unknown[]]>([
    ["no report", { program: provided(null) }, ["no report of it is recorded", null, [], null]],
    [
      "no report, whatever others' documents say",
      { program: reading(document("SMS SOC 2", "2026-01-31", "sms"), file("docs/aws.md")) },
      ["no report of it is recorded", null, [], null],
    ],
    [
      "documents that are past",
      { program: reading(document("AWS 2024", "2025-01-31", "aws"), document("AWS 2025", "2026-01-31", "aws")) },
      [
        'no document of it is current (VM-01: "AWS 2024" was valid until 2025-01-31; VM-01: "AWS 2025" was valid until 2026-01-31)',
        "VM-01",
        [vm],
        "obtain the current document of aws and set its valid-until",
      ],
    ],
    [
      "a report that is past",
      { program: provided(aReport("2023-07-01", "2024-06-30")) },
      [
        'its report is not current: "AWS SOC 2 report", type 2, 2023-07-01 to 2024-06-30, current until 2025-06-30, 12 months after its period by custom',
        null,
        ["compliance/program.yml"],
        "obtain the current report of aws, or a bridge letter from its management, and set its dates",
      ],
    ],
    [
      "nobody who monitors it",
      { program: provided(period).control("VM-01") },
      ["no control monitors aws", null, [], "add monitors: [aws] to a working control"],
    ],
    [
      "a control that monitors it and does not work",
      { program: provided(period), broken: ["VM-01"] },
      [
        "no working control monitors aws (VM-01: gone)",
        "VM-01",
        ["docs/vendors.md", vm],
        "fix VM-01, or add monitors: [aws] to a working control",
      ],
    ],
  ])("%s", (_, world, expected) => {
    expect(refused(world)).toEqual(expected);
  });
});

test("what is inherited rests on each current document, once and in order", () => {
  const current = (title: string, validUntil: string | null) => ({ ...reportOf("aws"), title, validUntil });
  const program = provided(null).build();
  const documents = [current("SOC 2", "2026-12-31"), current("ISO 27001", null), current("SOC 2", "2026-12-31")];
  const currentDocuments = new Map([["aws", documents]]);
  expect(
    inheritancesOf({ program, failures: new Map(), currentDocuments, today, watchers: watchersOf(program) }).get("aws"),
  ).toMatchObject({
    basis: "ISO 27001; SOC 2, valid until 2026-12-31; monitored by VM-01",
  });
});

test("a criterion of several categories is in scope with any of them", () => {
  const both = { ...catalogue.criteria[0], categories: ["privacy", "availability"] } as (typeof catalogue.criteria)[0];
  const ids = (...categories: readonly string[]) =>
    criteriaInScope(aFramework("soc2-2017", { categories }), { ...catalogue, criteria: [both] }).length;
  expect([ids("availability"), ids("privacy"), ids("security")]).toEqual([1, 1, 0]);
});
