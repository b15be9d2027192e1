// Which points of a criterion are open, whose they are, and where that is said.
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import {
  aProgram,
  aReport,
  type ControlOptions,
  file,
  noProbes,
  type ProgramBuilder,
  today,
} from "../support/program.ts";
import { snapshotOf } from "../support/snapshot-of.ts";

const inPoints = aProgram().framework({ depth: "points-of-focus" });
const files = { "docs/a.md": "# A\n\nText.\n" };
const there = [file("docs/a.md")];
const gone = [file("docs/gone.md")];
const covering = (satisfies: readonly string[], more: ControlOptions = {}) => ({ satisfies, evidence: there, ...more });
const [tx1, tx2] = ["compliance/controls/tx-01.yml", "compliance/controls/tx-02.yml"];

function open(program: ProgramBuilder) {
  const { findings } = assess({
    program: program.build(),
    snapshot: snapshotOf(files),
    side: "head",
    probes: noProbes,
    today,
  });
  return findings
    .filter(({ rule, criteria }) => rule === "point-gap" && criteria[0] === "soc2-2017/CC6.7")
    .map(({ subject, control, location, explainedBy }) => ({
      of: `${subject[1]} ${subject[2]}`,
      control,
      at: `${location.path}:${location.line}`,
      explainedBy,
    }));
}

const atProgram = { control: null, at: "compliance/program.yml:4", explainedBy: ["compliance/program.yml"] };

describe("a point is open", () => {
  test.each<[string, ProgramBuilder, readonly object[]]>([
    ["nowhere where a criterion is asked as a whole", aProgram(), []],
    [
      "where nothing claims it",
      inPoints,
      [
        { of: "1 saas", ...atProgram },
        { of: "2 saas", ...atProgram },
      ],
    ],
    ["nowhere where a control covers all", inPoints.control("TX-01", covering(["CC6.7"])), []],
    [
      "where the controls name others, and stands at the nearest claim",
      inPoints.control("TX-01", covering(["CC6.2", "CC6.7:1"])),
      [{ of: "2 saas", control: "TX-01", at: `${tx1}:5`, explainedBy: [tx1] }],
    ],
    [
      "where the control that names it does not work, with what broke that one",
      inPoints.control("TX-01", covering(["CC6.7:1"])).control("TX-02", covering(["CC6.7:2"], { evidence: gone })),
      [{ of: "2 saas", control: "TX-02", at: `${tx2}:5`, explainedBy: ["docs/gone.md", tx2] }],
    ],
    [
      "for whose part it is, whatever another actor's control covers",
      inPoints
        .actor("msp", "self")
        .responsibility("CC6.7", { saas: "performs", msp: "performs" })
        .control("TX-01", covering(["CC6.7:1"]))
        .control("TX-02", covering(["CC6.7:2"], { actor: "msp" })),
      [
        { of: "1 msp", control: "TX-02", at: `${tx2}:5`, explainedBy: [tx2] },
        { of: "2 saas", control: "TX-01", at: `${tx1}:5`, explainedBy: [tx1] },
      ],
    ],
    [
      "also of a provider, whatever is expected of it",
      inPoints
        .actor("sms", "vendor", { report: aReport("2023-01-01", "2023-12-31") })
        .responsibility("CC6.7", { sms: "provides" })
        .control("TX-01", covering(["CC6.7:1"], { actor: "sms", complementary: "csoc" })),
      [
        { of: "1 sms", control: null, at: "compliance/program.yml:20", explainedBy: ["compliance/program.yml"] },
        { of: "2 sms", control: null, at: "compliance/program.yml:20", explainedBy: ["compliance/program.yml"] },
      ],
    ],
    [
      "and not of a customer",
      inPoints
        .actor("clinic", "user-entity")
        .responsibility("CC6.7", { saas: "performs", clinic: "complements" })
        .control("TX-01", covering(["CC6.7"])),
      [],
    ],
    [
      "and not of a criterion that does not apply",
      inPoints.framework({ depth: "points-of-focus", notApplicable: { "CC6.7": "no" } }),
      [],
    ],
  ])("%s", (_, program, expected) => {
    expect(open(program)).toEqual(expected);
  });
});
