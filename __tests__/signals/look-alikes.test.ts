import { describe, expect, it } from "vitest";
import { tableOf } from "../../src/signals/lookup.ts";
import { see } from "../../src/signals/see.ts";
import { signals } from "../../src/signals/table.ts";
import { workflow, workflowPath } from "./cases/case.ts";

const table = tableOf(signals);

function shown(path: string, text: string): readonly string[] {
  const seen = see({ path, bytes: new TextEncoder().encode(text) }, table);
  return (seen?.sightings ?? []).filter(({ holds }) => holds !== "unknown").map(({ signal }) => signal.id);
}

const database = (lines: string) => `resource "aws_db_instance" "main" {\n${lines}\n}\n`;
const manifest = (apiVersion: string, kind: string, spec = "{}") =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\nspec: ${spec}\n`;
const tasks = (task: string) => `- name: machine\n  ${task}\n`;
const role = (name: string) => `- hosts: all\n  roles: [${name}]\n`;

/** What an auditor would not take for the mechanism: it is switched off, or is another thing of a similar name. */
const lookAlikes: readonly (readonly [signal: string, path: string, text: string])[] = [
  ["database-tls", "db/postgresql.conf", "ssl = off\nssl_prefer_server_ciphers = on\n"],
  ["database-logs", "db/postgresql.conf", "log_connections = off\nlog_statement = 'none'\n"],
  ["web-firewall", "nginx/site.conf", "modsecurity off;\nmodsecurity_rules_file /etc/nginx/modsecurity.conf;\n"],
  [
    "database-backups",
    "infra/main.tf",
    database('backup_retention_period = 0\npreferred_backup_window = "03:00-04:00"'),
  ],
  ["backup-plan", "scripts/deploy.sh", "aws s3 sync ./dist s3://www.example.org\n"],
  ["backup-plan", "scripts/deploy.sh", "rclone copy dist host:www\n"],
  ["backup-plan", "deploy/a.yaml", manifest("snapshot.storage.k8s.io/v1", "VolumeSnapshotClass")],
  [
    "backup-plan",
    "infra/main.tf",
    'resource "google_compute_resource_policy" "a" {\n  group_placement_policy {\n    vm_count = 2\n  }\n}\n',
  ],
  ["backup-job", workflowPath, workflow(["run: aws s3 sync ./dist s3://www.example.org"], "schedule")],
  ["backup-job", workflowPath, workflow(["run: cf create-service-key db key"], "schedule")],
  ["alarms", "deploy/a.yaml", manifest("monitoring.giantswarm.io/v1alpha1", "Silence")],
  ["alarms", "infra/main.tf", 'resource "grafana_mute_timing" "night" {\n  name = "night"\n}\n'],
  [
    "alarms",
    "infra/main.tf",
    'resource "aws_cloudwatch_event_rule" "a" {\n  event_pattern = "{\\"source\\": [\\"acme.root-volumes\\"]}"\n}\n',
  ],
  ["on-call", "deploy/a.yaml", manifest("notification.toolkit.fluxcd.io/v1", "Receiver")],
  [
    "on-call",
    "stack/template.json",
    '{"Resources": {"A": {"Type": "AWS::SNS::Subscription", "Properties": {"Protocol": "https"}}}}',
  ],
  ["autoscaling", "chart/values.yaml", "autoscaling:\n  enabled: false\n  minReplicas: 1\n"],
  ["disruption-budget", "chart/values.yaml", "podDisruptionBudget:\n  enabled: false\n  minAvailable: 1\n"],
  ["address-list", "config/words.yml", "allowlist:\n  words: [gray, color]\n"],
  ["host-hardening", "playbook.yml", role("cisco-ios")],
  ["patching", "playbook.yml", role("aws-security-groups")],
  ["patching", "compose.yaml", "services:\n  a:\n    image: crazymax/diun\n    restart: always\n"],
  ["threat-detection", "playbook.yml", role("raider")],
  ["threat-detection", "roles/base/tasks/main.yml", tasks("apt: { name: fail2ban, state: absent }")],
  ["network-boundary", "roles/base/tasks/main.yml", tasks("ufw: { state: disabled }")],
  ["service-authorization", "deploy/a.yaml", manifest("example.org/v1", "Server")],
  ["log-collection", "config/vectorstore.yaml", "index: documents\ndimensions: 1536\n"],
  [
    "log-collection",
    "deploy/otel-collector.yaml",
    "receivers: { otlp: {} }\nexporters: { otlp: {} }\nservice: { pipelines: { traces: { receivers: [otlp], exporters: [otlp] } } }\n",
  ],
  [
    "log-collection",
    "chart/Chart.yaml",
    "apiVersion: v2\nname: shop\ndependencies:\n  - name: elasticsearch\n    version: 1.0.0\n",
  ],
  ["cloud-login-without-keys", workflowPath, workflow(["uses: pypa/gh-action-pypi-publish@v1\nwith: { password: a }"])],
  [
    "cloud-login-without-keys",
    workflowPath,
    workflow(["uses: tailscale/github-action@v3\nwith: { oauth-client-id: a, oauth-secret: b }"]),
  ],
  [
    "multi-factor",
    "infra/users.ts",
    'import * as aws from "@pulumi/aws";\nnew aws.cognito.UserPool("a", {\n  mfaConfiguration: "OFF",\n});\n',
  ],
  ["tls", "infra/site.ts", 'import * as aws from "@pulumi/aws";\nconst a = {\n  minTlsVersion: "1.0",\n};\n'],
  ["application-tls", "internal/tls.go", 'import "crypto/tls"\n\tMinVersion: tls.VersionTLS10,\n'],
  ["application-tls", "src/server.ts", 'import https from "node:https";\nconst options = { minVersion: "TLSv1" };\n'],
  ["authorization-code", "internal/roles.go", 'package roles\n\nconst group = "rbac.authorization.k8s.io"\n'],
  ["password-strength", "src/login.ts", "if (!validatePassword(user, word)) throw refused();\n"],
  [
    "restore-test",
    workflowPath,
    "on: [pull_request]\njobs:\n  a:\n    uses: acme/w/.github/workflows/restore-cache.yml@main\n",
  ],
  ["input-size", "src/list.ts", 'import express from "express";\nconst page = await find({ limit: 10 });\n'],
  ["static-analysis", "Jenkinsfile", "pipeline {\n  /* sh 'semgrep ci'\n  sh 'semgrep ci' */\n  sh 'make'\n}\n"],
  ["static-analysis", ".gitlab-ci.yml", "scan:\n  script: [semgrep ci]\n  rules: [{ when: never }]\n"],
  ["static-analysis", ".gitlab-ci.yml", "scan:\n  script: [semgrep ci]\n  rules: [{ if: $A, when: never }]\n"],
  ["static-analysis", "azure-pipelines.yml", "steps:\n  - script: semgrep ci\n    condition: false\n"],
  ["tests", workflowPath, workflow(["run: mvn verify -DskipTests"])],
  ["tests", workflowPath, workflow(["run: ./gradlew build -x test"])],
  ["tests", workflowPath, workflow(["run: cargo test --no-run"])],
  ["tests", workflowPath, workflow(["run: sbt clean assembly"])],
  ["artifact-signing", workflowPath, workflow(["uses: pypa/gh-action-pypi-publish@v1\nwith: { password: a }"])],
  ["tests", "azure-pipelines.yml", "trigger: none\npr: none\nsteps:\n  - script: npm test\n"],
  ["tests", ".gitlab-ci.yml", "workflow:\n  rules: [{ when: never }]\nunit:\n  script: [npm test]\n"],
];

describe("what only looks like a mechanism", () => {
  it.each(lookAlikes)("%s does not show in %s", (signal, path, text) => {
    expect(shown(path, text)).not.toContain(signal);
  });

  it.each([
    ["a rule that lets it run comes first", "scan:\n  script: [semgrep ci]\n  rules: [{ if: $A }, { when: never }]\n"],
    ["no rule", "scan:\n  script: [semgrep ci]\n"],
  ])("but a scan runs where %s", (_, text) => {
    expect(shown(".gitlab-ci.yml", text)).toContain("static-analysis");
  });

  it("but a package is published without a stored key where no password is given", () => {
    const text = workflow(["uses: pypa/gh-action-pypi-publish@v1"]);
    expect(shown(workflowPath, text)).toContain("cloud-login-without-keys");
  });

  it.each([
    ["azure-pipelines.yml", "trigger: none\nsteps:\n  - script: npm test\n"],
    [".gitlab-ci.yml", "workflow:\n  rules: [{ if: $A }]\nunit:\n  script: [npm test]\n"],
  ])("but tests run in %s where pull requests start them", (path, text) => {
    expect(shown(path, text)).toContain("tests");
  });

  it("but a page on autoscaling is none of terms of service (tos)", () => {
    const text =
      "# Autoscaling\n\n## Capacity planning\n\nThe platform team must review the capacity of every service each quarter, and all services must keep a reserve of a third, which is approved by the head of operations.\n";
    expect(shown("docs/policies/autoscaling.md", text)).toContain("capacity");
  });

  it("but a scan runs behind a glob of a Jenkinsfile", () => {
    const text = "archive 'target/*.jar'\nsh 'semgrep ci'\narchive '**/*.jar'\n";
    expect(shown("Jenkinsfile", text)).toContain("static-analysis");
  });
});

describe("a workflow that is made to be long", () => {
  const lines = (line: string) => `${line}\n          `.repeat(8_000);
  const long = (matrix: string, run: string) =>
    `on: [pull_request]\njobs:\n  a:\n    strategy: { matrix: { ${matrix} } }\n    steps:\n      - run: |\n          semgrep ci\n          ${run}\n`;

  it("is read where a long value of a matrix is named on every line", () => {
    const text = long(`a: [${"x".repeat(100_000)}]`, lines(`\${{ matrix.a }}`));
    expect(shown(workflowPath, text)).toContain("static-analysis");
  });

  it("is read where a step of a Jenkinsfile is followed by nothing but blanks", () => {
    const text = `sh 'semgrep ci'\nsh${" ".repeat(390_000)}x\n`;
    expect(shown("Jenkinsfile", text)).toContain("static-analysis");
  });

  it("is read where a line has what begins a block and a comment again and again", () => {
    const text = workflow([`run: "${"|#".repeat(180_000)}\u2028x"`, "run: semgrep ci"]);
    expect(shown(workflowPath, text)).toContain("static-analysis");
  });
});

describe("a file that names a long text many times is read", () => {
  it("a Dockerfile with a variable", () => {
    const text = `FROM node\nENV A=${"x".repeat(130_000)}\nUSER ${"$A".repeat(130_000)}\n`;
    expect(shown("Dockerfile", text)).toContain("image-user");
  });

  it("a stack with an anchor", () => {
    const properties = `      IsLogging: true\n      Tags: [${"*a,".repeat(999)}]\n`;
    const text = `Description: &a '${'"'.repeat(390_000)}'\nResources:\n  Main:\n    Type: AWS::CloudTrail::Trail\n    Properties:\n${properties}`;
    expect(shown("deploy/template.yaml", text)).toContain("audit-trail");
  });
});

it("a command is shown with its own line where that ends as a block begins", () => {
  const text = workflow(["run: semgrep ci |\n  tee report"]);
  const seen = see({ path: workflowPath, bytes: new TextEncoder().encode(text) }, table);
  const found = seen?.sightings.find(({ signal }) => signal.id === "static-analysis");
  expect(found?.shows).toBe("- run: semgrep ci |");
});
