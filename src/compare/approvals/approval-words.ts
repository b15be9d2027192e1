import type { Location } from "../../model/place.ts";
import type { Control, Owner } from "../../model/program.ts";
import { code, listOf, type Sentence, sentence } from "../../model/sentence.ts";
import type { Approvals, EarlierStanding } from "../sides/reviews.ts";
import { type Doubt, type Gate, type GateAnswer, loginOf } from "./gate.ts";

/** How one control stands to its gate. */
export interface Answer {
  readonly control: Control;
  readonly at: Location;
  readonly files: readonly string[];
  /** Approvals of earlier commits, by whether they count for this control. */
  readonly earlier: EarlierStanding;
  readonly gate: Gate;
  readonly answer: GateAnswer;
  /** Who can still approve. */
  readonly awaited: readonly Owner[];
  /** Commits whose writer is not known, for whom one more has to approve. */
  readonly unknownWriters: readonly string[];
}

/** Why the gate of a control is not open, behind `UM-01 is affected and`. */
export function whyMissing(asked: Answer, approvals: Approvals): Sentence {
  const fallen = asked.earlier.fallen.slice(0, mostFallen).map(({ approval: { login, commits }, because }) => {
    const approved = listOf(commits.map((commit) => [code(commit.slice(0, 7))]));
    return sentence`; ${code(`@${login}`)} approved ${approved}, and ${because}`;
  });
  return sentence`${whyClosed(asked, approvals)}${fallen.flat()}`;
}

/** Earlier approvals that a message tells of. */
const mostFallen = 3;

function whyClosed(asked: Answer, approvals: Approvals): Sentence {
  const { control, gate, answer, awaited, unknownWriters } = asked;
  if (control.owner === null) return sentence`it has no owner who could approve`;
  if (gate.owners.length === 0) return sentence`${code(control.owner.name)}, who could approve, cannot be reached`;
  if (answer.is === "unknown") return sentence`whether it is approved is not known: ${whats(asked)}`;
  const wrote = unknownWriters.length === 0 ? [] : sentence`; ${whyOneMore(unknownWriters)}`;
  const needed = gate.count + gate.eachOf.length;
  if (needed > 1 && answer.filledBy.length > 0) {
    const by = listOf(answer.filledBy.map((login) => [code(`@${login}`)]));
    return sentence`${answer.filledBy.length} of ${needed} approvals ${answer.filledBy.length === 1 ? sentence`is` : sentence`are`} there (${by})${wrote}`;
  }
  if (awaited.length === 0) return sentence`${named(gate.owners)} wrote the change, and cannot approve it themselves`;
  if (needed > 1) return sentence`none of ${needed} approvals is there${wrote}`;
  const own = ownApprovals(asked, approvals).map((owner) => sentence`; ${code(owner.name)} has, and wrote part of it`);
  return awaited.length > 1
    ? sentence`none of ${named(awaited)} has approved this commit${own.flat()}`
    : sentence`${named(awaited)} has not approved this commit${own.flat()}`;
}

function whyOneMore(commits: readonly string[]): Sentence {
  const some = listOf(commits.slice(0, 3).map((commit) => [code(commit)]));
  return sentence`one more has to approve, because GitHub does not know who wrote ${some}`;
}

/** Owners who approved and wrote part of it. */
function ownApprovals({ gate, awaited }: Answer, { approvers }: Approvals): readonly Owner[] {
  return gate.owners.filter(
    (owner) => !awaited.includes(owner) && approvers?.some((login) => login.toLowerCase() === loginOf(owner.name)),
  );
}

function whats({ answer }: Answer): Sentence {
  return listOf(answer.doubts.map(({ what }) => what));
}

export function named(owners: readonly Owner[], last = "and"): Sentence {
  return listOf(
    owners.map(({ name }) => [code(name)]),
    last,
  );
}

/** What opens the gate of a control. */
export function stepFor({ control, gate, answer, awaited, unknownWriters }: Answer): Sentence {
  const people = awaited.filter(({ kind }) => kind === "user");
  const by = (owners: readonly Owner[]) =>
    sentence`have it approved by ${owners.length > 1 ? sentence`one of ` : []}${named(owners)}`;
  if (answer.is === "unknown") {
    const remedies = listOf(answer.doubts.map(({ remedy }) => remedy));
    return people.length === 0 ? remedies : sentence`${by(people)}, or ${remedies}`;
  }
  if (awaited.length > 0) return by(awaited);
  if (unknownWriters.length > 0 && gate.owners.length > 0) {
    return sentence`add the e-mail address of ${listOf(unknownWriters.slice(0, 3).map((commit) => [code(commit)]))} to its writer's GitHub account, or first name a deputy of ${code(control.id)} on the base branch, in another pull request`;
  }
  return deputyFirst(control);
}

/** Who approves is for the base branch to say: a deputy whom this change names approves nothing of it. */
function deputyFirst({ id }: Control): Sentence {
  return sentence`first name a deputy of ${code(id)} on the base branch, in another pull request: no one is left who can approve this one`;
}

/** Each doubt with what would settle it. */
export function doubtsInWords(doubts: readonly Doubt[]): Sentence {
  return listOf(doubts.map(({ what, remedy }) => sentence`${what}; ${remedy}`));
}
