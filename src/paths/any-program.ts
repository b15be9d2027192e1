import type { Snapshot } from "../model/snapshot.ts";

/** Folders in which a program is an example, a test's, or somebody else's. */
const notOurs = /(?:^|\/)(?:examples?|samples?|demos?|tests?|__tests__|fixtures|testdata|node_modules|vendor)\//;

/**
 * A file of a snapshot that may be of a compliance program, wherever it stands; null where there is none. Whoever has one and misspells
 * where it is must not be told that nothing was to be evaluated, so that a folder `compliance` at the top is enough.
 */
function anyProgramFile({ files }: Pick<Snapshot, "files">): string | null {
  for (const path of files.keys()) {
    const lower = path.toLowerCase();
    if (/^compliance(?:$|\/.*\.ya?ml$)/.test(lower)) return path;
    if (/(?:^|\/)compliance\/program\.ya?ml$/.test(lower) && !notOurs.test(lower)) return path;
  }
  return null;
}

/** So many programs elsewhere are named. */
const mostNamed = 3;

/** That there is no program at a path, and what to do: name the one that stands elsewhere, else let `init` write a first one. */
export function absentProgram(
  path: string,
  { files }: Pick<Snapshot, "files">,
  inCommit: string | null = null,
): string {
  const isOther = (one: string) => /(?:^|\/)compliance\/program\.ya?ml$/i.test(one) && !notOurs.test(one.toLowerCase());
  const others = [...files.keys()].filter((one) => one !== path && isOther(one)).sort();
  const none = `there is no ${path}${inCommit === null ? "" : ` in ${inCommit}`}`;
  if (others.length > 0) {
    const named = others.slice(0, mostNamed).join(", ");
    const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : "";
    return `${none}; there is ${named}${more}: name it as "program" in the workflow, as --program here`;
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
  return !requiresProgram && sides.every(({ parsed, snapshot }) => parsed.absent && anyProgramFile(snapshot) === null);
}
