import type { Glance } from "./glance.ts";
import { installing, matchSteps, strictSteps } from "./match/steps.ts";
import { hasWord } from "./match/words.ts";
import type { Workflow } from "./read/job.ts";
import type { SourceFile } from "./read/source.ts";
import { hasPinnedActions, hasReadOnlyToken } from "./read/token.ts";
import type { Evidence, Sighting } from "./sighting.ts";

/** What a pipeline shows by its steps, by the workflows that it calls and as a whole. */
export function workflowSightings(file: SourceFile, workflow: Workflow, glance: Glance): readonly Sighting[] {
  const isGitHub = file.path.startsWith(".github/workflows/");
  const evidenceOf = (job: string): Evidence => ({
    kind: isGitHub ? "workflow" : "path",
    anchor: isGitHub ? job : null,
    contains: null,
  });
  const steps = glance.each("step", (look) =>
    matchSteps(workflow, look).map(({ job, line, shows, isAdvisory }) => ({
      line,
      refers: [...shows.split(" ").filter((word) => word.includes("/") && !word.startsWith("-")), installing(job)],
      subject: `./${job.id}`,
      holds: isAdvisory ? "advisory" : "yes",
      evidence: evidenceOf(job.id),
    })),
  );
  const calls = glance.each("call", ({ words }) =>
    workflow.jobs.flatMap(({ id, line, calls }) => {
      const name = calls?.split("@")[0]?.split("/").at(-1) ?? "";
      return hasWord(name, words) || (calls !== null && isNamedSo(id, words))
        ? [{ line, subject: `./${id}`, holds: "yes" as const, evidence: evidenceOf(id) }]
        : [];
    }),
  );
  const whole = glance.each("workflow", ({ is }) => {
    if (is === "strict-checks")
      return strictSteps(workflow).map(({ line, subject }) => ({ line, subject, holds: "yes", kind: "value" }));
    const line = lineOfWhole(is, file, workflow);
    // What limits a workflow is not lost with it.
    return line === null
      ? []
      : [{ line, subject: "./workflow", holds: "yes", refers: is === "approval" ? [] : [file.path] }];
  });
  return [...steps, ...calls, ...whole];
}

/** Whether the job itself has one of these names. Only several words or a plural count: `test` may name an environment. */
function isNamedSo(id: string, words: readonly string[]): boolean {
  const name = id.toLowerCase().replaceAll("_", "-");
  return /-|s$/.test(name) && words.includes(name);
}

function lineOfWhole(is: "read-only-token" | "pinned-actions" | "approval", file: SourceFile, workflow: Workflow) {
  switch (is) {
    case "approval":
      return workflow.approvals[0] ?? null;
    case "read-only-token":
      return hasReadOnlyToken(file, workflow);
    case "pinned-actions":
      return hasPinnedActions(workflow);
  }
}
