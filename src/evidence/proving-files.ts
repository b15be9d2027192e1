import { select } from "../files/select.ts";
import type { PathEvidence } from "../model/evidence.ts";
import type { Program } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { holds, isUsable, tooLong } from "./contains.ts";
import { manyFilesOf, mostFiles, needsContent, toJudge } from "./targets.ts";

/**
 * The files that prove the links to more files than are read: of each link the first that has what it asks. Read first at head, they
 * keep proving the link however many files the change adds beside them. `added`: at most so many are, and a link that stays within its
 * bound needs nothing read first.
 */
export function provingFiles(program: Program, snapshot: Snapshot, added: number): readonly string[] {
  const links = program.controls.flatMap(({ evidence }) => evidence);
  return links.flatMap((link) => {
    if (link.kind !== "path" || !needsContent(link)) return [];
    const many = manyFilesOf(link, snapshot);
    return many === null || many.total + added <= mostFiles
      ? []
      : (toJudge(many, snapshot).find((path) => isProof(link, path, snapshot)) ?? []);
  });
}

function isProof({ contains, fragment }: PathEvidence, path: string, snapshot: Snapshot): boolean {
  const selection = select(path, fragment, snapshot);
  if (selection.is !== "part" || selection.untold !== undefined) return false;
  if (contains === null) return true;
  return isUsable(contains) && tooLong(contains, selection.part) === null && holds(contains, selection.part);
}
