import { withoutComments } from "../files/comments.ts";
import { withoutTexts } from "../files/quoted-texts.ts";
import { select } from "../files/select.ts";
import type { Contains, PathEvidence } from "../model/evidence.ts";
import { path as pathOf, sentence, words } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { asked, holds, isUsable, tooLong } from "./contains.ts";
import { flawed, type Judged } from "./flaw.ts";
import type { Sides } from "./follows/sides.ts";
import { pathsToJudge } from "./targets.ts";

/** Where a text stands in a file, the higher the more it does: nowhere, only in comments, only in texts in quotes of a program, or where it is in force. */
type Standing = 0 | 1 | 2 | 3;
const places = { 1: "in a comment", 2: "in a text in quotes" } as const;

/** `evidence-content`: text that base had in force and that stands only in comments, or only in texts of a program, now. What base had there may stay there. */
export function commentedOut(link: PathEvidence, was: PathEvidence, { base, head, moves }: Sides): readonly Judged[] {
  const { contains } = link;
  if (contains === null || !isUsable(contains)) return [];
  const found = (of: PathEvidence, snapshot: Snapshot) =>
    new Map(pathsToJudge(of, snapshot).map((path) => [path, standingOf(path, of, contains, snapshot)]));
  const [before, now] = [found(was, base), found(link, head)];
  const best = Math.max(0, ...before.values());
  // Where every file had it in force, each is held to it; where only some had, one of them is enough.
  const isEach = before.size > 1 && [...before.values()].every((standing) => standing >= 2);
  if (!isEach && [...now.values()].some((standing) => standing >= best)) return [];
  const isLost = ([path, standing]: readonly [string, Standing]) => {
    const had = isEach ? before.get(moves.from(path) ?? path) : best;
    return had !== undefined && standing < had;
  };
  const [lost] = [...now].filter(isLost).sort(([, one], [, other]) => other - one);
  if (lost === undefined) return [];
  const [path, standing] = lost;
  if (standing === 0 || standing === 3) return [];
  const message = sentence`${pathOf(path)} ${asked(contains, "singular")} only ${words(places[standing])} now`;
  return [flawed("evidence-content", message, { explainedBy: [path] })];
}

function standingOf(path: string, { fragment }: PathEvidence, contains: Contains, snapshot: Snapshot): Standing {
  const selection = select(path, fragment, snapshot, false);
  if (selection.is !== "part" || tooLong(contains, selection.part) !== null) return 0;
  if (!holds(contains, selection.part)) return 0;
  const texts = selection.part.texts.map((text) => withoutComments(path, text));
  if (!holds(contains, { texts })) return 1;
  const bare = texts.map((text) => withoutTexts(path, text) ?? text);
  return holds(contains, { texts: bare }) ? 3 : 2;
}
