import { describe, expect, it } from "vitest";
import { mechanismsOf } from "../../src/fetch/mechanisms.ts";
import { plainText } from "../../src/model/sentence.ts";
import { type World, world } from "../support/world.ts";
import { workflow } from "./cases/case.ts";

const codeql = workflow(["uses: github/codeql-action/analyze@v3"]);
const tests = workflow(["run: npm ci", "run: npm test"]);
const database = (lines: string) => `resource "aws_db_instance" "main" {\n  engine = "postgres"\n${lines}}\n`;
const alarm = (lines: string) => `resource "aws_cloudwatch_metric_alarm" "cpu" {\n  alarm_name = "cpu"\n${lines}}\n`;
const keyPolicy = (principal: string, actions = '"kms:Decrypt"') => `data "aws_iam_policy_document" "key" {
  statement {
    actions   = [${actions}]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["${principal}"]
    }
  }
}

resource "aws_kms_key" "data" {
  policy = data.aws_iam_policy_document.key.json
}
`;
/** A function of a stack, and an alarm that watches it in production. */
const watched = (name: string, alarm: string | null) =>
  `Conditions:\n  IsProduction: !Equals [!Ref Environment, production]\nResources:\n  ${name}Function:\n    Type: AWS::Lambda::Function\n    Properties:\n      Timeout: 30\n${
    alarm === null
      ? ""
      : `  ${alarm}Alarm:\n    Type: AWS::CloudWatch::Alarm\n    Condition: IsProduction\n    Properties:\n      Dimensions:\n        - Name: FunctionName\n          Value: !Ref ${name}Function\n`
  }`;
const policy =
  "# Encryption\n\nAll data must be encrypted at rest and in transit. The platform team reviews the keys every quarter and changes them every year.\n";
const owners = "* @acme/all\n/infra/ @acme/platform\n";

/** What a change says, each line a signal and how it is lost. */
async function said(change: World): Promise<readonly string[]> {
  const repository = change.repository();
  const revisions = await repository.revisions();
  const at = async (side: "base" | "head") => ({ ...(await change.snapshot(side)), revision: revisions[side] });
  const told = await mechanismsOf(
    repository,
    { base: await at("base"), head: await at("head") },
    await repository.change(),
  );
  return told.map(({ message }) => plainText(message));
}

describe("what a change takes away", () => {
  it.each<[string, World, string]>([
    [
      "a scanner is deleted",
      world({ ".github/workflows/codeql.yml": codeql, "src/a.ts": "a" }).remove(".github/workflows/codeql.yml"),
      "takes away static analysis of the code: .github/workflows/codeql.yml (check)",
    ],
    [
      "tests are moved to a folder that nothing runs",
      ["unit", "e2e", "api", "ui"].reduce(
        (all, name) => all.rename(`.github/workflows/${name}.yml`, `.github/workflows_disabled/${name}.yml`),
        world(
          Object.fromEntries(
            ["unit", "e2e", "api", "ui", "kept"].map((name) => [
              `.github/workflows/${name}.yml`,
              `# ${name}\n${tests}`,
            ]),
          ),
        ),
      ),
      "takes away tests that run on changes: .github/workflows/api.yml (check) and in 3 more places",
    ],
    [
      "a scanner is moved to where only another forge runs it",
      world({ ".github/workflows/codeql.yml": codeql }).rename(
        ".github/workflows/codeql.yml",
        ".forgejo/workflows/codeql.yml",
      ),
      "takes away static analysis of the code: .github/workflows/codeql.yml (check)",
    ],
    [
      "a scanner is deleted, and one is added that only another forge runs",
      world({ ".github/workflows/codeql.yml": codeql, "src/a.ts": "a" })
        .remove(".github/workflows/codeql.yml")
        .head({ ".gitea/workflows/scan.yml": workflow(["run: semgrep ci"]) }),
      "takes away static analysis of the code: .github/workflows/codeql.yml (check)",
    ],
    [
      "a retention becomes 0, and the hour of backups stays",
      world({
        "infra/db.tf": database('  backup_retention_period = 14\n  preferred_backup_window = "03:00-04:00"\n'),
      }).edit("infra/db.tf", (text) => text.replace("14", "0")),
      "turns off backups of databases: infra/db.tf (aws_db_instance.main)",
    ],
    [
      "the encryption document is removed",
      world({ "docs/security/encryption.md": policy, "docs/security/other.md": "# Other\n" }).remove(
        "docs/security/encryption.md",
      ),
      "takes away rules for encryption: docs/security/encryption.md (encryption)",
    ],
    [
      "a backup bucket is deleted",
      world({
        "infra/backup.tf": 'resource "aws_s3_bucket" "copies" {\n  bucket = "acme-db-backups"\n}\n',
        "infra/main.tf": "",
      }).remove("infra/backup.tf"),
      "takes away a place for backups: infra/backup.tf (aws_s3_bucket.copies)",
    ],
    [
      "encryption is commented out",
      world({ "infra/db.tf": database("  storage_encrypted = true\n") }).edit(
        "infra/db.tf",
        database("  # storage_encrypted = true\n"),
      ),
      "turns off encryption of databases at rest: infra/db.tf (aws_db_instance.main)",
    ],
    [
      "a retention becomes 0",
      world({ "infra/db.tf": database("  backup_retention_period = 14\n") }).edit(
        "infra/db.tf",
        database("  backup_retention_period = 0\n"),
      ),
      "turns off backups of databases: infra/db.tf (aws_db_instance.main)",
    ],
    [
      "a retention becomes shorter",
      world({ "infra/db.tf": database("  backup_retention_period = 14\n") }).edit(
        "infra/db.tf",
        database("  backup_retention_period = 1\n"),
      ),
      "lowers backups of databases from 14 to 1: infra/db.tf (aws_db_instance.main)",
    ],
    [
      "an alarm is limited to one environment",
      world({ "infra/alarm.tf": alarm("") }).edit(
        "infra/alarm.tf",
        alarm('  count = var.environment == "production" ? 1 : 0\n'),
      ),
      "limits alarms to a condition: infra/alarm.tf (aws_cloudwatch_metric_alarm.cpu)",
    ],
    [
      "an alarm of a stack is gone and what it watches stays",
      world({ "deploy/template.yaml": watched("Old", "Old") }).edit("deploy/template.yaml", watched("Old", null)),
      "takes away alarms: deploy/template.yaml (OldAlarm)",
    ],
    [
      "an alarm no longer tells anybody",
      world({ "infra/alarm.tf": alarm("") }).edit("infra/alarm.tf", alarm("  actions_enabled = false\n")),
      "turns off alarms: infra/alarm.tf (aws_cloudwatch_metric_alarm.cpu)",
    ],
    [
      "the rule for everything is dropped from CODEOWNERS",
      world({ ".github/CODEOWNERS": owners, "src/a.ts": "a", "infra/a.tf": "" }).edit(
        ".github/CODEOWNERS",
        "/infra/ @acme/platform\n",
      ),
      "takes away code owners: .github/CODEOWNERS loses the rule * and 2 files have no owner any more",
    ],
    [
      "CODEOWNERS is removed",
      world({ ".github/CODEOWNERS": "/src/ @acme/all\n", "src/a.ts": "a" }).remove(".github/CODEOWNERS"),
      "takes away code owners: .github/CODEOWNERS loses the rule /src/ and 1 file has no owner any more",
    ],
    [
      "a check no longer fails",
      world({
        ".github/workflows/links.yml": workflow(["uses: lycheeverse/lychee-action@v2\nwith: { fail: true }"]),
      }).edit(".github/workflows/links.yml", workflow(["uses: lycheeverse/lychee-action@v2\nwith: { fail: false }"])),
      "turns off checks that fail the pipeline: .github/workflows/links.yml (check/lycheeverse/lychee-action)",
    ],
    [
      "a scanner may fail",
      world({ ".github/workflows/scan.yml": codeql }).edit(
        ".github/workflows/scan.yml",
        workflow(["uses: github/codeql-action/analyze@v3\ncontinue-on-error: true"]),
      ),
      "lets a change pass that fails static analysis of the code: .github/workflows/scan.yml (check)",
    ],
    [
      "the failure of tests is thrown away",
      world({ ".github/workflows/t.yml": tests }).edit(
        ".github/workflows/t.yml",
        workflow(["run: npm ci", "run: npm test || true"]),
      ),
      "lets a change pass that fails tests that run on changes: .github/workflows/t.yml (check)",
    ],
    [
      "a job of tests is switched off",
      world({ ".github/workflows/t.yml": tests }).edit(
        ".github/workflows/t.yml",
        workflow(["run: npm test"], "pull_request", "    if: false\n"),
      ),
      "takes away tests that run on changes: .github/workflows/t.yml (check)",
    ],
    [
      "a workflow of tests does not parse any more",
      world({ ".github/workflows/t.yml": tests }).edit(".github/workflows/t.yml", (text) => `${text}\t: [`),
      "takes away tests that run on changes: .github/workflows/t.yml (check)",
    ],
    [
      "tests run only by hand",
      world({ ".github/workflows/t.yml": tests }).edit(
        ".github/workflows/t.yml",
        workflow(["run: npm test"], "workflow_dispatch"),
      ),
      "takes away tests that run on changes: .github/workflows/t.yml (check)",
    ],
    [
      "updates may open no pull request",
      world({ ".github/dependabot.yml": "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n" }).edit(
        ".github/dependabot.yml",
        "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    open-pull-requests-limit: 0\n",
      ),
      "turns off automatic updates of dependencies: .github/dependabot.yml (dependabot/npm /)",
    ],
    [
      "the words below a heading go",
      world({ "docs/policies/encryption.md": policy }).edit(
        "docs/policies/encryption.md",
        "# Encryption\n\nTo be written.\n",
      ),
      "takes away rules for encryption: docs/policies/encryption.md (encryption)",
    ],
    [
      "audit events are commented out",
      world({ "src/audit.ts": "await createAuditLog({ actor });\nexport const a = 1;\n" }).edit(
        "src/audit.ts",
        "// await createAuditLog({ actor });\nexport const a = 1;\n",
      ),
      "takes away a record of what users do: src/audit.ts",
    ],
    [
      "fewer reviews are required",
      world({
        "infra/repo.tf":
          'resource "github_branch_protection" "main" {\n  required_pull_request_reviews {\n    required_approving_review_count = 2\n  }\n}\n',
      }).edit("infra/repo.tf", (text) => text.replace("= 2", "= 1")),
      "lowers a review that every change needs from 2 to 1: infra/repo.tf (github_branch_protection.main)",
    ],
    [
      "a policy only warns",
      world({
        "k8s/p.yaml":
          "apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: p }\nspec: { validationFailureAction: Enforce }\n",
      }).edit("k8s/p.yaml", (text) => text.replace("Enforce", "Audit")),
      "turns off rules for what may run in a cluster: k8s/p.yaml (ClusterPolicy/p)",
    ],
  ])("%s", async (_, change, sentence) => {
    expect(await said(change)).toEqual([sentence]);
  });
});

describe("what a change opens", () => {
  it.each<[string, World, string]>([
    [
      "a key policy is widened to everybody",
      world({ "infra/key.tf": keyPolicy("arn:aws:iam::1:role/app") }).edit("infra/key.tf", keyPolicy("*")),
      "lets everybody use what a policy guards: infra/key.tf",
    ],
    [
      "a key policy allows every action",
      world({ "infra/key.tf": keyPolicy("arn:aws:iam::1:role/app") }).edit(
        "infra/key.tf",
        keyPolicy("arn:aws:iam::1:role/app", '"kms:*"'),
      ),
      "allows every action of a service on everything: infra/key.tf",
    ],
    [
      "a policy in jsonencode names everybody",
      world({ "infra/q.tf": 'resource "aws_sqs_queue" "q" {}\n' }).edit(
        "infra/q.tf",
        'resource "aws_sqs_queue" "q" {}\nresource "aws_sqs_queue_policy" "q" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "x" }] })\n}\n',
      ),
      "lets everybody use what a policy guards: infra/q.tf",
    ],
    [
      "a policy in a heredoc allows everything",
      world({ "infra/r.tf": "" }).edit(
        "infra/r.tf",
        'resource "aws_iam_policy" "r" {\n  policy = <<EOT\n{ "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }\nEOT\n}\n',
      ),
      "allows every action: infra/r.tf",
    ],
    [
      "a port is opened to the internet",
      world({
        "infra/sg.tf":
          'resource "aws_security_group" "db" {\n  ingress {\n    from_port = 5432\n    to_port = 5432\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n}\n',
      }).edit("infra/sg.tf", (text) => text.replace("10.0.0.0/8", "0.0.0.0/0")),
      "lets the whole internet reach a port: infra/sg.tf",
    ],
    [
      "a database becomes public",
      world({ "infra/db.tf": database("") }).edit("infra/db.tf", database("  publicly_accessible = true\n")),
      "makes a database reachable from the internet: infra/db.tf",
    ],
    [
      "everybody gets a role",
      world({ "infra/g.tf": "" }).edit(
        "infra/g.tf",
        'resource "google_storage_bucket_iam_member" "m" {\n  bucket = "b"\n  role = "roles/storage.objectViewer"\n  member = "allUsers"\n}\n',
      ),
      "gives everybody a role: infra/g.tf",
    ],
    [
      "any certificate is accepted",
      world({ "src/client.go": "package client\nvar config = tls.Config{}\n" }).edit(
        "src/client.go",
        "package client\nvar config = tls.Config{InsecureSkipVerify: true}\n",
      ),
      "accepts any certificate: src/client.go",
    ],
    [
      "a token may write everything",
      world({ ".github/workflows/b.yml": workflow(["run: make"]) }).edit(
        ".github/workflows/b.yml",
        (text) => `permissions: write-all\n${text}`,
      ),
      "lets a workflow's token write everything: .github/workflows/b.yml",
    ],
    [
      "a stack's bucket becomes public",
      world({ "stack.yaml": "Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: {}\n" }).edit(
        "stack.yaml",
        "Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties: { AccessControl: PublicRead }\n",
      ),
      "makes stored objects public: stack.yaml",
    ],
  ])("%s", async (_, change, sentence) => {
    expect(await said(change)).toEqual([sentence]);
  });
});

describe("nothing is said where", () => {
  it.each<[string, World]>([
    [
      "one scanner is replaced by another",
      world({ ".github/workflows/codeql.yml": codeql })
        .remove(".github/workflows/codeql.yml")
        .head({ ".github/workflows/sonar.yml": workflow(["uses: SonarSource/sonarqube-scan-action@v6"]) }),
    ],
    [
      "a workflow is removed that limited its own token and pinned its own actions",
      world({
        ".github/workflows/stale.yml": `permissions: {}\n${workflow(["uses: actions/stale@5bef64f19d7facfb25b37b414482c7164d639639"])}`,
        "src/a.ts": "a",
      }).remove(".github/workflows/stale.yml"),
    ],
    [
      "manifests are checked by a dry run instead of a linter",
      world({ ".github/workflows/helm.yml": workflow(["run: helm lint chart"]) })
        .remove(".github/workflows/helm.yml")
        .head({
          ".github/workflows/dry.yml": workflow(["run: helm template chart | kubectl apply --dry-run=server -f -"]),
        }),
    ],
    [
      "a workflow of another forge moves on to GitHub, or to a file beside it",
      world({ ".forgejo/workflows/a.yml": codeql, ".gitea/workflows/b.yml": workflow(["run: gitleaks detect"]) })
        .rename(".forgejo/workflows/a.yml", ".github/workflows/a.yml")
        .remove(".gitea/workflows/b.yml")
        .head({ ".gitea/workflows/c.yml": workflow(["run: make", "run: gitleaks detect"]) }),
    ],
    [
      "a step moves to another workflow",
      world({ ".github/workflows/codeql.yml": codeql, ".github/workflows/ci.yml": tests })
        .remove(".github/workflows/codeql.yml")
        .edit(".github/workflows/ci.yml", workflow(["run: npm test", "uses: github/codeql-action/analyze@v3"])),
    ],
    [
      "an unchanged workflow still scans",
      world({ ".github/workflows/a.yml": codeql, ".github/workflows/b.yml": `# b\n${codeql}` }).remove(
        ".github/workflows/a.yml",
      ),
    ],
    [
      "Dependabot is replaced by Renovate",
      world({ ".github/dependabot.yml": "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n" })
        .remove(".github/dependabot.yml")
        .head({ "renovate.json": '{ "extends": ["config:recommended"] }' }),
    ],
    [
      "a resource moves to another file",
      world({ "infra/a.tf": database("  storage_encrypted = true\n"), "infra/b.tf": "" })
        .remove("infra/a.tf")
        .edit("infra/b.tf", database("  storage_encrypted = true\n")),
    ],
    [
      "an encrypted database is removed",
      world({ "infra/a.tf": database("  storage_encrypted = true\n"), "infra/b.tf": "" }).remove("infra/a.tf"),
    ],
    [
      "an alarm that holds under a condition is named after the renamed function",
      world({ "deploy/template.yaml": watched("Old", "Old") }).edit("deploy/template.yaml", watched("New", "New")),
    ],
    [
      "an alarm of a stack goes with the function that it watches",
      world({ "deploy/template.yaml": watched("Old", "Old") }).edit("deploy/template.yaml", watched("Other", null)),
    ],
    [
      "an alarm goes with what it watches",
      world({
        "infra/a.tf": `resource "aws_lambda_function" "f" {\n  function_name = "f"\n}\n${alarm("  dimensions = { FunctionName = aws_lambda_function.f.function_name }\n")}`,
        "infra/b.tf": "",
      }).edit("infra/a.tf", ""),
    ],
    [
      "a policy moves to another page",
      world({ "docs/policies/a.md": policy, "docs/policies/b.md": "# Other\n" })
        .remove("docs/policies/a.md")
        .edit("docs/policies/b.md", policy),
    ],
    [
      "a page is renamed",
      world({ "docs/policies/a.md": policy }).rename("docs/policies/a.md", "docs/policies/encryption.md"),
    ],
    [
      "CODEOWNERS is ordered otherwise",
      world({ ".github/CODEOWNERS": owners, "src/a.ts": "a", "infra/a.tf": "" }).edit(
        ".github/CODEOWNERS",
        "* @acme/everybody\n/infra/ @acme/platform\n",
      ),
    ],
    [
      "head's file does not parse",
      world({ "infra/db.tf": database("  storage_encrypted = true\n") }).edit(
        "infra/db.tf",
        'resource "aws_db_instance" {{{',
      ),
    ],
    [
      "a deny names everybody",
      world({ "infra/p.tf": "" }).edit(
        "infra/p.tf",
        'resource "aws_s3_bucket_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*" }] })\n}\n',
      ),
    ],
    [
      "a condition limits everybody",
      world({ "infra/p.tf": "" }).edit(
        "infra/p.tf",
        'resource "aws_s3_bucket_policy" "p" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-1" } } }] })\n}\n',
      ),
    ],
    [
      "a web site's port is open",
      world({ "infra/sg.tf": "" }).edit(
        "infra/sg.tf",
        'resource "aws_security_group" "web" {\n  ingress {\n    from_port = 443\n    to_port = 443\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n',
      ),
    ],
    [
      "egress is open",
      world({ "infra/sg.tf": "" }).edit(
        "infra/sg.tf",
        'resource "aws_security_group" "web" {\n  egress {\n    from_port = 0\n    to_port = 0\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n',
      ),
    ],
    [
      "something was open before",
      world({ "infra/db.tf": database("  publicly_accessible = true\n") }).edit(
        "infra/db.tf",
        database("  publicly_accessible = true\n  multi_az = true\n"),
      ),
    ],
    [
      "a test's file goes with its step",
      world({
        ".github/workflows/t.yml": workflow(["run: bundle exec rspec spec/old_spec.rb"]),
        "spec/old_spec.rb": "x",
        "a.txt": "a",
      })
        .remove("spec/old_spec.rb")
        .edit(".github/workflows/t.yml", workflow(["run: make"])),
    ],
    [
      "the one that takes its place was there before",
      world({
        "infra/a.tf": 'resource "aws_cloudwatch_log_group" "app" {}\nresource "aws_cloudwatch_log_group" "app_v2" {}\n',
      }).edit("infra/a.tf", 'resource "aws_cloudwatch_log_group" "app_v2" {}\n'),
    ],
    [
      "examples change",
      world({ "examples/db.tf": database("  storage_encrypted = true\n") }).edit("examples/db.tf", database("")),
    ],
    ["a README changes", world({ "README.md": policy }).edit("README.md", "# Other\n")],
    [
      "vendored code changes",
      world({ "vendor/a.go": "var c = 1\n" }).edit("vendor/a.go", "var c = tls.Config{InsecureSkipVerify: true}\n"),
    ],
  ])("%s", async (_, change) => {
    expect(await said(change)).toEqual([]);
  });
});
