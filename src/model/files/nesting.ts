/** Deeper than any file that people write; parsers of YAML and JSON recurse, and what is nested without end can end the process. */
export const mostNesting = 200;

/**
 * At least how deep a YAML or JSON text is nested, found without parsing it: open brackets, compact `- - -` and growing indents
 * all count, brackets inside texts too. Linear in the text.
 */
export function nestingOf(text: string): number {
  let [deepest, brackets] = [0, 0];
  const indents: number[] = [];
  for (const line of text.split("\n")) {
    const start = /^[ \t]*((?:[-?:][ \t]+)*[-?:]?)/.exec(line);
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== "") {
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
    }
    const compact = (start?.[1] ?? "").split(/[ \t]+/).filter((mark) => mark !== "").length;
    for (const character of line) {
      if (character === "[" || character === "{") brackets += 1;
      if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
      deepest = Math.max(deepest, brackets + compact + indents.length);
    }
  }
  return deepest;
}
