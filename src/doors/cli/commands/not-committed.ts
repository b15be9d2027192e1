import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Report } from "../../../model/report.ts";
import { plain } from "../../../render/text/plain.ts";
import { onDisk } from "../../on-disk.ts";
import type { ParsedArguments } from "../terminal/arguments.ts";
import { topOf } from "../terminal/nearest-program.ts";
import type { Shell } from "../terminal/shell.ts";

/** Says where a program that head does not have stands in the working directory: commits are compared, and it is in none. */
export async function sayNotCommitted(report: Report, asked: ParsedArguments, shell: Shell): Promise<void> {
  const isMissing = report.comparison === "none" || report.problems.some(({ code }) => code === "missing-file");
  const isOfCommits = !asked.values.has("head-dir") && !asked.values.has("head") && !asked.values.has("program");
  const dir = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  if (!isMissing || !isOfCommits || !existsSync(onDisk(await topOf(dir), report.program.path))) return;
  shell.err.write(
    `note: ${plain(report.program.path)} is not committed, and check compares commits. Commit it, or run check --uncommitted.\n`,
  );
}
