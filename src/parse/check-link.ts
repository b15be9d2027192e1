import { actionsApp } from "../model/checks.ts";
import type { CheckEvidence } from "../model/evidence.ts";
import type { LinkContext } from "./link-context.ts";
import type { WrittenLink } from "./written/written-control.ts";

/** A link to a check; `workflow` without `app` is a job of GitHub Actions, which needs its workflow. */
export function checkLink(
  written: Extract<WrittenLink, { check: string }>,
  common: Pick<CheckEvidence, "place" | "attested" | "reviewEvery">,
  { file, tell }: LinkContext,
): CheckEvidence {
  const { check, workflow = null } = written;
  const name = check.trim();
  const app = written.app?.toLowerCase() ?? (workflow === null ? null : actionsApp);
  const at = (key: "app" | "check") => file.places.at(written, written[key] === undefined ? "check" : key);
  if (app === actionsApp && workflow === null) {
    const message = `"${name}" is made by GitHub Actions: name its workflow too, such as workflow: .github/workflows/ci.yml, since any pull request can add a job of that name`;
    tell.error("wrong-value", at("app"), message);
  }
  if (workflow !== null && app !== actionsApp) {
    const message = `"${name}" has a workflow, so that GitHub Actions makes it, and not ${JSON.stringify(app)}: leave one of them out`;
    tell.error("wrong-value", at("app"), message);
  }
  return { kind: "check", text: textOf(name, app, workflow), name, app, workflow, ...common };
}

function textOf(name: string, app: string | null, workflow: string | null): string {
  if (workflow !== null) return `check ${name} of ${workflow}`;
  return app === null ? `check ${name}` : `check ${name} by ${app}`;
}
