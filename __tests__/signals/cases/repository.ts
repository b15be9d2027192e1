import { argument, manifest, resource, type SignalCase } from "./case.ts";

const settings = (protection: string) => `branches:\n  - name: main\n    protection:\n      ${protection}\n`;
const protection = (signal: string, shows: string, lookAlike: string): SignalCase => ({
  signal,
  path: ".github/settings.yml",
  shows: settings(shows),
  lookAlike: settings(lookAlike),
  without: settings("restrictions: null"),
});

const words =
  "Everybody who takes part is expected to treat all others with respect, in every place and on every day, whoever they are.";
const dependabot = (rest: string) =>
  `version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule: { interval: weekly }\n${rest}`;

export const repositoryCases: readonly SignalCase[] = [
  {
    signal: "code-owners",
    path: ".github/CODEOWNERS",
    shows: "* @acme/all\n",
    lookAlike: "# * @acme/all\n",
    without: "# nobody\n",
  },
  {
    signal: "dependency-updates",
    path: ".github/dependabot.yml",
    shows: dependabot(""),
    lookAlike: dependabot("    open-pull-requests-limit: 0\n"),
    without: dependabot("    open-pull-requests-limit: 0\n"),
  },
  protection(
    "required-review",
    "required_pull_request_reviews: { required_approving_review_count: 2 }",
    "required_pull_request_reviews: { required_approving_review_count: 0 }",
  ),
  protection(
    "required-owner-review",
    "required_pull_request_reviews: { require_code_owner_reviews: true }",
    "required_pull_request_reviews: { require_code_owner_reviews: false }",
  ),
  protection(
    "required-checks",
    "required_status_checks: { contexts: [tests] }",
    "required_status_checks: { contexts: [] }",
  ),
  protection("rules-for-admins", "enforce_admins: true", "enforce_admins: false"),
  protection("protected-history", "allow_force_pushes: false", "allow_force_pushes: true"),
  argument(
    "signed-commits",
    "github_branch_protection",
    "require_signed_commits = true",
    "require_signed_commits = false",
  ),
  {
    signal: "vulnerability-reports",
    path: "SECURITY.md",
    shows:
      "# Security\n\nPlease report a vulnerability to security@acme.example; we answer within two days and tell you what we do about it.\n",
    lookAlike: "# Security\n\nTo be written.\n",
    without: null,
  },
  {
    signal: "code-of-conduct",
    path: "CODE_OF_CONDUCT.md",
    shows: `# Code of conduct\n\n${words}\n`,
    lookAlike: "# Code of conduct\n",
    without: null,
  },
  {
    signal: "review-rule",
    path: "CONTRIBUTING.md",
    shows: `# How to take part\n\nEvery change must be reviewed by two others before it is merged, and one of them owns the files that it touches.\n`,
    lookAlike:
      "# How to take part\n\nInstall the dependencies, start the server and open the page in a browser to see what you have changed there.\n",
    without: null,
  },
  {
    signal: "change-checklist",
    path: ".github/pull_request_template.md",
    shows:
      "## What\n\nSay what it changes, how it was tested, what the risk is and how to roll it back if it goes wrong.\n",
    lookAlike: "## What\n\n",
    without: null,
  },
  {
    signal: "decision-records",
    path: "docs/adr/0001-database.md",
    shows:
      "# One database\n\n## Decision\n\nWe keep all of our data in one database, because all of it must be there or none of it, and we know how to run that.\n",
    lookAlike: "# One database\n\n## Decision\n\nTo do.\n",
    without: null,
  },
  {
    signal: "encrypted-secrets",
    path: ".sops.yaml",
    shows: "creation_rules:\n  - kms: arn:aws:kms:eu-west-1:1:key/2\n",
    lookAlike: "creation_rules: []\n",
    without: null,
  },
  {
    signal: "control-mapping",
    path: "opencontrol/component.yaml",
    shows: "name: app\nsatisfies:\n  - standard_key: TSC\n    control_key: CC6.1\n",
    lookAlike: "name: app\nsatisfies: []\n",
    without: null,
  },
  resource(
    "account-members",
    'resource "github_team_membership" "a" { team_id = "x" }',
    'data "github_team_membership" "a" { team_id = "x" }',
  ),
  {
    signal: "row-security",
    path: "db/migrations/2.sql",
    shows: "ALTER TABLE notes ENABLE ROW LEVEL SECURITY;\n",
    lookAlike: "-- ALTER TABLE notes ENABLE ROW LEVEL SECURITY;\nSELECT 1;\n",
    without: "SELECT 1;\n",
  },
  {
    signal: "database-audit",
    path: "db/migrations/3.sql",
    shows: "CREATE EXTENSION pgaudit;\n",
    lookAlike: "CREATE EXTENSION pg_trgm;\n",
    without: "SELECT 1;\n",
  },
  {
    signal: "package-scope",
    path: ".npmrc",
    shows: "ignore-scripts=true\n",
    lookAlike: "ignore-scripts=false\n",
    without: "save-exact=true\n",
  },
  {
    signal: "api-authentication",
    path: "api/openapi.yaml",
    shows:
      "openapi: 3.1.0\nsecurity: [{ key: [] }]\ncomponents:\n  securitySchemes: { key: { type: apiKey, in: header, name: X } }\n",
    lookAlike:
      "openapi: 3.1.0\nsecurity: []\ncomponents:\n  securitySchemes: { key: { type: apiKey, in: header, name: X } }\n",
    without: "openapi: 3.1.0\ninfo: { title: api }\n",
  },
  {
    signal: "supported-versions",
    path: "docs/security/versions.md",
    shows:
      "# Supported versions\n\nWe fix weaknesses in the last two minor versions. Older versions must be upgraded first, and customers are told a year before.\n",
    lookAlike: "# Supported versions\n\nSee below.\n",
    without: null,
  },
  {
    signal: "commit-hooks",
    path: "package.json",
    shows: '{ "name": "app", "scripts": { "prepare": "husky" } }\n',
    lookAlike: '{ "name": "app", "scripts": { "prepare": "npm run build" } }\n',
    without: '{ "name": "app", "scripts": {} }\n',
  },
  manifest(
    "encrypted-secrets",
    "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: s }\nspec: { encryptedData: { a: Ag } }\n",
    "apiVersion: v1\nkind: Secret\nmetadata: { name: s }\n",
  ),
];
