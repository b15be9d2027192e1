import { memoryRepository } from "../../../adapters/disk/memory.ts";
import { defaultProgram } from "../../../model/program-file.ts";
import { run } from "../../../run.ts";
import { demoFiles } from "../demo.generated.ts";
import type { ParsedArguments } from "../terminal/arguments.ts";
import { nobody } from "../terminal/nobody.ts";
import type { Shell } from "../terminal/shell.ts";
import { print } from "./check.ts";

/** The day the demo is evaluated for, so that it prints the same for ever. */
const demoDay = "2026-11-23";

/** `demo`: the comment of `examples/medical-scheduling/pull-requests/2-rename-breaks-evidence`, from files inside the bundle. */
export async function demo(asked: ParsedArguments, shell: Shell): Promise<number> {
  const report = await run({
    repository: memoryRepository(demoFiles()),
    programPath: defaultProgram,
    today: demoDay,
    ...nobody,
  });
  const values = new Map([["format", ["markdown"]], ...asked.values]);
  await print(report, { ...asked, values }, shell);
  // A demo that shows a failing pull request has itself succeeded.
  return 0;
}
