import type { Move, Moves } from "../../model/files/moves.ts";
import type { PathRule } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { filesUnder, literalStart, matches } from "../../paths/glob.ts";
import { globMatcher } from "../../paths/glob-matcher.ts";

/** The files of both sides, and which of base's the change renamed. */
export interface Renaming {
  readonly moves: Moves;
  readonly after: Snapshot["files"];
}

/**
 * Base's path rules as they stand once they follow what the change renamed: a rule that matches no file any more stands under the new
 * names of those it matched. One whose files are simply gone asks nothing of anybody, and is left out; but not of a scope, which is
 * about files to come.
 */
export function followedRules(rules: readonly PathRule[], renaming: Renaming, of: "control" | "scope") {
  return rules.flatMap((rule) => {
    const moved = newGlobs(rule, renaming).map((glob) => ({ ...rule, glob, text: textOf(rule, glob) }));
    if (rule.negated) return [rule, ...moved];
    if (matches(rule.glob, renaming.after).length > 0) return [rule];
    return moved.length > 0 || of === "control" ? moved : [rule];
  });
}

function textOf({ negated }: PathRule, glob: string): string {
  return negated ? `!${glob}` : glob;
}

/**
 * The glob in every folder into which files that it matches were moved; where a file got another name, that name. What a rule leaves out of a
 * folder that was moved whole it leaves out of the new one, whether or not such a file is there.
 */
function newGlobs({ glob, negated }: PathRule, { moves, after }: Renaming): readonly string[] {
  const folder = literalStart(glob).replace(/\/?[^/]*$/, "");
  const below = folder === "" ? exactMove(glob, moves) : moves.below(folder);
  const isWhole = negated && folder !== "" && below.length > 0 && filesUnder(folder, after).length === 0;
  const isMatch = isWhole ? ({ from, to }: Move) => to.endsWith(from.slice(folder.length)) : isMatchOf(glob);
  return [...new Set(below.filter(isMatch).map((move) => newGlob(glob, folder, move)))];
}

function isMatchOf(glob: string): (move: Move) => boolean {
  const matcher = globMatcher(glob);
  return ({ from }) => matcher(from);
}

function exactMove(glob: string, moves: Moves): readonly Move[] {
  const to = moves.to(glob);
  return to === undefined ? [] : [{ from: glob, to }];
}

function newGlob(glob: string, folder: string, { from, to }: Move): string {
  const rest = from.slice(folder.length);
  return folder !== "" && to.endsWith(rest) ? to.slice(0, to.length - rest.length) + glob.slice(folder.length) : to;
}
