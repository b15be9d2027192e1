import type { Database, Session } from "../../adapters/store/database.ts";
import { keepReport } from "../../adapters/store/page-reports.ts";
import { forgetRepositories, keepRepository } from "../../adapters/store/repositories.ts";
import { beginVerdict, settleVerdict } from "../../adapters/store/verdicts.ts";
import type { DemoPull } from "./evaluating/desk-task.ts";

/** No repository of GitHub's has such a number. */
export const demoRepository = { id: -1, installation: -1, owner: "demo", name: "medical-scheduling" } as const;

/** Keeps the pages of the demo, in place of those that were kept. */
export async function keepDemo(database: Database, pulls: readonly DemoPull[]): Promise<void> {
  await database.transaction(async (session) => {
    await forgetDemo(session);
    await keepRepository(session, demoRepository);
    for (const { number, conclusion, output, packed } of pulls) {
      const at = { repository: demoRepository.id, head: "demo", number };
      await beginVerdict(session, at, "main");
      await settleVerdict(session, at, { conclusion, output, judged: null });
      await keepReport(session, at, packed);
    }
  });
}

/** Once there is an App there is no demo. */
export function forgetDemo(session: Session): Promise<void> {
  return forgetRepositories(session, [demoRepository.id]);
}
