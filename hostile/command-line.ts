import { join } from "node:path";
import type { Case } from "./case.ts";
import type { Ended, Report } from "./ended.ts";
import { runNode } from "./process.ts";

/** The day on which every case is judged. */
const today = "2026-11-23";

/** Where the two sides of a case are: options of `check`. */
export type Sides = readonly string[];

const forms = ["markdown", "summary", "terminal", "sarif"] as const;

/** Runs the built command line on a case; every form of output is asked for where the case says what they must not show. */
export async function onCommandLine(product: string, { args, expect }: Case, sides: Sides): Promise<Ended> {
  const check = (format: string) =>
    runNode([
      join(product, "dist/cli/index.js"),
      "check",
      ...sides,
      ...["--now", today, "--urls", "off", "--format", format],
      ...args,
    ]);
  const { exit, stdout, stderr, seconds } = await check("json");
  const wanted = expect.hides !== undefined ? forms : expect.says !== undefined ? forms.slice(0, 1) : [];
  const texts: string[] = [];
  for (const form of wanted) texts.push((await check(form)).stdout);
  return { exit, report: reportIn(stdout), text: [...texts, stderr].join("\n"), seconds };
}

function reportIn(stdout: string): Report | null {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return null;
  }
}
