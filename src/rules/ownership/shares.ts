import { type Codeowners, type CodeownersRule, ownersOf } from "../../codeowners/codeowners.ts";
import type { Probes } from "../../model/assessment.ts";
import { answeringFor } from "../../model/owner-status.ts";
import type { Control, Owner } from "../../model/program.ts";
import type { Facts } from "../facts.ts";

/** Who CODEOWNERS gives a control's files to; `perhaps`: to a name behind which the owner may or may not stand. */
export interface Shares {
  readonly control: Control;
  readonly owner: Owner;
  readonly total: number;
  readonly others: readonly Share[];
  readonly perhaps: readonly Share[];
}

export interface Share {
  readonly path: string;
  /** The line that gives the file away; null where no line does. */
  readonly rule: CodeownersRule | null;
}

/** Who CODEOWNERS gives the files of each owned control to. */
export function sharesOf(facts: Facts): readonly Shares[] {
  const { codeowners } = facts;
  if (codeowners === null) return [];
  return facts.program.controls.flatMap((control) => {
    const { owner } = control;
    if (owner === null) return [];
    const files = facts.files.byControl.get(control.id) ?? [];
    const shares = files.map((path) => ({ path, ...givenTo(facts, codeowners, path, answeringFor(control)) }));
    return {
      control,
      owner,
      total: files.length,
      others: shares.filter((share) => share.to === "others"),
      perhaps: shares.filter((share) => share.to === "perhaps"),
    };
  });
}

/** What a deputy reviews, the owner need not. */
function givenTo({ probes }: Facts, codeowners: Codeowners, path: string, answering: readonly Owner[]) {
  const rule = ownersOf(codeowners, path);
  const names = rule?.owners ?? [];
  const stands = answering.flatMap((owner) => names.map((name) => standsBehind(name, owner, probes.members)));
  const to = (["owner", "perhaps"] as const).find((answer) => stands.includes(answer)) ?? "others";
  return { to, rule };
}

/** Whether a name in CODEOWNERS is an owner's: a person may be behind a team or an address; a team is itself alone. */
function standsBehind(name: string, owner: Owner, members: Probes["members"]): "owner" | "perhaps" | "others" {
  if (name.toLowerCase() === owner.name.toLowerCase()) return "owner";
  if (owner.kind === "team") return "others";
  if (name.includes("/")) {
    const logins = owner.kind === "user" ? members.get(name.toLowerCase()) : undefined;
    if (logins === undefined) return "perhaps";
    return logins.some((login) => `@${login}`.toLowerCase() === owner.name.toLowerCase()) ? "owner" : "others";
  }
  const isAddress = !name.startsWith("@");
  return (owner.kind === "email") !== isAddress ? "perhaps" : "others";
}
