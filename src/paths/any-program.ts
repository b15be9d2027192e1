import type { Snapshot } from "../model/snapshot.ts";

/** Folders in which a program is an example, a test's, or somebody else's. */
const notOurs = /(?:^|\/)(?:examples?|samples?|demos?|tests?|__tests__|fixtures|testdata|node_modules|vendor)\//;

/** Whether a path is that of a program in the usual place of some folder. */
function isUsual(path: string): boolean {
  const lower = path.toLowerCase();
  return /(?:^|\/)compliance\/program\.ya?ml$/.test(lower) && !notOurs.test(lower);
}

/**
 * Whether a snapshot may have a compliance program, wherever it is. Somebody who has one and misspells its path must not be told that
 * there was nothing to evaluate, so a folder `compliance` at the top is enough.
 */
function mayHaveProgram({ files }: Pick<Snapshot, "files">): boolean {
  return [...files.keys()].some((path) => isUsual(path) || /^compliance(?:$|\/.*\.ya?ml$)/i.test(path));
}

/** So many programs elsewhere are named. */
const mostNamed = 3;

/** That there is no program at a path, and what to do: name one that is elsewhere, or have `init` write a first one. */
export function absentProgram(
  path: string,
  { files }: Pick<Snapshot, "files">,
  inCommit: string | null = null,
): string {
  const none = `there is no ${path}${inCommit === null ? "" : ` in ${inCommit}`}`;
  const others = [...files.keys()].filter((one) => one !== path && isUsual(one)).sort();
  if (others.length > 0) {
    const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : "";
    const named = `${others.slice(0, mostNamed).join(", ")}${more}`;
    return `${none}; found ${named}: set the input "program" in the workflow, or --program on the command line`;
  }
  return inCommit === null
    ? `${none}; "controldiff init" writes a first one`
    : `${none}: commit it, or let "controldiff init" write a first one`;
}

/** One side, as far as it says whether there is a program. */
interface MaybeProgram {
  readonly parsed: { readonly absent: boolean };
  readonly snapshot: Pick<Snapshot, "files">;
}

/** Whether there is nothing to evaluate: no program is required, and no file of either side, or of the tip, may be of one. */
export function hasNoProgram(of: {
  readonly requiresProgram?: boolean | undefined;
  readonly base: MaybeProgram;
  readonly head: MaybeProgram;
  readonly tip?: MaybeProgram | null;
}): boolean {
  const { requiresProgram = true, base, head, tip = null } = of;
  const sides = [base, head, ...(tip === null ? [] : [tip])];
  return !requiresProgram && sides.every(({ parsed, snapshot }) => parsed.absent && !mayHaveProgram(snapshot));
}
