import type { Probes, Unverifiable } from "../../model/assessment.ts";
import { statusOf } from "../../model/owner-status.ts";
import type { Owner } from "../../model/program.ts";
import { type Sentence, sentence } from "../../model/sentence.ts";
import { type Approvals, countedApprovers, writersOf } from "../sides/reviews.ts";
import { canApprove, unknownWritersOf } from "./able.ts";
import { doubtsInWords, named } from "./approval-words.ts";
import { answerOf, type Gate } from "./gate.ts";
import type { Terms } from "./terms.ts";

interface ProgramGateInput {
  readonly terms: Terms;
  readonly approvals: Approvals;
  readonly owners: Probes["owners"];
}

/** What is known of the approval of a change of the program. */
export interface ProgramApproval {
  readonly isGiven: boolean;
  /** Who can give it, in words that stand behind `have it approved by`; null: nobody. */
  readonly approvers: Sentence | null;
  /** Said where a change of the program blocks although a program owner may have approved it. */
  readonly doubts: readonly Unverifiable[];
}

/** Whether a program owner approved the change of the program; where none of them ever could, an administrator of the repository. */
export function programApproval(sides: ProgramGateInput): ProgramApproval {
  const { terms, approvals } = sides;
  const gate = programGate(sides);
  const approvers = approversOf(sides);
  const answer = answerOf(gate, countedApprovers(approvals, terms.policy), approvals);
  const doubts = answer.is === "unknown" ? doubtsInWords(answer.doubts) : null;
  return {
    isGiven: answer.is === "open",
    approvers,
    doubts: doubts === null ? [] : [doubtAbout(terms.owners, doubts)],
  };
}

/** A change of the program is approved at its very commit, by one more where its writer is not known. */
function programGate({ terms, approvals, owners }: ProgramGateInput): Gate {
  const count = unknownWritersOf(terms, approvals).length > 0 ? 2 : 1;
  const names = isOwnerless(terms.owners, owners) ? [...terms.owners, ...administrators(approvals)] : terms.owners;
  return { owners: names, count, eachOf: [] };
}

/** Whether all of these are known to be nobody who could approve: gone, or an address, which GitHub gives no approval. */
export function isOwnerless(names: readonly Owner[], owners: Probes["owners"]): boolean {
  const cannot = (owner: Owner) => owner.kind === "email" || statusOf(owner, owners).is === "invalid";
  return names.length > 0 && names.every(cannot);
}

function administrators({ administrators }: Approvals): readonly Owner[] {
  const place = { path: "", line: 1, column: 1 };
  return [...administrators].map((login) => ({ name: `@${login}`, kind: "user" as const, place }));
}

function approversOf({ terms, approvals, owners }: ProgramGateInput): Sentence | null {
  if (isOwnerless(terms.owners, owners)) {
    return sentence`an administrator of the repository: none of the program's owners (${named(terms.owners)}) can`;
  }
  const wrote = writersOf(approvals, terms.policy);
  const able = terms.owners.filter(
    (owner) => canApprove(owner, wrote, approvals) && statusOf(owner, owners).is !== "invalid",
  );
  return able.length === 0 ? null : named(able, "or");
}

function doubtAbout(owners: readonly Owner[], why: Sentence): Unverifiable {
  return {
    what: sentence`whether a program owner (${named(owners)}) approved the change of the program`,
    why,
    control: null,
    place: owners[0]?.place ?? null,
  };
}
