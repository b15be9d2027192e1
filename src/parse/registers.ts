import { fingerprintOf, type RuleId, subjectParts } from "../model/finding.ts";
import type { Place } from "../model/place.ts";
import type { Risk, Waiver } from "../model/program.ts";
import type { Criteria } from "./criteria.ts";
import { ownerOf } from "./owner.ts";
import { suggestion } from "./suggest.ts";
import { eachOnce, type Telling } from "./telling.ts";
import type { WrittenRisks, WrittenWaivers } from "./written-registers.ts";
import type { YamlFile } from "./yaml.ts";

export function risksOf({ risks }: WrittenRisks, file: YamlFile, tell: Telling): readonly Risk[] {
  const all = risks.map((risk, index): Risk => {
    const owner = risk.owner === undefined ? null : ownerOf(risk.owner, file.places.at(risk, "owner"));
    return { ...risk, title: risk.title.trim(), owner, place: file.places.at(risks, index) };
  });
  return eachOnce("risk", all, tell);
}

/** `criteria` null: the program could not be read, so that nothing is said of criteria. */
export function waiversOf(
  { waivers }: WrittenWaivers,
  file: YamlFile,
  criteria: Criteria | null,
  tell: Telling,
): readonly Waiver[] {
  const all = waivers.map((waiver, index) => {
    const place = file.places.at(waivers, index);
    const fingerprint = fingerprintIn(waiver.finding);
    judge(fingerprint, file.places.at(waiver, "finding"), criteria, tell);
    const written = {
      fingerprint,
      reason: waiver.reason.trim(),
      approvedBy: waiver["approved-by"],
      expires: waiver.expires,
    };
    return { id: fingerprint, place, waiver: { ...written, place } };
  });
  return eachOnce("a waiver for", all, tell).map(({ waiver }) => waiver);
}

function fingerprintIn(finding: WrittenWaivers["waivers"][number]["finding"]): string {
  return typeof finding === "string"
    ? finding
    : fingerprintOf(
        finding.rule,
        finding.subject.map((part) => part.trim()),
      );
}

/** A waiver that no finding can ever match helps nobody. */
function judge(fingerprint: string, place: Place, criteria: Criteria | null, tell: Telling): void {
  // What did not validate stands as nothing and was told.
  if (fingerprint === "" || fingerprint.startsWith(":") || fingerprint.endsWith(":")) return;
  const colon = fingerprint.indexOf(":");
  const [rule, subject] = [fingerprint.slice(0, colon), fingerprint.slice(colon + 1)];
  if (!isRule(rule)) {
    const meant = suggestion(rule, Object.keys(subjectParts));
    tell.error(
      "unknown-id",
      place,
      `unknown rule "${rule}" in a waiver${meant === null ? "" : `; did you mean "${meant}"?`}`,
    );
    return;
  }
  const expected = subjectParts[rule];
  const parts = subject.split(" | ");
  if (expected !== null && parts.length !== expected.length) {
    const found = `${parts.length} ${parts.length === 1 ? "part" : "parts"}`;
    const form = `"${rule}:${expected.map((part) => `<${part}>`).join(" | ")}"`;
    tell.error("wrong-value", place, `a waiver for ${rule} takes ${form}; this one has ${found} behind the rule`);
    return;
  }
  if (expected?.[0] === "criterion") judgeCriterion(parts[0] ?? "", place, criteria, tell);
}

function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(subjectParts, rule);
}

/** Findings name criteria with their framework, so a bare id would match none. */
function judgeCriterion(written: string, place: Place, criteria: Criteria | null, tell: Telling): void {
  const found = criteria?.find(written, place, "a waiver");
  if (found && found.key !== written) {
    tell.error(
      "wrong-value",
      place,
      `a finding names its criterion with the framework; write ${found.key} for ${written}`,
    );
  }
}
