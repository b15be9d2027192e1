import { z } from "zod";
import { actionsApp } from "../../../model/checks.ts";
import * as form from "../forms.ts";
import { line } from "../schema.ts";
import { kept, linkForm } from "./link-form.ts";

const schema = z.strictObject({
  check: line().describe(
    "The name of a check run, or the context of a commit status, that must have succeeded on the very commit that is judged.",
  ),
  app: form.appSlug
    .optional()
    .describe(
      "The App that makes it, by its slug; any App or person but GitHub Actions where neither this nor a workflow is named.",
    ),
  workflow: form.workflowFile
    .optional()
    .describe(
      "The workflow whose job makes it, where GitHub Actions does; a job of that name elsewhere counts for nothing.",
    ),
  ...kept,
});

/** `workflow` without `app` is a job of GitHub Actions, which needs its workflow. */
export const checkForm = linkForm<typeof schema, "check">(schema, (written, common, { file, tell }) => {
  const { check, workflow = null } = written;
  const name = check.trim();
  const app = written.app?.toLowerCase() ?? (workflow === null ? null : actionsApp);
  const at = file.places.at(written, written.app === undefined ? "check" : "app");
  if (app === actionsApp && workflow === null) {
    const message = `"${name}" is made by GitHub Actions: name its workflow too, such as workflow: .github/workflows/ci.yml, since any pull request can add a job of that name`;
    tell.error("wrong-value", at, message);
  }
  if (workflow !== null && app !== actionsApp) {
    const message = `"${name}" has a workflow, so that GitHub Actions makes it, and not ${JSON.stringify(app)}: leave one of them out`;
    tell.error("wrong-value", at, message);
  }
  return { kind: "check", text: textOf(name, app, workflow), name, app, workflow, ...common };
});

function textOf(name: string, app: string | null, workflow: string | null): string {
  if (workflow !== null) return `check ${name} of ${workflow}`;
  return app === null ? `check ${name}` : `check ${name} by ${app}`;
}
