import { type EvidenceBefore, proofBefore } from "../evidence/before.ts";
import type { EvidenceJudgement } from "../evidence/judge.ts";
import type { Probes } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import type { Failure, Failures } from "../model/frameworks/facts.ts";
import { statusOf, validOwners } from "../model/owner-status.ts";
import type { Control, Program } from "../model/program.ts";
import { isUnverified } from "../model/proof.ts";
import { code, path as pathOf, type Sentence, sentence, words } from "../model/sentence.ts";
import { postureRuleOf } from "../rules/registry.ts";

/** What decides whether a control is effective: what was found of its evidence, what was said of the owners, and what base had. */
export interface Effectiveness {
  readonly evidence: Pick<EvidenceJudgement, "findings" | "proofs">;
  readonly owners: Probes["owners"];
  readonly before: EvidenceBefore | null;
}

/** Judges which controls are not effective. */
export function failuresOf(program: Program, facts: Effectiveness): Failures {
  const broken = brokenByControl(facts.evidence.findings);
  const failures = program.controls.flatMap((control): [string, Failure][] => {
    const failure = failureOf(control, broken.get(control.id) ?? null, facts.owners) ?? unprovenFailure(control, facts);
    return failure === null ? [] : [[control.id, failure]];
  });
  return new Map(failures);
}

/** Evidence that cannot be verified proves nothing new: it counts only where base counted the same link without proof. */
function unprovenFailure(control: Control, { evidence, before }: Effectiveness): Failure | null {
  if (before === null || !isUnverified(control, evidence.proofs)) return null;
  const { proofs, failing } = before.assessment;
  const known = proofs.get(control.id) ?? [];
  const wasUnverified = known.length > 0 && known.every(({ is }) => is !== "proven") && !failing.has(control.id);
  if (wasUnverified && control.evidence.some((link) => proofBefore(control, link, before) !== null)) return null;
  const [link] = control.evidence;
  const what = link === undefined ? words("its evidence") : [pathOf(link.text)];
  const because = sentence`nothing proves it: ${what} could not be verified`;
  return { is: "unproven", because, explainedBy: [(link?.place ?? control.place).path] };
}

function brokenByControl(evidence: readonly Finding[]): ReadonlyMap<string, Finding> {
  const broken = new Map<string, Finding>();
  for (const found of evidence) {
    if (found.control === null || found.rule === "evidence-none" || found.group !== "broken-evidence") continue;
    if (!broken.has(found.control)) broken.set(found.control, found);
  }
  return broken;
}

function failureOf(control: Control, broken: Finding | null, owners: Probes["owners"]): Failure | null {
  if (control.implementation === "not-implemented")
    return failure(control, "not-implemented", words("not implemented"));
  if (control.implementation === "not-applicable")
    return failure(control, "not-implemented", words("not applicable, as it says itself"));
  if (control.implementation === "planned") return failure(control, "planned", words("planned, not yet in place"));
  if (broken !== null) return brokenEvidence(broken);
  // Another party's control, which we only state: who owns and proves it is that party's business.
  if (control.complementary !== null && control.owner === null) return null;
  if (control.owner === null) return failure(control, "unowned", words("no owner"));
  const status = statusOf(control.owner, owners);
  // A control stays owned as long as one deputy may be there.
  if (status.is === "invalid" && validOwners(control, owners).length === 0) {
    return failure(control, "owner-invalid", sentence`owner ${code(control.owner.name)}: ${words(status.because)}`);
  }
  return control.evidence.length > 0 || control.complementary !== null
    ? null
    : failure(control, "no-evidence", words("no evidence"));
}

function failure(control: Control, is: Failure["is"], because: Sentence): Failure {
  return { is, because, explainedBy: [control.place.path] };
}

function brokenEvidence(found: Finding): Failure {
  return {
    is: "broken-evidence",
    because: sentence`evidence ${pathOf(found.subject[1] ?? "")} ${words(postureRuleOf(found)?.brokenEvidence ?? "is broken")}`,
    explainedBy: found.explainedBy,
  };
}
