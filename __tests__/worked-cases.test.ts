// The two cases the product is for, as tables: who answers for what, and what is performed, inherited and complemented by what.
import { describe, expect, test } from "vitest";
import { assess } from "../src/assess/assess.ts";
import { shippedCloudDefaults } from "../src/criteria/cloud-defaults.ts";
import type { Coverage } from "../src/model/assessment.ts";
import { criterionKey } from "../src/model/catalogue.ts";
import type { Program } from "../src/model/program.ts";
import { filesBelow } from "./support/files-below.ts";
import { messagesOf } from "./support/in-words.ts";
import { parsedIn } from "./support/parsed.ts";
import { noProbes } from "./support/program.ts";
import { snapshotOf } from "./support/snapshot-of.ts";

const today = "2026-11-23";

function programOf(example: string): Program {
  const { program } = parsedIn(`examples/${example}/base`);
  if (program === null) throw new Error(`examples/${example} is no program`);
  return program;
}

function assessed(example: string, program = programOf(example)) {
  const snapshot = snapshotOf(filesBelow(`examples/${example}/base`));
  return assess({ program, snapshot, side: "head", probes: noProbes, today });
}

/** `inherited, by VEN-01 | AWS SOC 2 report, …`. */
function inWords({ status, controls, basis }: Coverage): string {
  return `${status}, by ${controls.join(", ")}${basis === null ? "" : ` | ${basis}`}`;
}

const aws =
  "AWS SOC 2 report, type 2, 2025-10-01 to 2026-09-30, current until 2027-09-30, 12 months after its period by custom; monitored by VEN-01";
const messaging =
  "Messaging provider SOC 2 report, type 2, 2025-09-01 to 2026-08-31, bridged by management's letter until 2026-11-30; monitored by VEN-01";

/** Every criterion in which others than us have a part. */
const parts: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> = {
  msp: [
    ["soc2-2017/CC6.2", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-01`],
    ["soc2-2017/CC6.2", "customer", "complements", "complemented, by CU-01"],
    ["soc2-2017/CC6.2", "msp", "performs", "covered, by UM-01, UM-02, UM-03"],
    ["soc2-2017/CC6.4", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-02`],
    ["soc2-2017/CC6.4", "msp", "performs", "covered, by RET-01"],
    ["soc2-2017/CC6.5", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-03`],
    ["soc2-2017/CC6.5", "msp", "performs", "covered, by RET-01"],
    ["soc2-2016/CC5.2", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-01`],
    ["soc2-2016/CC5.2", "customer", "complements", "complemented, by CU-01"],
    ["soc2-2016/CC5.2", "msp", "performs", "covered, by UM-01, UM-03"],
    ["soc2-2016/CC5.5", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-02`],
    ["soc2-2016/CC5.5", "msp", "performs", "covered, by RET-01"],
  ],
  "medical-scheduling": [
    ["soc2-2017/CC6.2", "clinic", "complements", "complemented, by CLI-02"],
    ["soc2-2017/CC6.2", "saas", "performs", "covered, by ACC-01"],
    ["soc2-2017/CC6.4", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-02`],
    ["soc2-2017/CC6.4", "saas", "performs", "covered, by ACC-01"],
    ["soc2-2017/CC6.7", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-01`],
    ["soc2-2017/CC6.7", "clinic", "complements", "complemented, by CLI-01"],
    ["soc2-2017/CC6.7", "messaging", "provides", `inherited, by VEN-01 | ${messaging}; expected of it: MSG-01`],
    ["soc2-2017/CC6.7", "saas", "performs", "partial, by TX-01, TX-02"],
    ["soc2-2016/CC5.2", "clinic", "complements", "complemented, by CLI-02"],
    ["soc2-2016/CC5.2", "saas", "performs", "covered, by ACC-01"],
    ["soc2-2016/CC5.5", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-02`],
    ["soc2-2016/CC5.5", "saas", "performs", "covered, by ACC-01"],
    ["soc2-2016/CC5.7", "aws", "provides", `inherited, by VEN-01 | ${aws}; expected of it: AWS-01`],
    ["soc2-2016/CC5.7", "clinic", "complements", "complemented, by CLI-01"],
    ["soc2-2016/CC5.7", "messaging", "provides", `inherited, by VEN-01 | ${messaging}; expected of it: MSG-01`],
    ["soc2-2016/CC5.7", "saas", "performs", "covered, by TX-01"],
  ],
};

describe.each(Object.entries(parts))("%s: what each actor answers for", (example, table) => {
  const { coverage } = assessed(example);
  const shared = new Set(coverage.filter(({ role }) => role !== "performs").map(({ criterion }) => criterion));

  test("and what it rests on", () => {
    const rows = coverage.filter(({ criterion }) => shared.has(criterion));
    expect(rows.map((row) => [row.criterion, row.actor, row.role, inWords(row)])).toEqual(table);
  });

  test("AWS is given no more than a customer of it usually inherits", () => {
    const program = programOf(example);
    for (const { id, provider } of shippedCloudDefaults("aws")?.criteria ?? []) {
      const key = criterionKey("soc2-2017", id);
      if (program.responsibilities.get(key)?.roles.get("aws") !== "provides") continue;
      const row = coverage.find(({ criterion, actor }) => criterion === key && actor === "aws");
      if (provider !== null)
        expect(
          row?.points.inScope.filter((point) => !provider.includes(point)),
          id,
        ).toEqual([]);
    }
  });

  test("of a provider no more is inherited than what its CSOCs speak of", () => {
    const { controls } = programOf(example);
    for (const { criterion, actor, points } of coverage.filter(({ status }) => status === "inherited")) {
      const claims = controls
        .filter((control) => control.actor === actor && control.complementary === "csoc")
        .flatMap(({ satisfies }) => satisfies.filter((claim) => claim.criterion === criterion));
      expect(claims.length, `${criterion} ${actor}`).toBeGreaterThan(0);
      for (const claim of claims) if (claim.points !== null) expect(claim.points).toEqual(points.covered);
    }
  });

  test("everything else is ours alone", () => {
    const self = example === "msp" ? "msp" : "saas";
    const others = coverage.filter(({ criterion }) => !shared.has(criterion));
    expect(others.length).toBeGreaterThan(50);
    expect(new Set(others.map(({ actor, role }) => `${actor} ${role}`))).toEqual(new Set([`${self} performs`]));
  });

  test("what a customer merely tells us counts for nothing", () => {
    const duties = [...programOf(example).actors.values()].flatMap((actor) => actor.duties);
    expect(duties.map(({ id }) => id)).toEqual(["UE-01"]);
    expect(coverage.filter(({ controls }) => controls.includes("UE-01"))).toEqual([]);
  });

  test.each(["aws", "VEN-01"])("without %s nothing is inherited", (gone) => {
    const program = programOf(example);
    const actors = [...program.actors].map(
      ([id, actor]) => [id, id === gone ? { ...actor, report: null } : actor] as const,
    );
    const controls = program.controls.filter(({ id }) => id !== gone);
    const withoutLinks = controls.map((control) => ({
      ...control,
      evidence: control.evidence.filter((link) => link.kind !== "document" || link.actor !== gone),
    }));
    const { coverage: now } = assessed(example, { ...program, actors: new Map(actors), controls: withoutLinks });
    const rows = now.filter(({ actor, role }) => actor === "aws" && role === "provides");
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["gap"]));
  });
});

describe("the MSP meets the whole of CC5.2 (2016) and its points", () => {
  const program = programOf("msp");
  const gaps = (of: Program) =>
    assessed("msp", of).findings.filter(({ rule }) => rule === "point-gap" || rule === "criterion-gap");

  test("nothing is missing", () => {
    expect(gaps(program)).toEqual([]);
    const row = assessed("msp").coverage.find((one) => one.criterion === "soc2-2016/CC5.2" && one.actor === "msp");
    expect(row?.points).toEqual({ inScope: [1, 2, 3], covered: [1, 2, 3], unassigned: [], notApplicable: [] });
  });

  test.each([
    [1, "New internal and external users are registered"],
    [2, "They are authorized before credentials are issued and access is granted"],
    [3, "Credentials are removed when access is no longer authorized"],
  ])("losing point %i shows as that point's gap", (point, title) => {
    const controls = program.controls.map((control) => ({
      ...control,
      satisfies: control.satisfies.flatMap((claim) => {
        if (claim.criterion !== "soc2-2016/CC5.2" || control.actor !== "msp") return [claim];
        const points = (claim.points ?? [1, 2, 3]).filter((number) => number !== point);
        return points.length === 0 ? [] : [{ ...claim, points }];
      }),
    }));
    expect(messagesOf(gaps({ ...program, controls }))).toEqual([
      `soc2-2016/CC5.2: no working control of msp covers point ${point} "${title}"`,
    ]);
  });
});
