import { codeownersOf, findCodeowners, ownersOf } from "../codeowners/codeowners.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** A rule of base's CODEOWNERS whose files nobody owns at head. */
export interface DroppedRule {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly pattern: string;
  /** How many files, there at both sides, lose their owners. */
  readonly files: number;
}

/** The rules of CODEOWNERS that a change takes away, judged by the files that lose all their owners; none where it is not changed. */
export function droppedRules(base: Snapshot, head: Snapshot): readonly DroppedRule[] {
  const [before, after] = [findCodeowners(base.files), findCodeowners(head.files)];
  if (before === null || (after === before && base.files.get(before)?.id === head.files.get(before)?.id)) return [];
  const [was, is] = [codeownersOf(base), codeownersOf(head, before)];
  if (was === null || is === null) return [];
  const dropped = new Map<number, DroppedRule>();
  for (const path of head.files.keys()) {
    if (!base.files.has(path)) continue;
    const rule = ownersOf(was, path);
    if (rule === null || rule.owners.length === 0 || (ownersOf(is, path)?.owners.length ?? 0) > 0) continue;
    const { line, text, pattern } = rule;
    dropped.set(line, { path: was.path, line, text, pattern, files: (dropped.get(line)?.files ?? 0) + 1 });
  }
  return [...dropped.values()].sort((a, b) => b.files - a.files || a.line - b.line);
}
