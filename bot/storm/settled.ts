import type { AppState, StoredCheckRun } from "../../__tests__/support/loopback-app.ts";
import { readMarker } from "../../src/render/frame/marker.ts";
import type { StormPull } from "./pulls.ts";

/** What is not as it has to be in the end, in words; empty: all is. */
export function unsettled(app: AppState, pulls: readonly StormPull[]): readonly string[] {
  const runs = new Map<string, StoredCheckRun[]>();
  for (const run of app.checkRuns) runs.set(run.repository, [...(runs.get(run.repository) ?? []), run]);
  return pulls.flatMap((pull) => unsettledOf(pull, runs.get(`${pull.state.owner}/${pull.state.repo}`) ?? []));
}

function unsettledOf({ state, fate }: StormPull, runs: readonly StoredCheckRun[]): readonly string[] {
  const newest = runs.filter((run) => run.head === state.pull.head && run.status === "completed");
  const spinning = runs.filter(({ status }) => status !== "completed");
  const own = state.comments.filter(({ body }) => readMarker(body) !== null);
  const isRed = own.some(({ body }) => body.includes("❌"));
  const expected = fate === "breaks" ? "failure" : "success";
  const wrong: readonly (readonly [boolean, string])[] = [
    [newest.length !== 1, `${newest.length} completed checks at its newest head`],
    [newest.some(({ conclusion }) => conclusion !== expected), `its check is ${newest[0]?.conclusion}`],
    [spinning.length > 0, `${spinning.length} checks are left in progress`],
    [own.length > (fate === "clean" ? 0 : 1), `${own.length} comments`],
    [fate === "breaks" && !isRed, "no red comment"],
    [fate === "fixed" && isRed, "its comment is still red"],
  ];
  return wrong.flatMap(([is, what]) => (is ? [`${state.repo} (${fate}): ${what}`] : []));
}
