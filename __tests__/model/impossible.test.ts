import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conclude } from "../../src/compare/verdict.ts";
import {
  canBeWaived,
  defaultFailOn,
  type ReportedFinding,
  type Standing,
  type StandingFinding,
} from "../../src/model/finding.ts";
import { type Conclusion, conclusionOf, standingFinding, type Verdict } from "../../src/model/report/conclusion.ts";
import { words } from "../../src/model/sentence.ts";
import { ruleIds, rules } from "../../src/rules/registry.ts";
import type { ProgramChangeRule } from "../../src/rules/rule.ts";
import { at, found } from "../support/report.ts";

const fix = { text: words("restore it"), location: at("a.yml"), edits: [] };
const { standing: _, blocking: __, ...gap } = found("criterion-gap", ["c/1", "saas"]);
const blocks = { ...gap, standing: "introduced", fix, blocking: true } as const;

describe("what cannot be does not compile", () => {
  it("a pass with a blocking finding", () => {
    // @ts-expect-error
    const report: Conclusion = { verdict: { is: "pass", because: [] }, findings: [blocks] };
    expect([report]).toBeDefined();
  });

  it("a waived change of the program, or a waived approval", () => {
    const group = "program-change";
    // @ts-expect-error
    const waived: StandingFinding = { ...gap, rule: "control-removed", group, standing: "waived", blocking: false };
    // @ts-expect-error
    const approved: StandingFinding = { ...gap, group: "approval", standing: "waived", blocking: false };
    // @ts-expect-error
    const rule: ProgramChangeRule["group"] = "new-gap";
    expect([waived, approved, rule]).toBeDefined();
  });

  it("an introduced finding without a next step", () => {
    // @ts-expect-error
    const stuck: StandingFinding = { ...gap, standing: "introduced", fix: null, blocking: true };
    expect(stuck).toBeDefined();
  });

  it("a finding that blocks and is not introduced, or is gone and still to be fixed", () => {
    // @ts-expect-error
    const old: StandingFinding = { ...gap, standing: "existing", blocking: true };
    // @ts-expect-error
    const gone: StandingFinding = { ...gap, standing: "resolved", cause: null, fix, blocking: false };
    expect([old, gone]).toBeDefined();
  });
});

type Parts = ReportedFinding & { readonly standing: Standing; readonly blocking: boolean };

const standings: readonly Standing[] = ["introduced", "existing", "resolved", "withdrawn", "waived", "unverifiable"];

/** Any parts that somebody may have written. */
const anyParts: fc.Arbitrary<Parts> = fc
  .record({
    rule: fc.constantFrom(...ruleIds),
    standing: fc.constantFrom(...standings),
    blocking: fc.boolean(),
    fix: fc.constantFrom(null, fix),
    cause: fc.constantFrom(null, { text: words("it changed"), location: at("a.yml") }),
  })
  .map((parts) => ({ ...gap, ...parts, group: rules[parts.rule].group }));

const verdicts: readonly Verdict["is"][] = ["pass", "warn", "fail", "error"];

describe("what comes from outside is refused where it cannot be", () => {
  it("a finding, just where its standing contradicts it", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { standing, blocking } = parts;
        const isGone = standing === "resolved" || standing === "withdrawn";
        const impossible =
          (standing === "introduced" && parts.fix === null) ||
          (standing !== "introduced" && blocking) ||
          (standing === "waived" && !canBeWaived(parts)) ||
          (isGone && (parts.fix !== null || parts.cause !== null));
        expect(standingFinding(parts)).toEqual(impossible ? null : parts);
      }),
    );
  });

  it("a verdict that passes with a blocking finding, and no other", () => {
    const some = fc.array(anyParts.map(standingFinding), { maxLength: 5 });
    fc.assert(
      fc.property(some, fc.constantFrom(...verdicts), (made, is) => {
        const findings = made.filter((one) => one !== null);
        const impossible = (is === "pass" || is === "warn") && findings.some(({ blocking }) => blocking);
        expect(conclusionOf({ is, because: [] }, findings)?.findings ?? null).toEqual(impossible ? null : findings);
        const { verdict } = conclude(findings, "compared", defaultFailOn);
        expect(conclusionOf(verdict, findings)).not.toBeNull();
      }),
    );
  });
});
