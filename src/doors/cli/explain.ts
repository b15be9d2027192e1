import { createColors } from "picocolors";
import { answerTo } from "../../commands/explained.ts";
import type { Line } from "../../model/explanation.ts";
import { plain } from "../../render/text/plain.ts";
import { run } from "../../run.ts";
import type { ParsedArguments } from "./arguments.ts";
import { print } from "./check.ts";
import { openCompared } from "./compared.ts";
import { exitCodeOf } from "./exit-code.ts";
import { nobody } from "./nobody.ts";
import { type Shell, wantsColour } from "./shell.ts";
import { todayOf } from "./today.ts";

/** `explain`: why something is affected by the change, or why not. */
export async function explain(asked: ParsedArguments, shell: Shell): Promise<number> {
  const today = todayOf(asked, shell);
  const compared = await openCompared(asked, shell);
  try {
    const { repository, programPath } = compared;
    const report = await run({ ...nobody, repository, programPath, today });
    const word = asked.operand ?? "";
    const explanation = await answerTo(word, repository, report);
    switch (explanation.is) {
      case "no-program":
        print(report, asked, shell);
        return exitCodeOf(report);
      case "unknown":
        return unknown(word, explanation.meant, shell);
      case "explained":
        shell.out.write(asText(explanation.lines, wantsColour(shell, shell.out)));
        return 0;
    }
  } finally {
    await compared.close();
  }
}

function unknown(word: string, nearest: string | null, shell: Shell): number {
  const meant = nearest === null ? "" : `; did you mean "${nearest}"?`;
  shell.err.write(
    `controldiff: "${plain(word)}" is no control, no criterion and no file at head or in the change${meant}\n`,
  );
  return 2;
}

function asText(lines: readonly Line[], colour: boolean): string {
  const { bold, dim } = createColors(colour);
  return lines
    .map(({ depth, text, at }) => {
      const said = depth === 0 ? bold(plain(text)) : plain(text);
      return `${"  ".repeat(depth)}${said}${at === null ? "" : dim(`  ${plain(at.path)}:${at.line}`)}\n`;
    })
    .join("");
}
