import { select } from "../files/select.ts";
import type { PathEvidence } from "../model/evidence.ts";
import { sentence, words } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { flawed, type Judged } from "./flaw.ts";
import type { Sides } from "./follows/sides.ts";
import { isBare, isWordless } from "./kinds/empty.ts";
import { plainPath } from "./whereabouts.ts";

/** `evidence-content`: a page, a section or a value that said something at base and of which nothing but its frame is left. What base had empty may stay so. */
export function emptied(link: PathEvidence, was: PathEvidence, { base, head }: Sides): readonly Judged[] {
  if (link.isGlob || was.isGlob) return [];
  const [before, now] = [partOf(was, base), partOf(link, head)];
  if (before === null || now === null || isBare(was, before) || !isBare(link, now)) return [];
  // Of what has no word at all that is said on each side by itself.
  if (link.fragment?.kind !== "pointer" && isWordless(link, now)) return [];
  const message = sentence`${now.words} ${words(now.isPlural ? "say" : "says")} nothing any more`;
  return [flawed("evidence-content", message, { explainedBy: [plainPath(link.path)] })];
}

function partOf({ path, fragment }: PathEvidence, snapshot: Snapshot) {
  const selection = select(plainPath(path), fragment, snapshot, false);
  return selection.is === "part" ? selection.part : null;
}
