import type { Trees } from "./action.ts";
import type { Case } from "./case.ts";
import { edited, type Files } from "./files.ts";
import type { Commit } from "./store.ts";

/** The trees of a case. Throws, with the case's name, where its edits cannot be made. */
export function treesOf(one: Case, worlds: ReadonlyMap<string, Files>): Trees {
  const world = worlds.get(one.world);
  if (world === undefined) throw new Error(`${one.id}: there is no world ${one.world}`);
  try {
    const start = edited(world, one.base);
    const approved = one.approved === undefined ? null : edited(start, one.approved);
    const head = edited(approved ?? start, one.head);
    const { tip, former = null } = one;
    const before = former && { tip: edited(start, former), merge: edited(head, former) };
    return tip === undefined
      ? { start, tip: start, approved, head, merge: head, before }
      : { start, tip: edited(start, tip), approved, head, merge: edited(head, tip), before };
  } catch (error) {
    throw new Error(`${one.id}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A case's two sides in the one repository of all cases, and the options that name them. */
export function commitsOf(at: number, { start, tip, head }: Trees, isMovedOn: boolean): readonly Commit[] {
  const [from, base, feature] = [`${at}-start`, `${at}-base`, `${at}-head`];
  return [
    { branch: from, parents: [], files: start },
    { branch: base, parents: [from], files: isMovedOn ? tip : start },
    { branch: feature, parents: [from], files: head },
  ];
}
