import type { Owner } from "../../model/program.ts";
import type { Approvals } from "../sides/reviews.ts";
import { loginOf } from "./gate.ts";
import type { Terms } from "./terms.ts";

/** Whoever wrote such a commit may be one who approves: one more has to, where approvals are required. */
export function unknownWritersOf({ approvals: mode, policy }: Terms, approvals: Approvals): readonly string[] {
  return mode === "require" && !policy.contributorsMayApprove ? (approvals.unknownWriters ?? []) : [];
}

/** Whether a name leaves anybody who did not write the change, and whom GitHub could name as one who approves it. */
export function canApprove({ name, kind }: Owner, wrote: ReadonlySet<string>, approvals: Approvals): boolean {
  if (kind === "email") return approvals.approvers === null;
  if (kind === "user") return !wrote.has(loginOf(name));
  const members = approvals.teamMembers.get(name.toLowerCase());
  return members === undefined || members.some((login) => !wrote.has(login.toLowerCase()));
}
