import { amount, argument, has, least, lines, manifest, not, oneOf, page, resource, section, setting, settingsFile, signal, unless } from "../looks.ts";
import type { Signal } from "../signal.ts";

const rules = "github_branch_protection github_branch_protection_v3 github_repository_ruleset github_organization_ruleset gitlab_branch_protection";

/** How the repository itself is kept. */
export const repositorySignals: readonly Signal[] = [
  signal("code-owners", "code owners", "CC1.3 CC8.1 | GV.RR-02", "Who answers for which files is written down, and they are asked", [{ in: "owners" }]),
  signal("dependency-updates", "automatic updates of dependencies", "CC7.1 | PR.PS-02 ID.RA-08", "Fixes of other people's code are proposed as they come out", [
    settingsFile("dependabot", ["package-ecosystem", not("")], ["open-pull-requests-limit", unless("0")]),
    settingsFile("renovate", ["extends", "set"]),
    settingsFile("renovate", ["packageRules", "set"]),
  ]),
  signal(
    "required-review",
    "a review that every change needs",
    "CC8.1 CC6.3 | ID.RA-07",
    "Nobody's change goes in unseen",
    [
      amount(setting("branch-protection", ["protection.required_pull_request_reviews.required_approving_review_count", least(1)])),
      amount(setting("ruleset", ["rules.parameters.required_approving_review_count", least(1)], ["enforcement", oneOf("active")])),
      amount(argument(rules, ["required_pull_request_reviews.required_approving_review_count", least(1)])),
      amount(argument(rules, ["rules.pull_request.required_approving_review_count", least(1)])),
    ],
    { scope: "each" },
  ),
  signal(
    "required-owner-review",
    "a review by code owners that every change needs",
    "CC8.1 CC1.3 | ID.RA-07 GV.RR-02",
    "Whoever answers for the files has seen the change",
    [
      setting("branch-protection", ["protection.required_pull_request_reviews.require_code_owner_reviews", true]),
      setting("ruleset", ["rules.parameters.require_code_owner_review", true], ["enforcement", oneOf("active")]),
      argument(rules, ["required_pull_request_reviews.require_code_owner_reviews", true]),
      argument(rules, ["rules.pull_request.require_code_owner_review", true]),
    ],
    { scope: "each" },
  ),
  signal(
    "required-checks",
    "checks that every change must pass",
    "CC8.1 | PR.PS-06 ID.RA-07",
    "A change that fails a check cannot be merged",
    [
      setting("branch-protection", ["protection.required_status_checks.contexts", "set"]),
      setting("branch-protection", ["protection.required_status_checks.checks", "set"]),
      setting("ruleset", ["rules.parameters.required_status_checks", "set"], ["enforcement", oneOf("active")]),
      argument(rules, ["required_status_checks", "set"]),
      argument(rules, ["rules.required_status_checks", "set"]),
    ],
    { scope: "each" },
  ),
  signal("rules-for-admins", "branch rules that hold for administrators", "CC8.1 CC6.3 | PR.AA-05", "Nobody can bypass the rules for changes", [setting("branch-protection", ["protection.enforce_admins", true]), argument(rules, ["enforce_admins", true])], { scope: "each" }),
  signal(
    "protected-history",
    "a history that cannot be rewritten",
    "CC8.1 CC7.2 | PR.PS-04",
    "What was changed, and by whom, stays on record",
    [
      setting("branch-protection", ["protection.allow_force_pushes", false]),
      setting("branch-protection", ["protection.required_linear_history", true]),
      setting("ruleset", ["rules.type", oneOf("non_fast_forward")], ["enforcement", oneOf("active")]),
      argument(rules, ["allows_force_pushes", false]),
      argument(rules, ["rules.non_fast_forward", true]),
    ],
    { scope: "each" },
  ),
  signal(
    "signed-commits",
    "signatures that every commit needs",
    "CC8.1 CC6.1 | PR.AA-03",
    "Who made a change can be proved",
    [setting("ruleset", ["rules.type", oneOf("required_signatures")], ["enforcement", oneOf("active")]), setting("branch-protection", ["protection.required_signatures", true]), argument(rules, ["require_signed_commits", true]), argument(rules, ["rules.required_signatures", true])],
    { scope: "each" },
  ),
  signal("vulnerability-reports", "a way to report vulnerabilities", "CC2.3 CC7.3 | ID.RA-08", "People outside know how to report a weakness", [
    page("security.md", "report", "disclos"),
    page("security-policy.md vulnerability-disclosure.md vulnerability-disclosure-policy.md responsible-disclosure.md", "report", "disclos"),
    lines("security.txt", "contact:"),
    section("vulnerability disclosure", "responsible disclosure", "reporting a vulnerability"),
  ]),
  signal("code-of-conduct", "a code of conduct", "CC1.1 | GV.RR-04", "What behavior is expected of people is written down", [
    page("code_of_conduct.md code-of-conduct.md conduct.md", "conduct", "behavior", "behaviour", "respect", "ethic", "expected"),
    section("code of conduct", "code of ethics", "standards of conduct", "code of business conduct"),
  ]),
  signal("review-rule", "a written rule for reviews", "CC8.1 | ID.RA-07", "How a change is reviewed and approved is written down", [
    page("contributing.md", "code review", "approval", "approved by", "must be reviewed", "be reviewed by", "reviewed by", "approving review"),
    section("code review", "code reviews", "review policy", "pull request review", "peer review", "pull request approval"),
  ]),
  signal("change-checklist", "a checklist for every pull request", "CC8.1 | ID.RA-07", "Whoever proposes a change says how it was tested and what it risks", [page("pull_request_template.md", "test", "security", "risk", "rollback", "checklist")]),
  signal("decision-records", "records of architecture decisions", "CC2.1 CC3.4 | GV.RM-03", "Why the system is as it is can be read later", [section("decision", "context and problem statement", "decision outcome")]),
  signal("encrypted-secrets", "secrets that are encrypted in the repository", "CC6.1 | PR.DS-01 PR.AA-01", "Secrets can be read only with a key that is kept elsewhere", [settingsFile("sops", ["creation_rules", "set"]), manifest("SealedSecret", ["spec.encryptedData", "set"])]),
  signal("control-mapping", "controls that are mapped to criteria", "CC5.1 CC4.1 | GV.OV-03 ID.IM-01", "Which control answers which requirement is written down", [
    settingsFile("opencontrol", ["satisfies", "set"]),
    settingsFile("opencontrol", ["components", "set"]),
    settingsFile("oscal", ["**.control-id", "set"]),
    section("control mapping", "control matrix", "controls matrix", "trust services criteria", "statement of applicability", "control activities"),
  ]),
  signal("account-members", "members and teams that are kept as code", "CC6.2 CC6.3 | PR.AA-01 PR.AA-05", "Who has access is granted and removed by reviewed changes", [
    resource("github_membership github_team_membership github_team_members github_team_repository github_repository_collaborators gitlab_group_membership okta_user okta_group_memberships googleworkspace_user googleworkspace_group_member azuread_group_member aws_identitystore_user aws_identitystore_group_membership"),
  ]),
  signal("row-security", "row level security in the database", "CC6.1 CC6.3 | PR.AA-05", "The database itself keeps customers' rows apart", [lines(".sql", "alter table create policy", "enable row level security", "force row level security", "create policy")]),
  signal("database-audit", "audit triggers or extensions in the database", "CC7.2 | PR.PS-04 DE.CM-03", "Who changed which row is recorded", [lines(".sql", "create select", "pgaudit", "audit.audit_table(", "audit_trigger", "supa_audit", "audit.enable_tracking(")], { family: "audit" }),
  signal("package-scope", "installs that run no scripts of packages", "CC6.8 | GV.SC-07", "A package cannot run code when it is installed", [lines(".npmrc", "ignore-scripts", "true"), setting("package", ["pnpm.onlyBuiltDependencies", "set"]), setting("package", ["trustedDependencies", "set"])]),
  signal("api-authentication", "authentication that an API describes", "CC6.1 | PR.AA-03", "Each call of the API says who makes it", [setting("openapi", ["security", "set"], ["components.securitySchemes", "set"]), setting("openapi", ["security", "set"], ["securityDefinitions", "set"])]),
  signal("supported-versions", "a written list of supported versions", "CC2.3 CC7.1 | PR.PS-02", "Customers know which versions get fixes", [section("supported versions", "support policy", "end of life", "version support")]),
  signal("commit-hooks", "checks before every commit", "CC8.1 | PR.PS-06", "Mistakes are found before they leave a laptop", [settingsFile("package", ["scripts.prepare", has("husky", "lefthook", "simple-git-hooks")]), setting("package", ["lint-staged", "set"])]),
];
