import { meantAndAllowed } from "../../../parse/written/suggest.ts";
import type { MatrixFormat } from "../../../render/formats.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { matricesOf } from "../../../render/matrix/matrix.ts";
import { matrixRenderings } from "../../../render/matrix/matrix-registry.ts";
import { run } from "../../../run.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { openCompared } from "../terminal/compared.ts";
import { exitCodeOf } from "../terminal/exit-code.ts";
import { nobody } from "../terminal/nobody.ts";
import { progressOn, type Shell, wantsColor } from "../terminal/shell.ts";
import { todayOf } from "../terminal/today.ts";
import { writeOut } from "../terminal/write-out.ts";
import { print } from "./check.ts";

/** `matrix`: criteria against actors, who answers for what and how it stands. */
export async function matrix(asked: ParsedArguments, shell: Shell): Promise<number> {
  const today = todayOf(asked, shell);
  const compared = await openCompared(asked, shell);
  try {
    const { repository, programPath } = compared;
    const progress = progressOn(shell.err);
    const report = await run({ ...nobody, repository, programPath, today, says: progress.say });
    progress.done();
    if (report.verdict.is === "error") {
      await print(report, { ...asked, values: new Map() }, shell);
      return exitCodeOf(report);
    }
    const only = asked.values.get("framework")?.[0] ?? null;
    if (only !== null)
      judgeFramework(
        only,
        matricesOf(report).map(({ framework }) => framework),
      );
    const format = (asked.values.get("format")?.[0] ?? "terminal") as MatrixFormat;
    const color = !asked.values.has("output") && wantsColor(shell, shell.out);
    const context = { ...noLinks, color, width: shell.out.columns };
    writeOut(matrixRenderings[format](report, only, context), asked, shell);
    return 0;
  } finally {
    await compared.close();
  }
}

function judgeFramework(only: string, known: readonly string[]): void {
  if (known.includes(only)) return;
  const meant = known.length === 0 ? "" : `; ${meantAndAllowed(only, known)}`;
  throw new UsageError([`--framework is "${only}", which is not among the program's frameworks${meant}`]);
}
