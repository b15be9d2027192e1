import { createColors } from "picocolors";
import stringWidth from "string-width";
import { answerTo } from "../../../commands/explained.ts";
import type { Line } from "../../../model/report/explanation.ts";
import { explanationJson } from "../../../render/explanation-json.ts";
import { plain, plainName } from "../../../render/text/plain.ts";
import { plainPen } from "../../../render/text/plain-pen.ts";
import { wrap } from "../../../render/text/wrap.ts";
import { write } from "../../../render/text/write.ts";
import { run } from "../../../run.ts";
import type { ParsedArguments } from "../terminal/arguments.ts";
import { openCompared } from "../terminal/compared.ts";
import { exitCodeOf } from "../terminal/exit-code.ts";
import { nobody } from "../terminal/nobody.ts";
import { progressOn, type Shell, wantsColor } from "../terminal/shell.ts";
import { todayOf } from "../terminal/today.ts";
import { print } from "./check.ts";

/** `explain`: why something is affected by the change, or why not. */
export async function explain(asked: ParsedArguments, shell: Shell): Promise<number> {
  const today = todayOf(asked, shell);
  const compared = await openCompared(asked, shell);
  try {
    const { repository, programPath } = compared;
    const progress = progressOn(shell.err);
    const report = await run({ ...nobody, repository, programPath, today, says: progress.say });
    progress.done();
    const word = asked.operand ?? "";
    const explanation = await answerTo(word, repository, report);
    switch (explanation.is) {
      case "no-program":
        await print(report, asked, shell);
        return exitCodeOf(report);
      case "unknown":
        return unknown(word, explanation.meant, shell);
      case "explained":
        shell.out.write(
          asked.values.get("format")?.[0] === "json"
            ? explanationJson(word, explanation.lines)
            : asText(explanation.lines, wantsColor(shell, shell.out), shell.out.columns),
        );
        return 0;
    }
  } finally {
    await compared.close();
  }
}

function unknown(word: string, nearest: string | null, shell: Shell): number {
  const meant = nearest === null ? "" : `; did you mean "${plain(nearest)}"?`;
  shell.err.write(
    `controldiff: "${plain(word)}" is not a control, criterion, risk, actor, file or folder at head or in the change${meant}\n`,
  );
  return 2;
}

function asText(lines: readonly Line[], color: boolean, width: number): string {
  const { bold, dim } = createColors(color);
  return lines
    .map(({ depth, text, at }) => {
      const further = "  ".repeat(depth + 2);
      const [first = "", ...others] = wrap(write(text, plainPen), width - further.length, "");
      const said = [first, ...others.map((line) => `${further}${line}`)].join("\n");
      const place = at === null ? "" : `${plainName(at.path)}:${at.line}`;
      const last = others.length === 0 ? `${"  ".repeat(depth)}${first}` : `${further}${others.at(-1)}`;
      const isShort = stringWidth(`${last}  ${place}`) <= width;
      const where = at === null ? "" : `${isShort ? "  " : `\n${further}`}${dim(place)}`;
      return `${"  ".repeat(depth)}${depth === 0 ? bold(said) : said}${where}\n`;
    })
    .join("");
}
