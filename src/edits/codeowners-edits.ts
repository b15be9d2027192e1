import type { CodeownersLines } from "../codeowners/codeowners-lines.ts";
import type { Edit } from "../model/files/edit.ts";
import { offsetOf } from "../model/files/line-starts.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { textOf } from "../model/text.ts";
import { editsOf, type Splice } from "./splice.ts";

/** Lines of CODEOWNERS widened in place, and others added behind its last, where they match last; comments stay. */
export function codeownersEdits(path: string, lines: CodeownersLines, snapshot: Snapshot): readonly Edit[] {
  const bytes = snapshot.contents.get(path);
  if (bytes === undefined) return [];
  const { content, lines: known } = textOf(bytes);
  const widened = lines.widened.map(({ line, find, replace }): Splice => {
    const start = offsetOf({ line, column: 1 }, content) + Math.max(0, known[line - 1]?.indexOf(find) ?? 0);
    return { start, end: start + find.length, text: replace };
  });
  // A lone carriage return ends a line for GitHub and none for editors: then the lines are counted otherwise here.
  if (lines.widened.some(({ line, find }) => known[line - 1]?.includes(find) !== true)) return [];
  return editsOf(path, content, [...widened, ...appended(content, lines.added)]);
}

function appended(content: string, lines: readonly string[]): readonly Splice[] {
  if (lines.length === 0) return [];
  const end = content.length;
  const isOpen = content !== "" && !content.endsWith("\n");
  return [{ start: end, end, text: isOpen ? `\n${lines.join("\n")}` : `${lines.join("\n")}\n` }];
}
