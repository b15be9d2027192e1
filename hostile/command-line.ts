import type { BuiltCli } from "./built-cli.ts";
import type { Case } from "./case.ts";
import type { Ended, Report } from "./ended.ts";

/** The day on which every case is judged. */
const today = "2026-11-23";

/** Where the two sides of a case are: options of `check`. */
export type Sides = readonly string[];

/** Runs the built command line on a case; the other forms of output are asked for where the case says what they must show or must not. */
export async function onCommandLine(cli: BuiltCli, { args, expect }: Case, sides: Sides): Promise<Ended> {
  const check = (format: string) =>
    cli.run(["check", ...sides, ...["--now", today, "--urls", "off", "--format", format], ...args]);
  const { exit, stdout, stderr, seconds } = await check("json");
  const { says, hides, unprinted } = expect;
  const shown = async (format: string, isWanted: boolean) => (isWanted ? (await check(format)).stdout : "");
  const pages = [
    await shown("markdown", says !== undefined || hides !== undefined),
    await shown("summary", hides !== undefined),
  ];
  const log = [await shown("terminal", unprinted !== undefined), stderr];
  return { exit, report: reportIn(stdout), page: pages.join("\n"), log: log.join("\n"), seconds };
}

function reportIn(stdout: string): Report | null {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return null;
  }
}
