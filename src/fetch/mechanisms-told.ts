import type { MechanismChange } from "../model/report/mechanism.ts";
import type { Change, Snapshot } from "../model/snapshot.ts";
import { hasNoProgram } from "../paths/any-program.ts";
import { type Repository, Unreadable } from "../ports.ts";
import { kindOf } from "../signals/file-kinds.ts";
import type { ProgramAt } from "./program-at.ts";

/** What a run asks about mechanisms. */
interface Asked {
  readonly kind?: "change" | "posture";
  readonly requiresProgram?: boolean;
}

/** What was read of both sides. */
interface Read {
  readonly base: ProgramAt;
  readonly head: ProgramAt;
  readonly tip: ProgramAt | null;
  readonly change: Change;
}

/**
 * What the change takes away or opens. Without a program it is all that is reported, so that what cannot be read ends the run; beside a
 * program it is one line that decides nothing, and must cost no requests. Throws `Unreadable`.
 */
export async function mechanismsTold(
  { kind, requiresProgram }: Asked,
  repository: Repository,
  { base, head, tip, change }: Read,
): Promise<readonly MechanismChange[]> {
  if (kind === "posture") return [];
  const sides = { base: base.snapshot, head: head.snapshot };
  if (hasNoProgram({ requiresProgram, base, head, tip })) return shown(repository, sides, change);
  if (repository.isRemote === true || base.parsed.program === null || head.parsed.program === null) return [];
  const own = new Set([...base.parsed.program.files, ...head.parsed.program.files].filter(isYaml));
  const others = change.files.filter(({ path }) => !own.has(path));
  return shown(repository, sides, { ...change, files: others }).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    return [];
  });
}

/** The tables of what files show are large, and read only for a change of a file that can show something. */
async function shown(
  repository: Repository,
  sides: { readonly base: Snapshot; readonly head: Snapshot },
  change: Change,
): Promise<readonly MechanismChange[]> {
  const canShow = (path: string | null) => path !== null && kindOf(path) !== null;
  if (!change.files.some(({ path, previous }) => canShow(path) || canShow(previous))) return [];
  const { mechanismsOf } = await import("./mechanisms.ts");
  return mechanismsOf(repository, sides, change);
}

/** The program says what others do, and does none of it itself; its documents may. */
function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
