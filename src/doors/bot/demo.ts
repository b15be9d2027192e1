import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { directoriesRepository } from "../../adapters/disk/directories.ts";
import { noReviews } from "../../compare/reviews.ts";
import { noLinks } from "../../render/context.ts";
import { type NotSelected, notSelected } from "../../render/html/not-selected.ts";
import { run } from "../../run.ts";
import { checkOutput, conclusionOf } from "./check-output.ts";
import type { DemoPull, DeskTold } from "./desk-task.ts";
import { packed } from "./packed.ts";

const folder = fileURLToPath(new URL("../../../examples/medical-scheduling", import.meta.url));

/** The pull requests of an example, as the bot would tell of them; none where the example is not there. */
export async function demo(today: string): Promise<DeskTold> {
  const names = existsSync(folder) ? readdirSync(join(folder, "pull-requests")).sort() : [];
  const pulls: DemoPull[] = [];
  for (const name of names) pulls.push(await pullOf(name, today));
  return { is: "demo", pulls };
}

async function pullOf(name: string, today: string): Promise<DemoPull> {
  let others: NotSelected | null = null;
  const headDir = join(folder, "pull-requests", name);
  const repository = directoriesRepository({ baseDir: join(folder, "base"), headDir });
  const [programPath, nobody] = ["compliance/program.yml", { directory: null, links: null, approvals: noReviews }];
  let seen: Parameters<typeof notSelected>[1] = null;
  const sees = (program: typeof seen) => {
    seen = program;
  };
  const report = await run({ repository, programPath, today, ...nobody, says: () => {}, sees });
  others = notSelected(report, seen, "head");
  const number = Number.parseInt(name, 10);
  return {
    number,
    conclusion: conclusionOf(report),
    output: { ...checkOutput(report, noLinks), annotations: [] },
    packed: packed(report, others),
  };
}
