import { lineAt } from "../../model/files/line-starts.ts";
import { textOf } from "../../model/text.ts";
import { commandsOf, type ShellCommand } from "./commands.ts";
import type { Step, Workflow } from "./job.ts";
import type { SourceFile } from "./source.ts";

/** How a Jenkinsfile runs a shell: `sh 'make test'`, `sh(script: "…")`, with three quotes over several lines. */
const shells = /\b(?:sh|bat|powershell)\b[ \t]*(?:\([ \t]*)?(?:script[ \t]*:[ \t]*)?("""|'''|"|')/g;

/** A Jenkinsfile as one job with the commands that its steps run; comments are not run. */
export function readJenkins({ bytes }: SourceFile): Workflow {
  const content = withoutComments(textOf(bytes).content);
  const steps: Step[] = [];
  for (const match of content.matchAll(shells)) {
    const quote = match[1] ?? "";
    const from = match.index + match[0].length;
    const to = content.indexOf(quote, from);
    if (to < 0) break;
    steps.push(stepOf(content.slice(from, to), lineAt(from, content)));
  }
  const jobs = steps.length === 0 ? [] : [{ id: "pipeline", line: 1, calls: null, permissions: "none", steps }];
  const waits = /^[ \t]*input\b[ \t]*[({'"m]/m.exec(content);
  return { events: null, permissions: "none", jobs, approvals: waits === null ? [] : [lineAt(waits.index, content)] };
}

function stepOf(script: string, first: number): Step {
  const commands: readonly ShellCommand[] = commandsOf(script);
  return {
    uses: "",
    line: first,
    commands: commands.map((command) => ({ ...command, line: first + command.line })),
    isAdvisory: false,
    inputs: null,
  };
}

/** Only comments that begin a line: a glob in a step, such as `target/*.jar`, opens none. One that is not closed goes on to the end. */
function withoutComments(content: string): string {
  return content.replace(/^[ \t]*(?:\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S])))/gm, (comment) =>
    comment.replace(/[^\n]/g, ""),
  );
}
