import { file, type SignalCase, step, workflow, workflowPath } from "./case.ts";

const values = (signal: string, shows: string, lookAlike: string): SignalCase =>
  file(signal, "charts/web/values.yaml", shows, lookAlike, "replicas: 1\n");

const called = (signal: string, job: string, other: string): SignalCase => {
  const calls = (id: string) =>
    `on: [pull_request]\njobs:\n  ${id}:\n    uses: acme/pipelines/.github/workflows/php.yml@v2\n`;
  return { signal, path: workflowPath, shows: calls(job), lookAlike: calls(other), without: workflow(["run: make"]) };
};

const go = (service: string, call: string) =>
  `package cloud\n\nimport (\n\t"github.com/aws/aws-sdk-go-v2/service/${service}"\n)\n\nvar input = ${call}`;

/** A template with some lines in one place, with others there, and without. */
const stackOf = (
  signal: string,
  shows: string,
  lookAlike: string,
  template: (lines: string) => string,
): SignalCase => ({
  signal,
  path: "deploy/template.yaml",
  shows: template(shows),
  lookAlike: template(lookAlike),
  without: template(""),
});

const sam = (signal: string, shows: string, lookAlike: string) =>
  stackOf(
    signal,
    shows,
    lookAlike,
    (globals) =>
      `Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    Timeout: 30\n${globals}Resources:\n  Web:\n    Type: AWS::Serverless::Function\n`,
  );

const stack = (signal: string, type: string, shows: string, lookAlike: string) =>
  stackOf(
    signal,
    shows,
    lookAlike,
    (properties) => `Resources:\n  Main:\n    Type: ${type}\n    Properties:\n      Name: main\n${properties}`,
  );

const policy = (signal: string, path: string, shows: string, lookAlike: SignalCase["lookAlike"]): SignalCase => ({
  signal,
  path,
  shows,
  lookAlike,
  without: null,
});

/** What services in many languages have that the table did not know or took for something else, in words of our own. */
export const serviceCases: readonly SignalCase[] = [
  step("tests", "run: make unittest coverage", "run: make unit-files"),
  step("tests", "run: bundle exec rake parallel:spec", "run: bundle exec rake parallel:create"),
  step("static-checks", "run: make check-style", "run: make styles.css"),
  step("backup-job", "uses: acme/actions/backup-postgres@v1", "uses: acme/actions/setup-postgres@v1", "schedule"),
  step("dependency-scan", "uses: snyk/actions/node@master", "uses: snyk/actions/setup@master"),
  called("tests", "tests", "test"),
  called("tests", "unit-tests", "deploy-tests-environment"),
  called("change-record", "require-label", "label"),
  file(
    "lockout",
    "config/initializers/rack_attack.rb",
    "Allow2Ban.filter(ip, maxretry: 5) { true }",
    "Allow2Ban.reset(ip)",
  ),
  file("lockout", "app/models/user.rb", "devise :lockable", "config.lock_strategy = :failed_attempts"),
  file("password-strength", "app/models/user.rb", "devise :validatable", "config.password_length = 6..128"),
  file("token-checks", "lib/token.rb", "JWT.decode(token, key, true)", "JWT.decode(token, nil, false)"),
  file(
    "token-checks",
    "api/auth.py",
    "import jwt\njwt.decode(token, key)",
    'import jwt\njwt.decode(token, options={"verify_signature": False})',
  ),
  file(
    "token-checks",
    "api/auth.go",
    'import "github.com/golang-jwt/jwt"\njwt.Parse(text, key)',
    'import "github.com/golang-jwt/jwt"\njwt.ParseUnverified(text)',
  ),
  file(
    "token-checks",
    "src/token.ts",
    'import Verifier from "@okta/jwt-verifier";\nnew OktaJwtVerifier({});',
    'import { decode } from "@okta/jwt-decoder";\ndecode(text);',
  ),
  file(
    "token-checks",
    "src/Token.java",
    "import com.nimbusds.jose.JWSVerifier;\nnew RSASSAVerifier(key);",
    "import com.nimbusds.jose.JWSSigner;\nnew RSASSASigner(key);",
  ),
  file(
    "email-verification",
    "src/users.ts",
    "await sendEmailVerification(user);",
    "const bypassEmailVerification = true;",
  ),
  file("email-verification", "app/models/user.rb", "user.confirm_email!", 'get "confirm_email_opt_out"'),
  file(
    "sessions",
    "src/Startup.cs",
    "options.SlidingExpiration = true;",
    "entry.SlidingExpiration = defaultExpiration;",
  ),
  file(
    "secure-cookies",
    "src/Startup.cs",
    "options.Cookie.SecurePolicy = CookieSecurePolicy.Always;",
    "options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;",
  ),
  file("token-hashing", "src/keys.ts", "const hashedToken = sha256(token);", "const hashedKey = sha256(cacheKey);"),
  file(
    "single-sign-on-code",
    "web/settings.py",
    'INSTALLED_APPS = ["django_google_sso"]',
    'INSTALLED_APPS = ["django_google_maps"]',
  ),
  file(
    "single-sign-on-code",
    "src/Saml.java",
    "import org.springframework.security.saml.SAMLEntryPoint;\nclass Login extends SAMLEntryPoint {}",
    "import org.springframework.security.web.Login;\nclass Login extends EntryPoint {}",
  ),
  file(
    "multi-factor-code",
    "config/fortify.php",
    "'features' => [Features::twoFactorAuthentication()],",
    "'features' => [Features::registration()],",
  ),
  file(
    "multi-factor-code",
    "app/Models/User.php",
    "<?php\nclass User {\n    use TwoFactorAuthenticatable;\n}",
    "<?php\nclass User {\n    use HasFactory;\n}",
  ),
  file(
    "rate-limits",
    "src/web/Filters.java",
    "chain.add(new RateLimitingFilter());",
    "chain.add(new CompressionFilter());",
  ),
  file(
    "log-redaction",
    "web/sentry.py",
    "from sentry_sdk.scrubber import EventScrubber\nscrubber = EventScrubber(denylist)",
    "from sentry_sdk.scrubber import DEFAULT_DENYLIST\nnames = DEFAULT_DENYLIST",
  ),
  file("application-logs", "src/Program.cs", ".AddSerilogFileLogging();", ".AddConsole();"),
  file("upload-scan", "app/jobs/scan.rb", "blob.fetch_malware_scan_result!", "blob.fetch_image_size!"),
  file(
    "data-expiry-code",
    "app/jobs/feedback.rb",
    "class DeleteOldFeedbackJob < ApplicationJob",
    "class DeleteFeedbackJob < ApplicationJob",
  ),
  file(
    "data-expiry-code",
    "routes/console.php",
    "<?php\nSchedule::command('model:prune');",
    "<?php\nSchedule::command('model:show');",
  ),
  file(
    "data-expiry-code",
    "src/Keep.cs",
    "options.RetentionPeriod = TimeSpan.FromDays(30);",
    "options.BackupRetentionPeriod = 7;",
  ),
  file(
    "database-backups",
    "cloud/rds.go",
    go("rds", "rds.CreateDBClusterInput{\n\tBackupRetentionPeriod: aws.Int32(7),\n}"),
    go("rds", "rds.CreateDBClusterInput{\n\tBackupRetentionPeriod: aws.Int32(0),\n}"),
    "package cloud\n",
  ),
  file(
    "database-encryption",
    "cloud/rds.go",
    go("rds", "rds.CreateDBClusterInput{\n\tStorageEncrypted:  aws.Bool(true),\n}"),
    go("rds", "rds.CreateDBClusterInput{\n\tStorageEncrypted: aws.Bool(false),\n}"),
    "package cloud\n",
  ),
  file(
    "bucket-privacy",
    "cloud/s3.go",
    go("s3", "client.PutPublicAccessBlock(input)"),
    go("s3", "client.GetPublicAccessBlock(input)"),
    "package cloud\n",
  ),
  file(
    "bucket-encryption",
    "cloud/s3.go",
    go("s3", "client.PutBucketEncryption(input)"),
    go("s3", "client.GetBucketEncryption(input)"),
    "package cloud\n",
  ),
  file("keys", "cloud/kms.go", go("kms", "kms.CreateKeyInput{}"), go("kms", "kms.ListKeysInput{}"), "package cloud\n"),
  file(
    "database-migrations",
    "src/main/resources/db/migration/V1__users.sql",
    "create table users (id int);",
    "select 1;",
    "select 2;\n",
  ),
  file(
    "image-user",
    "build/Dockerfile",
    "FROM alpine:3\nENV APP_UID=10001 \\\n    APP_NAME=web\nUSER $APP_UID",
    "FROM alpine:3\nENV APP_UID=0\nUSER $APP_UID",
    "FROM alpine:3\n",
  ),
  values(
    "single-sign-on",
    "hub:\n  config:\n    JupyterHub:\n      authenticator_class: cilogon",
    "hub:\n  config:\n    JupyterHub:\n      authenticator_class: shared-password",
  ),
  values(
    "single-sign-on",
    "grafana.ini:\n  auth.github:\n    enabled: true",
    "grafana.ini:\n  auth.github:\n    enabled: false",
  ),
  values(
    "backup-plan",
    "configuration:\n  backupStorageLocation:\n    - provider: aws",
    "configuration:\n  backupStorageLocation: []",
  ),
  values("log-collection", "config:\n  outputs: |\n    [OUTPUT]\n        Name es", "config:\n  outputs: {}"),
  values("metrics", "prometheus:\n  prometheusSpec:\n    retention: 30d", "prometheus:\n  enabled: true"),
  {
    signal: "single-sign-on",
    path: "infra/main.tf",
    shows: 'resource "azuread_service_principal" "a" {\n  preferred_single_sign_on_mode = "saml"\n}\n',
    lookAlike: 'resource "azuread_service_principal" "a" {\n  client_id = "1"\n}\n',
    without: 'resource "null_resource" "a" {}\n',
  },
  policy(
    "encryption-policy",
    "docs/encryption-policy.md",
    "# Encryption policy\n\nAll data is encrypted at rest and in transit.\n",
    "# Encryption policy\n\nTo be written.\n",
  ),
  policy(
    "access-policy",
    "access-control-policy.md",
    "# Access control policy\n\nAccess is granted by the owner of a system and must be approved.\n",
    ["docs/access-control.md", "# Access control\n\nAccess is granted by the owner of a system.\n"],
  ),
  policy(
    "incident-response",
    "docs/incident-response-plan.md",
    "# Incident response plan\n\nThe person on call must open an incident within 15 minutes.\n",
    "# Incident response plan\n",
  ),
  policy(
    "password-policy",
    "docs/operations/passwords.md",
    `# Passwords\n\n${"All staff must use a password manager for every account that they have at work, and must not share it. ".repeat(2)}\n`,
    `# Passwords\n\n${"Go to the page of your user, choose the new device, click on the button, enter the code that it shows and log in again with it, which our console then shows to you in the list. ".repeat(3)}\n`,
  ),
  policy(
    "roles",
    "docs/policies/people.md",
    `# People\n\n## Responsibilities\n\n${"Every manager is responsible for the access of their team and reviews it at least quarterly, with all of the people who ask for it. "}\n`,
    `# Privacy Policy\n\n## Responsibilities\n\n${"We are responsible for the data of our customers and reviews it at least quarterly, with all of the people who ask for it. "}\n`,
  ),
  sam("tracing", "    Tracing: Active\n", "    Tracing: PassThrough\n"),
  sam(
    "safe-rollout",
    "    DeploymentPreference:\n      Type: Canary10Percent5Minutes\n",
    "    DeploymentPreference:\n      Type: AllAtOnce\n",
  ),
  sam("artifact-signing", "    CodeSigningConfigArn: arn:aws:lambda:a\n", "    CodeUri: src\n"),
  sam(
    "access-logs",
    "  Api:\n    AccessLogSetting:\n      DestinationArn: arn\n",
    "  Api:\n    CacheClusterEnabled: true\n",
  ),
  stack(
    "deletion-protection",
    "AWS::DynamoDB::Table",
    "      DeletionProtectionEnabled: true\n",
    "      DeletionProtectionEnabled: false\n",
  ),
  file(
    "token-checks",
    "api/claims.go",
    'import "github.com/golang-jwt/jwt"\njwt.ParseWithClaims(text, claims, key)',
    'import "github.com/golang-jwt/jwt"\nparser := jwt.Parser{}',
  ),
  file(
    "sessions",
    "src/config.ts",
    "export const SESSION_TIMEOUT = 900;",
    'export const labels = { SESSION_TIMEOUT: "Session timeout" };',
  ),
  file("health-endpoint", "api/main.go", 'r.Get("/_health", check)', 'r.Get("/_about", check)', "package main\n"),
  {
    signal: "input-size",
    path: "nginx/site.conf",
    shows: "client_max_body_size 4m;\n",
    lookAlike: ["fhir_testing/nginx.conf", "client_max_body_size 4G;\n"],
    without: "listen 80;\n",
  },
  file(
    "alarms",
    "cdk/lib/web.ts",
    'import { Duration } from "aws-cdk-lib";\nnew WebLambdaAlarm(this, "Errors", {});',
    'import { Duration } from "aws-cdk-lib";\nconst description = "AlarmsHandler";',
  ),
  file(
    "log-collection",
    "cdk/lib/web.ts",
    'import { LogGroup } from "aws-cdk-lib/aws-logs";\nnew LogGroup(this, "Web");',
    'import { LogGroup } from "aws-cdk-lib/aws-logs";\nLogGroup.fromLogGroupName(this, "Web", name);',
  ),
  sam(
    "safe-rollout",
    "    DeploymentPreference:\n      Type: Linear10PercentEvery1Minute\n",
    "    DeploymentPreference:\n      Type: !Ref HowToDeploy\n",
  ),
  file("email-verification", "src/users.java", "user.sendVerificationEmail();", "charge.resendConfirmationEmail();"),
  file("authorization-code", "lib/forms.ts", "await authorization.canEditForm(id);", "await authorization.header(id);"),
];
