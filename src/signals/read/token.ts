import { isRecord } from "../../files/pointer.ts";
import { textOf } from "../../model/text.ts";
import type { Workflow } from "./job.ts";
import type { SourceFile } from "./source.ts";

/** The line that says that a workflow's token may only read unless a job says otherwise; null where none does. */
export function hasReadOnlyToken({ bytes }: SourceFile, { permissions }: Workflow): number | null {
  const isReadOnly =
    permissions === "read-all" ||
    (isRecord(permissions) && Object.values(permissions).every((may) => may === "read" || may === "none"));
  if (!isReadOnly) return null;
  const at = textOf(bytes).lines.findIndex((line) => line.startsWith("permissions:"));
  return at < 0 ? 1 : at + 1;
}

/** The line of the first action of somebody else where every such action is pinned to a commit; null where one is not. */
export function hasPinnedActions({ jobs }: Workflow): number | null {
  const uses = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => isForeign(uses));
  const isPinned = uses.length >= 2 && uses.every(({ uses }) => /@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$/.test(uses));
  return isPinned ? (uses[0]?.line ?? null) : null;
}

function isForeign(uses: string): boolean {
  return uses !== "" && !uses.startsWith("./") && !uses.startsWith("template:");
}
