import { file, type SignalCase, workflow, workflowPath } from "./case.ts";

const called = (file: string) =>
  `on: [pull_request]\njobs:\n  scan:\n    uses: acme/workflows/.github/workflows/${file}.yml@main\n`;

const reusable = (signal: string, file: string): SignalCase => ({
  signal,
  path: workflowPath,
  shows: called(file),
  lookAlike: called("build"),
  without: workflow(["run: make"]),
});

const chart = (signal: string, name: string): SignalCase => ({
  signal,
  path: "system/part/Chart.yaml",
  shows: `apiVersion: v2\nname: part\ndependencies:\n  - name: ${name}\n    version: 1.0.0\n`,
  lookAlike: `apiVersion: v2\nname: ${name}\ndependencies:\n  - name: common\n    version: 1.0.0\n`,
  without: "apiVersion: v2\nname: part\n",
});

/** What public repositories have that the table did not know, in words of our own. */
export const foundCases: readonly SignalCase[] = [
  reusable("static-analysis", "codeql-analysis"),
  reusable("static-analysis", "brakeman"),
  reusable("dependency-review", "dependency-review"),
  reusable("static-checks", "rubocop"),
  reusable("workflow-scan", "actionlint"),
  reusable("tests", "jasmine"),
  chart("certificates", "cert-manager"),
  chart("secret-store", "external-secrets"),
  chart("single-sign-on", "dex"),
  chart("admission-rules", "kyverno-policies"),
  chart("threat-detection", "falco"),
  chart("log-collection", "loki"),
  chart("metrics", "kube-prometheus-stack"),
  chart("backup-plan", "velero"),
  chart("desired-state", "argo-cd"),
  file("multi-factor-code", "app/models/user.rb", "ROTP::TOTP.new(secret).verify(code)", "# ROTP::TOTP would do"),
  file("password-strength", "app/models/user.rb", "devise :zxcvbnable", "devise :rememberable"),
  file(
    "secure-cookies",
    "config/initializers/session_store.rb",
    "config.session_store :cookie_store, httponly: true",
    "config.session_store :cookie_store",
  ),
  file(
    "rate-limits",
    "config/initializers/rack_attack.rb",
    'Rack::Attack.throttle("logins", limit: 5)',
    "Rack::Attack.enabled = false",
  ),
  file(
    "authorization-code",
    "app/controllers/application_controller.rb",
    "include Pundit::Authorization",
    "include Comparable",
  ),
  file("audit-events", "app/models/user.rb", "EventLog.record_event(self, :locked)", "EventLog.where(user: self)"),
  {
    signal: "log-retention",
    path: "infra/logs.tf",
    shows: 'resource "google_logging_project_bucket_config" "main" {\n  retention_days = 400\n}\n',
    lookAlike: 'resource "google_logging_project_bucket_config" "main" {\n  retention_days = 0\n}\n',
    without: 'resource "google_logging_project_bucket_config" "main" {\n}\n',
  },
  {
    signal: "commit-hooks",
    path: ".pre-commit-config.yaml",
    shows: "repos:\n  - repo: https://github.com/pre-commit/pre-commit-hooks\n    hooks:\n      - id: check-yaml\n",
    lookAlike:
      "repos:\n  - repo: https://github.com/pre-commit/pre-commit-hooks\n    hooks:\n      - id: fix-smartquotes\n",
    without: null,
  },
  {
    signal: "lockout",
    path: "lib/login.ts",
    shows: "if (exceededLoginAttemptsThreshold(user)) await lockAccount(user);\n",
    lookAlike: "// lockAccount( comes later\nexport {};\n",
    without: "export {};\n",
  },
];
