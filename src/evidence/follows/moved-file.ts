import type { FileEvidence } from "../../model/evidence.ts";
import { movedTo } from "../fixes/rename-fix.ts";
import { plainPath } from "../whereabouts.ts";
import type { Sides } from "./sides.ts";

/** Whether a link points at the files that another pointed at: the same, or where the change moved them. */
export function isMovedFile(next: FileEvidence, link: FileEvidence, { moves }: Sides): boolean {
  const [was, is] = [plainPath(link.path), plainPath(next.path)];
  if (is === (moves.to(was) ?? was)) return true;
  return movedTo(link, moves) === is;
}
