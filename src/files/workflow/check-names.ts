import type { Job, Workflow } from "./workflow.ts";

/** The ids of a workflow's jobs that make checks of a name: their own, those of a matrix, those of a workflow that is called. */
export function jobsMaking(check: string, { jobs }: Workflow): readonly string[] {
  return [...(jobs?.values() ?? [])].filter((job) => makes(check, job)).map(({ id }) => id);
}

/**
 * `test`, `test (ubuntu, 22)` of a matrix, `call / test` of a called workflow; an expression in a name can be anything. What runs has its names
 * from https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idname.
 */
function makes(check: string, { id, name, matrix, uses }: Job): boolean {
  const pieces = (name || id).split(/\$\{\{.*?\}\}/s).map((piece) => piece.trim());
  const rest = behind(check, pieces);
  if (rest === null) return false;
  if (rest === "" || pieces.length > 1) return rest === "" || pieces.at(-1) === "" || isMore(rest, matrix, uses);
  return isMore(rest, matrix, uses);
}

/** What stands in a text behind these pieces, the first at its start; null where they are not in it. */
function behind(text: string, pieces: readonly string[]): string | null {
  let at = 0;
  for (const [number, piece] of pieces.entries()) {
    const found = text.indexOf(piece, at);
    if (found < 0 || (number === 0 && found > 0)) return null;
    at = found + piece.length;
  }
  return text.slice(at);
}

function isMore(rest: string, matrix: unknown, uses: string | null): boolean {
  const isOfMatrix = matrix !== undefined && /^ \(.*\)( \/ .*)?$/s.test(rest);
  return isOfMatrix || (uses !== null && rest.startsWith(" / "));
}
