import type { Report } from "../../../model/report.ts";
import { inBrief } from "../../../render/brief.ts";
import { oneLine } from "../../../render/comment/one-line.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { jsonPieces } from "../../../render/json.ts";
import { type Format, renderings } from "../../../render/registry.ts";
import { run } from "../../../run.ts";
import { linksAsked, urlsAsked } from "../../links-asked.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { openCompared } from "../terminal/compared.ts";
import { exitCodeOf } from "../terminal/exit-code.ts";
import { nobody } from "../terminal/nobody.ts";
import { progressOn, type Shell, wantsColor } from "../terminal/shell.ts";
import { todayOf } from "../terminal/today.ts";
import { writeOut } from "../terminal/write-out.ts";
import { checksAsked } from "./checks-asked.ts";
import { sayNotCommitted } from "./not-committed.ts";

/** `check`: the Action's check, on a laptop. */
export async function check(asked: ParsedArguments, shell: Shell): Promise<number> {
  const today = todayOf(asked, shell);
  if (asked.values.has("brief") && asked.values.get("format")?.[0] !== "json")
    throw new UsageError([
      "--brief goes with --format json; other formats sum up by themselves, and SARIF must hold every alert that is open",
    ]);
  const progress = progressOn(shell.err);
  const compared = await openCompared(asked, shell);
  try {
    // Nobody can be asked on a laptop; whoever names an approver asks what their approval would change.
    const approvers = asked.values.get("approved-by")?.map((login) => login.replace(/^@/, "")) ?? null;
    const report = await run({
      ...nobody,
      repository: compared.repository,
      programPath: compared.programPath,
      requiresProgram: asked.values.has("program") || asked.values.has("require-program"),
      today,
      links: linksAsked(urlsAsked(asked.values.get("urls")?.[0]), asked.values.get("url-host") ?? [], progress.say),
      checks: checksAsked(asked, shell),
      approvals: { ...nobody.approvals, approvers },
      says: progress.say,
    });
    progress.done();
    if (asked.values.has("quiet")) await printQuietly(report, asked, shell);
    else await print(report, asked, shell);
    await sayNotCommitted(report, asked, shell);
    return exitCodeOf(report);
  } finally {
    progress.done();
    await compared.close();
  }
}

/** One line, and none of a report that passes; a file that was asked for is written in full. */
async function printQuietly(report: Report, asked: ParsedArguments, shell: Shell): Promise<void> {
  if (asked.values.has("output")) await print(report, asked, shell);
  if (report.verdict.is !== "pass") shell.out.write(`${oneLine(report)}\n`);
}

/** Prints a report as `--format` says, to `--output` or standard output. */
export async function print(report: Report, asked: ParsedArguments, shell: Shell): Promise<void> {
  const format = (asked.values.get("format")?.[0] ?? "terminal") as Format;
  const color = !asked.values.has("output") && wantsColor(shell, shell.out);
  const shown = asked.values.has("brief") ? inBrief(report) : report;
  const context = { ...noLinks, color, width: shell.out.columns };
  const text = format === "json" ? jsonPieces(shown) : (await renderings[format]())(shown, context);
  writeOut(text, asked, shell);
}
