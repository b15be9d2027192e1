import { controlFiles } from "../../assess/control-files.ts";
import { isInScope } from "../../assess/scope.ts";
import { aboutControl } from "../../model/about-control.ts";
import type { Finding } from "../../model/finding.ts";
import { atHead } from "../../model/place.ts";
import type { Control, PathRule, Scope } from "../../model/program.ts";
import { code, listOf, path, type Sentence, sentence } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { type Inclusion, inclusionOf, type SearchBudget } from "../../paths/inclusion.ts";
import { finding } from "../../rules/make-finding.ts";
import { followedRules } from "./followed-rules.ts";
import type { ProgramChange, Programs } from "./programs.ts";

/** How many steps the comparison of all rules of a change may take, and of one list: about a second. */
const mostSteps = 10_000_000;
const mostStepsOfOne = 1_000_000;

/**
 * `path-narrowed`: by base's rules a control lives in files of head that by head's rules it does not; or would live in files to come. A rule
 * that matches nothing any more may go, and one whose files were renamed may follow them.
 */
export const pathsNarrowed: ProgramChange = (programs) => {
  const before = controlFiles(programs.base, programs.files).byControl;
  const after = controlFiles(programs.head, programs.files).byControl;
  const budget = { left: mostSteps };
  return programs.kept.flatMap(({ was, is }) => {
    const kept = new Set(after.get(is.id));
    const lost = (before.get(was.id) ?? []).filter((file) => !kept.has(file));
    const how = lost.length > 0 ? lostInWords(lost) : toComeInWords(lessIn(was, is, programs, budget));
    return how === null ? [] : [narrowed(was, is, how)];
  });
};

function lessIn(was: Control, is: Control, programs: Programs, budget: SearchBudget): Inclusion {
  const before = { include: was.paths, exclude: [] };
  const renaming = { moves: programs.sides.moves, after: programs.files };
  const followed = () => ({ include: followedRules(was.paths, renaming, "control"), exclude: [] });
  return eitherIn(before, followed, { include: is.paths, exclude: [] }, budget);
}

function narrowed(was: Control, is: Control, how: Sentence): Finding {
  const { place } = is.paths[0] ?? is;
  return finding("path-narrowed", [is.id], {
    message: sentence`paths of ${code(is.id)}: ${texts(was.paths)} → ${texts(is.paths)}; ${how}`,
    location: atHead(place),
    explainedBy: [place.path, is.place.path],
    ...aboutControl(is),
  });
}

/** `policy-loosened`: files of head, or files to come, that had to map to a control no longer have to. */
export const scopeNarrowed: ProgramChange = ({ base, head, files, sides }) => {
  if (isSameScope(base.scope, head.scope)) return [];
  const [isAsked, wasAsked] = [isInScope(head.scope), isInScope(base.scope)];
  const lost = [...files.keys()].filter((file) => wasAsked(file) && !isAsked(file));
  const renaming = { moves: sides.moves, after: files };
  const followed = () => ({
    include: followedRules(base.scope.include, renaming, "scope"),
    exclude: followedRules(base.scope.exclude, renaming, "scope"),
  });
  const inclusion = eitherIn(base.scope, followed, head.scope, { left: mostStepsOfOne });
  const how = lost.length > 0 ? lostInWords(lost) : toComeInWords(inclusion);
  if (how === null) return [];
  const { place } = head.scope.exclude.at(-1) ?? head.scope.include[0] ?? head;
  return [
    finding("policy-loosened", ["scope"], {
      message: sentence`scope: ${scopeInWords(base.scope)} → ${scopeInWords(head.scope)}; ${how}`,
      location: atHead(place),
      explainedBy: [place.path],
    }),
  ];
};

/** The rules as they were, or as they follow renamed files: it is enough that the ones or the others are all taken in. */
function eitherIn(before: Scope, followed: () => Scope, after: Scope, budget: SearchBudget): Inclusion {
  const asWritten = bounded(before, after, budget);
  return asWritten.is === "all" ? asWritten : bounded(followed(), after, budget);
}

function bounded(before: Scope, after: Scope, budget: SearchBudget): Inclusion {
  const allowed = Math.min(budget.left, mostStepsOfOne);
  const own = { left: allowed };
  const found = inclusionOf(before, after, own);
  budget.left -= allowed - Math.max(own.left, 0);
  return found;
}

function isSameScope(was: Scope, is: Scope): boolean {
  const written = ({ include, exclude }: Scope) =>
    JSON.stringify([include, exclude].map((rules) => rules.map(({ text }) => text)));
  return written(was) === written(is);
}

function scopeInWords({ include, exclude }: Scope): Sentence {
  return exclude.length === 0 ? texts(include) : sentence`${texts(include)} without ${texts(exclude)}`;
}

function texts(rules: readonly PathRule[]): Sentence {
  if (rules.length === 0) return sentence`nothing`;
  return rules.flatMap(({ text }, at) => sentence`${at === 0 ? [] : sentence`, `}${path(text)}`);
}

function lostInWords(lost: readonly string[]): Sentence {
  const most = 5;
  const shown = lost.length > most + 1 ? lost.slice(0, most) : lost;
  const names = shown.map((file): Sentence => [path(file)]);
  const more = lost.length > shown.length ? [sentence`${lost.length - shown.length} more`] : [];
  const number: Sentence = [{ is: "text", text: `${count(lost.length, "file")} ${lost.length === 1 ? "is" : "are"}` }];
  return sentence`${number} no longer mapped: ${listOf([...names, ...more])}`;
}

/** Null: what is asked of files to come is as much as it was. */
function toComeInWords(inclusion: Inclusion): Sentence | null {
  switch (inclusion.is) {
    case "all":
      return null;
    case "fewer":
      return sentence`no file is lost today, but one such as ${path(inclusion.path)} would no longer be mapped`;
    case "unknown":
      return sentence`no file is lost today, but these globs do not show whether a future file would be`;
  }
}
