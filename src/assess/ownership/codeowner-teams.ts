import { codeownersOf } from "../../codeowners/codeowners.ts";
import { answeringFor } from "../../model/owner-status.ts";
import type { Side } from "../../model/place.ts";
import type { Owner, Program } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";

/** The teams that CODEOWNERS names where controls have people for owners: one of them may stand behind a team, and then reviews the files. */
export function teamsBehind(
  programs: readonly Program[],
  snapshots: Readonly<Record<Side, Snapshot>>,
): readonly Owner[] {
  const owners = programs.flatMap(({ controls }) => controls.flatMap(answeringFor));
  if (owners.every(({ kind }) => kind !== "user")) return [];
  return [snapshots.base, snapshots.head].flatMap(teamsIn);
}

function teamsIn(snapshot: Snapshot): readonly Owner[] {
  const codeowners = codeownersOf(snapshot);
  return (codeowners?.rules ?? []).flatMap(({ owners, line }) =>
    owners
      .filter((name) => /^@.+\//.test(name))
      .map((name): Owner => ({ name, kind: "team", place: { path: codeowners?.path ?? "", line, column: 1 } })),
  );
}
