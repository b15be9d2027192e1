import { answeringFor, statusOf } from "../model/owner-status.ts";
import { atHead } from "../model/place.ts";
import type { Control, Owner, Program } from "../model/program.ts";
import type { ProgramNote } from "../model/report.ts";
import { code, listOf, type Sentence, sentence, words } from "../model/sentence.ts";
import { loginOf } from "./approvals/gate.ts";
import type { BothSides } from "./both-sides.ts";

/** What nobody could approve from the merge on, and what to write instead: of a first program, and of one with other owners or another policy than before. */
export function unapprovable(sides: BothSides): readonly ProgramNote[] {
  const { comparison, base, head } = sides;
  if (head === null || comparison === "posture") return [];
  const before = base === null ? [] : lockedIn(base.program, sides).map(({ key }) => key);
  return lockedIn(head.program, sides).flatMap(({ key, note }) => (before.includes(key) ? [] : [note]));
}

interface Locked {
  readonly key: string;
  readonly note: ProgramNote;
}

function lockedIn(program: Program, sides: BothSides): readonly Locked[] {
  return [...programLocked(program, sides), ...controlsLocked(program, sides)];
}

function programLocked({ owners: names, policy }: Program, sides: BothSides): readonly Locked[] {
  const [first] = names;
  if (first === undefined || !policy.failOn.includes("program-change")) return [];
  const reasons = names.map((owner) => whyNot(owner, sides));
  const why = reasons.flatMap((reason) => (reason === null ? [] : [reason]));
  if (why.length < names.length) return [];
  const text = sentence`Once this is merged, nobody named under ${code("owners")} could approve a change of the program: ${listOf(why)}. ${stepFor(names)}`;
  return [{ key: "owners", note: { text, control: null, at: atHead(first.place) } }];
}

/** Null: the owner may be able to, as far as anybody can tell. */
function whyNot(owner: Owner, { approvals, probes }: BothSides): Sentence | null {
  const { name, kind } = owner;
  if (kind === "email") return sentence`GitHub does not say whose address ${code(name)} is`;
  const status = statusOf(owner, probes.owners);
  if (status.is === "invalid") return sentence`${code(name)}: ${words(status.because)}`;
  const author = approvals.author?.toLowerCase();
  const isAuthor = (login: string) => login.toLowerCase() === author;
  if (kind === "user")
    return isAuthor(loginOf(name))
      ? sentence`${code(name)} opened this pull request, and nobody approves their own change`
      : null;
  const members = approvals.teamMembers.get(name.toLowerCase());
  if (members !== undefined)
    return members.every(isAuthor) ? sentence`nobody but the author of this pull request is in ${code(name)}` : null;
  // Where nobody was asked, nothing is known against it.
  const asked = approvals.memberships.get(name.toLowerCase());
  return asked === undefined || (status.is === "valid" && asked.known.size > 0)
    ? null
    : sentence`who is in ${code(name)} is not known: ${words(asked.because)}`;
}

function stepFor(names: readonly Owner[]): Sentence {
  const token = names.some(({ kind }) => kind === "team")
    ? sentence`give the Action an ${code("org-token")} that sees who is in the team, `
    : [];
  return sentence`Name two people by their ${code("@login")}, ${token}or leave ${code("program-change")} out of ${code("fail-on")}`;
}

/** Where more people have to approve than a control has. */
function controlsLocked(program: Program, sides: BothSides): readonly Locked[] {
  const { approvals: mode, failOn, approvers } = program.policy;
  if (mode !== "require" && !failOn.includes("approval")) return [];
  const short = program.controls.filter((control) => lacksPeople(control, approvers.count, sides));
  const [first] = short;
  if (first === undefined) return [];
  const named = listOf(short.slice(0, mostNamed).map(({ id }) => [code(id)]));
  const more = short.length > mostNamed ? sentence` and ${short.length - mostNamed} more` : [];
  const text = sentence`Once this is merged, nobody could approve a change of ${named}${more}: ${code("count")} asks for ${approvers.count} of each control's owner and deputies, and there are fewer. Name more deputies, or a smaller ${code("count")}`;
  const key = `count ${approvers.count} ${short.map(({ id }) => id).join(" ")}`;
  return [{ key, note: { text, control: first.id, at: atHead((first.owner ?? first).place) } }];
}

const mostNamed = 3;

/** Teams of which not every member is known may be large enough. */
function lacksPeople(control: Control, count: number, { approvals }: BothSides): boolean {
  const people = new Set<string>();
  const owners = answeringFor(control);
  for (const { name, kind } of owners) {
    const members = kind === "team" ? approvals.teamMembers.get(name.toLowerCase()) : [loginOf(name)];
    if (members === undefined) return false;
    if (kind !== "email") for (const member of members) people.add(member.toLowerCase());
  }
  return owners.length > 0 && people.size < count;
}
