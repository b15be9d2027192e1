import { movesOf } from "../evidence/fixes/moves.ts";
import type { Finding, StandingFinding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { TwoSides } from "../model/two-sides.ts";
import { changedFiles } from "../paths/changed-files.ts";
import { blocks } from "./blocking.ts";
import type { BothSides } from "./both-sides.ts";
import { changedFile } from "./changed-file.ts";
import { completed } from "./completed.ts";
import { lostText } from "./lost-text.ts";
import type { ClassifiedFinding } from "./standing.ts";
import { warningsBehind } from "./warning-behind.ts";
import { isOnlyWithdrawn, withdrawnControls } from "./withdrawn-proof.ts";

/** Adds what a reader needs: the cause and the fix of what head is told, and whether it blocks. In code unit order of fingerprints. */
export function finished(sides: BothSides, stood: readonly ClassifiedFinding[]): readonly StandingFinding[] {
  const introduced = stood.filter((found) => found.standing === "introduced");
  const { base, head, change, terms } = sides;
  const files = [...change.files].sort(by((file) => file.path));
  const changed = changedFiles(files);
  const withdrawn = withdrawnControls(introduced);
  const { isGiven: isApproved, approvers } = sides.programApproval;
  const told: TwoSides | null = head && {
    base,
    head,
    files,
    changed,
    introduced,
    programApprovers: approvers,
    isProgramApproved: isApproved,
    warningBehind: warningsBehind({
      warnings: sides.warnings,
      before: base?.program.controls ?? [],
      after: head.program.controls,
      moves: movesOf(change.files),
    }),
    lostText: (found) => lostText(found, base, (path) => changedFile({ ...found, explainedBy: [path] }, changed)),
  };
  const [wasCovered, failing] = [base?.assessment.coverage ?? null, head?.assessment.failing ?? new Map()];
  const blocking = (found: Finding) =>
    blocks(found, { terms, isApproved, wasCovered }) &&
    !(isApproved && isOnlyWithdrawn(found, withdrawn, wasCovered ?? [], failing));
  return stood
    .map((one) => completed(one, { sides: told, changed, blocks: blocking }))
    .sort(by((found) => found.fingerprint));
}
