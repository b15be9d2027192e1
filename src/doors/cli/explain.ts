import { closest } from "fastest-levenshtein";
import { createColors } from "picocolors";
import type { Line } from "../../explain.ts";
import { explain as explanationOf } from "../../explain.ts";
import type { Program } from "../../model/program.ts";
import { programAt } from "../../program-at.ts";
import { plain } from "../../render/plain.ts";
import { run } from "../../run.ts";
import type { Asked } from "./arguments.ts";
import { print } from "./check.ts";
import { openCompared } from "./compared.ts";
import { exitCodeOf } from "./exit-code.ts";
import { type Shell, wantsColour } from "./shell.ts";
import { todayOf } from "./today.ts";

/** `explain`: why something is affected by the change, or why not. */
export async function explain(asked: Asked, shell: Shell): Promise<number> {
  const today = todayOf(asked, shell);
  const compared = await openCompared(asked, shell);
  try {
    const { repository, programPath } = compared;
    const approvals = { approvers: null, teamMembers: new Map() };
    const report = await run({
      repository,
      programPath,
      today,
      directory: null,
      links: null,
      approvals,
      says: () => {},
    });
    const { snapshot, parsed } = await programAt(repository, report.head, programPath);
    if (parsed.program === null) {
      print(report, asked, shell);
      return exitCodeOf(report);
    }
    const word = asked.operand ?? "";
    const lines = explanationOf(word, { report, program: parsed.program, files: snapshot.files });
    if (lines === null) return unknown(word, parsed.program, shell);
    shell.out.write(asText(lines, wantsColour(shell, shell.out)));
    return 0;
  } finally {
    await compared.close();
  }
}

function unknown(word: string, program: Program, shell: Shell): number {
  const known = [
    ...program.controls.map((control) => control.id),
    ...program.frameworks.flatMap(({ id }) =>
      (program.catalogues.get(id)?.criteria ?? []).map((criterion) => criterion.id),
    ),
  ];
  const meant = known.length === 0 ? "" : `; did you mean "${closest(word, known)}"?`;
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
