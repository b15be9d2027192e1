import { programAt } from "../../../fetch/program-at.ts";
import { formatProblem, type Problem } from "../../../model/problem.ts";
import type { Program } from "../../../model/program.ts";
import { absentProgram } from "../../../paths/any-program.ts";
import { plain } from "../../../render/text/plain.ts";
import type { ParsedArguments } from "../terminal/arguments.ts";
import { openSide } from "../terminal/compared.ts";
import { folded } from "../terminal/folded.ts";
import type { Shell } from "../terminal/shell.ts";

/** `validate`: every problem of a program, at one revision or as it stands in a directory. */
export async function validate(asked: ParsedArguments, shell: Shell): Promise<number> {
  const { repository, programPath: path, close } = await openSide(asked, shell);
  try {
    const { snapshot, parsed } = await programAt(repository, (await repository.revisions()).head, path);
    const absent: Problem = {
      code: "missing-file",
      severity: "error",
      place: { path, line: 1, column: 1 },
      message: absentProgram(path, snapshot),
    };
    const problems = parsed.absent ? [absent] : parsed.problems;
    shell.out.write(
      asked.values.get("format")?.[0] === "json"
        ? `${JSON.stringify(problems, null, 2)}\n`
        : folded(asText(problems, parsed.program), shell.out),
    );
    return problems.some((problem) => problem.severity === "error") ? 2 : 0;
  } finally {
    await close();
  }
}

function asText(problems: readonly Problem[], program: Program | null): string {
  const controls = program?.controls.filter(({ complementary }) => complementary === null).length ?? null;
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const lines = problems.map((problem) => `${plain(formatProblem(problem))}\n`);
  const sum = `${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}`;
  return `${lines.join("")}${controls === null ? sum : `${sum}; the program holds ${counted(controls, "control")}`}\n`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
