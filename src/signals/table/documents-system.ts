import { page, section, signal } from "../looks.ts";
import type { Signal } from "../signal.ts";

/** What people wrote down of how the system is made and what to do when it fails. */
export const systemDocumentSignals: readonly Signal[] = [
  signal("runbooks", "instructions for when something fails", "CC7.4 CC7.5 | RS.MA-01 RC.RP-01", "Whoever is called at night knows what to do", [
    page("runbooks/ runbook/ playbooks/ playbook/ runbook.md playbook.md", "alert", "restart", "restore", "rollback", "roll back", "incident", "recover", "fail", "check", "investigate", "diagnos"),
    section("runbook", "runbooks", "troubleshooting production", "production incidents", "what to do when", "on call", "on call guide", "rolling back", "rollback", "rollback procedure", "emergency procedures"),
  ]),
  signal("system-description", "a description of the system and its parts", "CC2.1 CC3.2 | ID.AM-03 ID.AM-08", "It is known which parts the system has and how data flows between them", [
    page("./architecture.md docs/architecture.md doc/architecture.md docs/architecture/readme.md docs/architecture/index.md docs/architecture/overview.md docs/dev/architecture.md docs/system-overview.md docs/system-design.md docs/design.md", "service", "component", "database", "layer", "module"),
    section("system architecture", "architecture overview", "architectural overview", "high level architecture", "system overview", "system context", "data flow diagram", "data model"),
  ]),
  signal("operations-manual", "instructions for deployments and operations", "CC8.1 CC5.3 | PR.PS-01 ID.RA-07", "Whoever releases or operates the system does it the same way", [
    page("./deployment.md docs/deployment.md docs/deploying.md docs/deploy.md docs/deployments.md releasing.md ./release.md docs/release.md docs/releases.md release-process.md docs/operations.md", "deploy", "release", "production", "rollback", "environment"),
    section("deployment checklist", "release checklist", "deploying to production", "deploying", "deployment", "how to deploy", "how to release"),
  ]),
];
