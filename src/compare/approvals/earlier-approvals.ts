import { definitionOf } from "../../assess/definition.ts";
import { codeownersPaths } from "../../codeowners/codeowners.ts";
import { ledTo } from "../../evidence/leads-to.ts";
import type { Control, Program } from "../../model/program.ts";
import type { AffectedControl } from "../../model/report.ts";
import { code, path, type Sentence, sentence, words } from "../../model/sentence.ts";
import type { FileEntry } from "../../model/snapshot.ts";
import type { BothSides } from "../both-sides.ts";
import type { ApprovedCommit, ApprovedSide } from "../sides/fetched.ts";
import type { EarlierApproval, EarlierStanding } from "../sides/reviews.ts";

/**
 * Which earlier approvals still count for a control under `stands: until-its-files-change`: those that saw everything the change now does
 * to it. What equals the base branch is nothing that the change does, so that an update from base takes no approval back.
 */
export function earlierStanding(affected: AffectedControl, sides: BothSides): EarlierStanding {
  const { terms, approvals } = sides;
  if (terms.policy.approvers.stands === "at-its-commit") return { standing: [], fallen: [] };
  const judged = (approvals.earlier ?? []).map((approval) => ({
    approval,
    because: whyFallen(approval, affected, sides),
  }));
  return {
    standing: judged.filter(({ because }) => because === null).map(({ approval }) => approval),
    fallen: judged.flatMap(({ approval, because }) => (because === null ? [] : [{ approval, because }])),
  };
}

/** Null: it counts. */
function whyFallen({ commits }: EarlierApproval, affected: AffectedControl, sides: BothSides): Sentence | null {
  const seen: Seen[] = [];
  for (const commit of commits) {
    const found = sides.approved.find((one) => one.commit === commit);
    if (found?.is !== "read")
      return sentence`that commit cannot be read: ${words(found?.why ?? "it was not asked for")}`;
    seen.push(found);
  }
  const unseen = doneTo(affected, sides).find((one) => !seen.some((approved) => isSeen(one, approved, sides)));
  if (unseen !== undefined) return sentence`${path(unseen)} is not what was approved`;
  return isEntrySeen(affected.control, seen, sides)
    ? null
    : sentence`the entry of ${code(affected.control)} is not what was approved`;
}

type Seen = Extract<ApprovedCommit, { readonly is: "read" }>;

/** The files by which the change affects a control now: those its rules and evidence name, what these lead to, and CODEOWNERS. */
function doneTo({ control, reasons }: AffectedControl, sides: BothSides): readonly string[] {
  const led = [sides.base, sides.head]
    .flatMap((side) => side ?? [])
    .flatMap(({ program, snapshot }) =>
      (controlIn(program, control)?.evidence ?? []).flatMap((link) => ledTo(link, snapshot)),
    );
  const named = reasons.filter(({ kind }) => kind === "path-rule" || kind === "evidence").map(({ file }) => file);
  return [...new Set([...named, ...led, ...codeownersPaths])].filter((file) => isChanged(file, sides));
}

/** Whether the change makes a file something else than base has, and than the base branch has by now. */
function isChanged(file: string, { base, head, tipFiles }: BothSides): boolean {
  const is = head?.snapshot.files.get(file);
  return !isSame(base?.snapshot.files.get(file), is) && !isSame(tipFiles.get(file), is);
}

/**
 * Whether an approved commit made the file what it is at head, from what it still is at base: what it left as it found it nobody looked at, and
 * what base has made of it since is taken back without anybody's having looked.
 */
function isSeen(file: string, { at, from }: Seen, { base, head }: BothSides): boolean {
  const [was, is] = [from.files.get(file), head?.snapshot.files.get(file)];
  return isSame(at.files.get(file), is) && !isSame(was, is) && isSame(was, base?.snapshot.files.get(file));
}

function isSame(one: FileEntry | undefined, other: FileEntry | undefined): boolean {
  return one?.id === other?.id && one?.kind === other?.kind;
}

/** The same of what the control's entry says, whichever files it depends on. */
function isEntrySeen(control: string, seen: readonly Seen[], { base, head, terms }: BothSides): boolean {
  const is = entryIn(head?.program ?? null, control);
  const before = [entryIn(base?.program ?? null, control), ...(terms.controls.get(control) ?? []).map(definitionOf)];
  if (before.includes(is)) return true;
  const isSeenIn = ({ at, from }: Seen) =>
    hasEntry(at, control, is) && !hasEntry(from, control, is) && entryIn(from.program, control) === before[0];
  return seen.some(isSeenIn);
}

function hasEntry({ program }: ApprovedSide, control: string, entry: string | null): boolean {
  return program !== null && entryIn(program, control) === entry;
}

function entryIn(program: Program | null, id: string): string | null {
  const control = program === null ? null : controlIn(program, id);
  return control === null ? null : definitionOf(control);
}

function controlIn({ controls }: Program, id: string): Control | null {
  return controls.find((control) => control.id === id) ?? null;
}
