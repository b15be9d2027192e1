import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { directoriesRepository } from "../../../adapters/disk/directories.ts";
import { noReviews } from "../../../compare/sides/reviews.ts";
import type { Side } from "../../../model/place.ts";
import type { Program } from "../../../model/program.ts";
import { noLinks } from "../../../render/frame/context.ts";
import { notSelected } from "../../../render/html/not-selected.ts";
import { run } from "../../../run.ts";
import { checkOutput, conclusionOf } from "./check-output.ts";
import type { DemoPull, DeskTold } from "./desk-task.ts";
import { packed } from "./packed.ts";

const folder = fileURLToPath(new URL("../../../../examples/medical-scheduling", import.meta.url));

/** The pull requests of an example, as the bot would tell of them; none where the example is not there. */
export async function demo(today: string): Promise<DeskTold> {
  const names = existsSync(folder) ? readdirSync(join(folder, "pull-requests")).sort() : [];
  const pulls: DemoPull[] = [];
  for (const name of names) pulls.push(await pullOf(name, today));
  return { is: "demo", pulls };
}

/** Nobody is asked: owners and approvals are unverifiable. */
const nobody = { directory: null, links: null, approvals: noReviews, says: () => {} };

/** A folder `2-rename-breaks-evidence` is pull request 2. */
async function pullOf(name: string, today: string): Promise<DemoPull> {
  const headDir = join(folder, "pull-requests", name);
  const repository = directoriesRepository({ baseDir: join(folder, "base"), headDir });
  const seen: { program: Program | null; side: Side } = { program: null, side: "head" };
  const sees = (program: Program | null, side: Side) => void Object.assign(seen, { program, side });
  const report = await run({ repository, programPath: "compliance/program.yml", today, ...nobody, sees });
  return {
    number: Number.parseInt(name, 10),
    conclusion: conclusionOf(report),
    output: { ...checkOutput(report, noLinks), annotations: [] },
    packed: packed(report, notSelected(report, seen.program, seen.side)),
  };
}
