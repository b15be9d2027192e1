import { wrap } from "../../../render/text/wrap.ts";
import type { Stream } from "./shell.ts";

/** How much further in the rest of a line stands. */
const further = 4;

/** Lines for people, wrapped at the terminal's width; into a pipe each stays one line, so that tools can read them. */
export function folded(text: string, { isTTY, columns }: Stream): string {
  if (!isTTY) return text;
  return text
    .split("\n")
    .flatMap((line) => hanging(line, columns))
    .join("\n");
}

/** One line as several, of which all but the first stand further in. */
function hanging(line: string, width: number): readonly string[] {
  const own = /^ */.exec(line)?.[0] ?? "";
  const [first = "", ...others] = wrap(line.trimStart(), width - own.length - further, "");
  return [`${own}${first}`, ...others.map((other) => `${own}${" ".repeat(further)}${other}`)];
}
