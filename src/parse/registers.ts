import { fingerprintOf } from "../model/finding.ts";
import type { Place } from "../model/place.ts";
import type { Risk, Waiver } from "../model/program.ts";
import { rulesMatching } from "../rules/matching.ts";
import { isRule, isWaivable, ruleIds, subjectsOf } from "../rules/registry.ts";
import type { Criteria } from "./catalogue/criteria.ts";
import { type Diagnostics, eachOnce } from "./diagnostics.ts";
import { nearestName } from "./written/nearest-name.ts";
import { ownerOf } from "./written/owner.ts";
import type { WrittenRisks, WrittenWaivers } from "./written/written-registers.ts";
import type { YamlFile } from "./yaml/yaml.ts";

export function risksOf({ risks }: WrittenRisks, file: YamlFile, tell: Diagnostics): readonly Risk[] {
  const all = risks.map((risk, index): Risk => {
    const owner = risk.owner === undefined ? null : ownerOf(risk.owner, file.places.at(risk, "owner"));
    const { id, likelihood, impact, treatment, residual = null, accepted = null } = risk;
    const reviewBy = risk["review-by"] ?? null;
    judgeResidual(risk, file, tell);
    const degrees = { likelihood, impact, residual };
    const place = file.places.at(risks, index);
    return { id, title: risk.title.trim(), ...degrees, treatment, owner, reviewBy, accepted, place };
  });
  eachOnce("risk", all, tell);
  return all;
}

/** Nothing becomes likelier or worse by being treated. */
function judgeResidual(risk: WrittenRisks["risks"][number], { places }: YamlFile, tell: Diagnostics): void {
  const { residual } = risk;
  if (residual === undefined) return;
  for (const degree of ["likelihood", "impact"] as const) {
    // Zero stands for a degree that did not validate and was told.
    if (risk[degree] === 0 || !(residual[degree] > risk[degree])) continue;
    const without = `without treatment the ${degree} of ${risk.id} is ${risk[degree]}`;
    tell.error("wrong-value", places.at(residual, degree), `the residual ${degree} is ${residual[degree]}; ${without}`);
  }
}

/** `criteria` null: the program could not be read, so that nothing is said of criteria. */
export function waiversOf(
  { waivers }: WrittenWaivers,
  file: YamlFile,
  criteria: Criteria | null,
  tell: Diagnostics,
): readonly Waiver[] {
  const all = waivers.map((waiver, index) => {
    const place = file.places.at(waivers, index);
    const fingerprint = fingerprintIn(waiver.finding);
    const isPattern = typeof waiver.finding !== "string" && "matching" in waiver.finding;
    const at = file.places.at(waiver, "finding");
    if (isPattern) judgePattern(fingerprint, at, tell);
    else judge(fingerprint, at, criteria, tell);
    const written = {
      fingerprint,
      isPattern,
      reason: waiver.reason.trim(),
      approvedBy: waiver["approved-by"],
      expires: waiver.expires,
    };
    return { id: fingerprint, place, waiver: { ...written, place } };
  });
  return eachOnce("a waiver for", all, tell).map(({ waiver }) => waiver);
}

function fingerprintIn(finding: WrittenWaivers["waivers"][number]["finding"]): string {
  if (typeof finding === "string") return finding;
  if ("matching" in finding) return finding.matching;
  return fingerprintOf(
    finding.rule,
    finding.subject.map((part) => part.trim()),
  );
}

/** The rules that a pattern's rule stands for, and how many parts their subjects have. */
function judgePattern(pattern: string, place: Place, tell: Diagnostics): void {
  const colon = pattern.indexOf(":");
  // What did not validate stands as nothing and was told.
  if (colon < 1) return;
  const [rule, subject] = [pattern.slice(0, colon), pattern.slice(colon + 1)];
  const meant = rulesMatching(rule);
  if (meant.length === 0) {
    tell.error("unknown-id", place, `no rule matches "${rule}" in a waiver`);
    return;
  }
  // That it accepts nothing is a finding.
  if (!meant.some(isWaivable)) return;
  const parts = subject.split(" | ").length;
  const sizes = meant.flatMap((id) => subjectsOf(id).map(({ length }) => length));
  if (sizes.includes(parts)) return;
  const expected = [...new Set(sizes)].sort().join(" or ");
  tell.error("wrong-value", place, `subjects of ${rule} have ${expected} parts; this pattern has ${parts}`);
}

/** A waiver that no finding can ever match helps nobody. */
function judge(fingerprint: string, place: Place, criteria: Criteria | null, tell: Diagnostics): void {
  // What did not validate stands as nothing and was told.
  if (fingerprint === "" || fingerprint.startsWith(":") || fingerprint.endsWith(":")) return;
  const colon = fingerprint.indexOf(":");
  const [rule, subject] = [fingerprint.slice(0, colon), fingerprint.slice(colon + 1)];
  if (!isRule(rule)) {
    const meant = nearestName(rule, ruleIds);
    tell.error(
      "unknown-id",
      place,
      `unknown rule "${rule}" in a waiver${meant === null ? "" : `; did you mean "${meant}"?`}`,
    );
    return;
  }
  if (!isWaivable(rule)) return;
  const [expected] = subjectsOf(rule);
  const parts = subject.split(" | ");
  if (expected !== undefined && parts.length !== expected.length) {
    const found = `${parts.length} ${parts.length === 1 ? "part" : "parts"}`;
    const form = `"${rule}:${expected.map((part) => `<${part}>`).join(" | ")}"`;
    tell.error("wrong-value", place, `a waiver for ${rule} takes ${form}; this one has ${found} behind the rule`);
    return;
  }
  if (expected?.[0] === "criterion") judgeCriterion(parts[0] ?? "", place, criteria, tell);
}

/** Findings name criteria with their framework, so a bare id would match none. */
function judgeCriterion(written: string, place: Place, criteria: Criteria | null, tell: Diagnostics): void {
  const found = criteria?.find(written, place, "a waiver");
  if (found && found.key !== written) {
    tell.error(
      "wrong-value",
      place,
      `a finding names its criterion with the framework; write ${found.key} for ${written}`,
    );
  }
}
