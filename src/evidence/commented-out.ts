import { withoutComments } from "../files/comments.ts";
import { select } from "../files/select.ts";
import type { PathEvidence } from "../model/evidence.ts";
import { path as pathOf, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { asked, holds, isUsable, tooLong } from "./contains.ts";
import { flawed, type Judged } from "./flaw.ts";
import type { Sides } from "./follows/sides.ts";
import { pathsToJudge } from "./targets.ts";

/** `evidence-content`: text that base had in force and that stands only in comments now. What base had in a comment may stay there. */
export function commentedOut(link: PathEvidence, was: PathEvidence, { base, head, moves }: Sides): readonly Judged[] {
  const { contains } = link;
  if (contains === null || !isUsable(contains)) return [];
  const found = (of: PathEvidence, snapshot: Snapshot) =>
    new Map(pathsToJudge(of, snapshot).map((path) => [path, placed(path, of, snapshot)]));
  const [before, now] = [found(was, base), found(link, head)];
  const hadIt = [...before.values()].filter((place) => place === "in force");
  if (hadIt.length === 0) return [];
  // Where every file had it in force, each is held to it; where only some had, one of them is enough.
  const isEach = before.size > 1 && hadIt.length === before.size;
  if (!isEach && [...now.values()].includes("in force")) return [];
  const isLost = (path: string) =>
    now.get(path) === "in a comment" && (!isEach || before.has(moves.from(path) ?? path));
  const [path] = [...now.keys()].filter(isLost);
  if (path === undefined) return [];
  const message = sentence`${pathOf(path)} ${asked(contains, "singular")} only in a comment now`;
  return [flawed("evidence-content", message, { explainedBy: [path] })];

  function placed(
    path: string,
    { fragment }: PathEvidence,
    snapshot: Snapshot,
  ): "in force" | "in a comment" | "nowhere" {
    const selection = select(path, fragment, snapshot, false);
    if (contains === null || selection.is !== "part" || tooLong(contains, selection.part) !== null) return "nowhere";
    if (!holds(contains, selection.part)) return "nowhere";
    const texts = selection.part.texts.map((text) => withoutComments(path, text));
    return holds(contains, { texts }) ? "in force" : "in a comment";
  }
}
