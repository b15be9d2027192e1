import { type Codeowners, type CodeownersRule, ownersOf } from "../../codeowners/codeowners.ts";
import type { Probes } from "../../model/assessment.ts";
import { answeringFor } from "../../model/owner-status.ts";
import type { Control, Owner } from "../../model/program.ts";
import { remember } from "../../model/remember.ts";
import type { Facts } from "../facts.ts";

/** Who CODEOWNERS gives a control's files to; `perhaps`: to a name behind which the owner may or may not stand. */
export interface Shares {
  readonly codeowners: Codeowners;
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

/** Who CODEOWNERS gives the files of each owned control to; looked up once for a side. */
export const sharesOf = remember((facts: Facts): readonly Shares[] => {
  const { codeowners } = facts;
  if (codeowners === null) return [];
  return facts.program.controls.flatMap((control) => {
    const { owner } = control;
    if (owner === null) return [];
    const files = facts.files.byControl.get(control.id) ?? [];
    return { codeowners, control, owner, total: files.length, ...sharedOnce(files, codeowners, control, facts.probes) };
  });
});

type OfFiles = Pick<Shares, "others" | "perhaps">;

/** Head's files of a control are mostly base's, in one list: who the same lines give them to is looked up once. */
function sharedOnce(files: readonly string[], codeowners: Codeowners, control: Control, { members }: Probes): OfFiles {
  const answering = answeringFor(control);
  const known = sharesIn(codeowners)(members)(files);
  const names = JSON.stringify(answering.map(({ kind, name }) => [kind, name]));
  const found = known.get(names) ?? shared(files, codeowners, giver(answering, members));
  known.set(names, found);
  return found;
}

const sharesIn = remember((_: Codeowners) =>
  remember((_members: Probes["members"]) => remember((_files: readonly string[]) => new Map<string, OfFiles>())),
);

type Given = "owner" | "perhaps" | "others";

function shared(
  files: readonly string[],
  codeowners: Codeowners,
  givenBy: (rule: CodeownersRule | null) => Given,
): OfFiles {
  const others: Share[] = [];
  const perhaps: Share[] = [];
  for (const path of files) {
    const rule = ownersOf(codeowners, path);
    const to = givenBy(rule);
    if (to === "others") others.push({ path, rule });
    if (to === "perhaps") perhaps.push({ path, rule });
  }
  return { others, perhaps };
}

/** To whom a line gives a control's files, decided once for each line. What a deputy reviews, the owner need not. */
function giver(answering: readonly Owner[], members: Probes["members"]): (rule: CodeownersRule | null) => Given {
  const known = new Map<CodeownersRule | null, Given>();
  return (rule) => {
    const names = rule?.owners ?? [];
    const decide = (): Given => {
      const stands = answering.flatMap((owner) => names.map((name) => standsBehind(name, owner, members)));
      return (["owner", "perhaps"] as const).find((answer) => stands.includes(answer)) ?? "others";
    };
    const to = known.get(rule) ?? decide();
    known.set(rule, to);
    return to;
  };
}

/** Whether a name in CODEOWNERS is an owner's: a person may be behind a team or an address; a team is itself alone. */
function standsBehind(name: string, owner: Owner, members: Probes["members"]): Given {
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
