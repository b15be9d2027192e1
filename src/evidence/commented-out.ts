import { withoutComments } from "../files/comments.ts";
import { select } from "../files/select.ts";
import type { PathEvidence } from "../model/evidence.ts";
import { path as pathOf, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { asked, holds, isUsable, tooLong } from "./contains.ts";
import { flawed, type Judged } from "./flaw.ts";
import { pathsToJudge } from "./targets.ts";

/** `evidence-content`: text that base had in force and that stands only in comments now. What base had in a comment may stay there. */
export function commentedOut(
  link: PathEvidence,
  was: PathEvidence,
  { base, head }: { readonly base: Snapshot; readonly head: Snapshot },
): readonly Judged[] {
  const { contains } = link;
  if (contains === null || !isUsable(contains)) return [];
  const found = (of: PathEvidence, snapshot: Snapshot) =>
    pathsToJudge(of, snapshot).map((path) => placed(path, of, snapshot));
  const before = found(was, base);
  if (!before.includes("in force")) return [];
  const now = found(link, head);
  if (now.includes("in force") || !now.includes("in a comment")) return [];
  const [path = ""] = pathsToJudge(link, head).filter((one) => placed(one, link, head) === "in a comment");
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
