import type { SignalCase } from "./case.ts";

/** A file that shows it, and the same with what only looks like it, which it becomes when the mechanism is taken away. */
function at(signal: string, path: string, shows: string, lookAlike: string): SignalCase {
  return { signal, path, shows: `${shows}\n`, lookAlike: `${lookAlike}\n`, without: `${lookAlike}\n` };
}

const pod = (kind: string, rest: string) =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: web }\nspec: { template: { spec: { ${rest} } } }`;
const terraform = (type: string, rest: string) => `resource "${type}" "a" {\n${rest}\n}`;
const backend = (rest: string) => `terraform {\n  backend "s3" {\n    bucket = "state"\n${rest}\n  }\n}`;
const workflowOf = (step: string) =>
  `on: [pull_request]\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${step}`;
const matrix = (command: string) =>
  `on: [pull_request]\njobs:\n  check:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { tests: ["${command}"] } }\n    steps:\n      - run: \${{ matrix.tests }}`;
const throughEnvironment = (task: string) =>
  `on: [pull_request]\njobs:\n  check:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { tests: [{ command: "${task}" }] } }\n    steps:\n      - run: bin/rails $TASK\n        env: { TASK: "\${{ matrix.tests.command }}" }`;
const gradle = 'plugins {\n  id("org.owasp.dependencycheck") version "12.1.0"\n}';

/** The same mechanisms as Ruby, Python, Go, Java, Kotlin, C#, PHP and Rust have them. */
const code: readonly SignalCase[] = [
  at(
    "password-hashing",
    "app/models/user.rb",
    "devise :confirmable, :database_authenticatable",
    "# devise :database_authenticatable",
  ),
  at(
    "password-hashing",
    "app/auth.py",
    "from werkzeug.security import generate_password_hash\nstored = generate_password_hash(word)",
    "from werkzeug.security import check\nstored = word",
  ),
  at(
    "password-hashing",
    "internal/user.go",
    'import "github.com/alexedwards/argon2id"\n\thash, err := argon2id.CreateHash(word, nil)',
    'import "github.com/alexedwards/argon2id"\n\t// argon2id.CreateHash( later',
  ),
  at(
    "password-hashing",
    "src/Users.cs",
    "services.AddSingleton<IPasswordHasher<User>, Hasher>();",
    "// IPasswordHasher<User> later",
  ),
  at(
    "password-hashing",
    "src/main.rs",
    "use argon2::Argon2;\nlet hasher = Argon2::default();",
    "use argon2::Argon2;\nlet hasher = plain();",
  ),
  at("sessions", "config/initializers/devise.rb", "config.timeout_in = 30.minutes", "# config.timeout_in = 30.minutes"),
  at("sessions", "src/Startup.cs", "options.SlidingExpiration = true;", "// options.SlidingExpiration = true;"),
  at("sessions", "config/settings/base.py", "SESSION_COOKIE_AGE = 3600", "SESSION_ENGINE = 'db'"),
  at(
    "secure-cookies",
    "internal/cookie.go",
    'import "net/http"\n\tHttpOnly:   true,',
    'import "net/http"\n\tHttpOnly:   false,',
  ),
  at(
    "multi-factor-code",
    "src/Login.cs",
    "await manager.TwoFactorAuthenticatorSignInAsync(code, false, false);",
    "// TwoFactorSignInAsync( later",
  ),
  at("single-sign-on-code", "src/main/kotlin/Security.kt", "http { oauth2Login { } }", "http { formLogin { } }"),
  at(
    "single-sign-on-code",
    "src/Startup.cs",
    "services.AddAuthentication().AddOpenIdConnect(options);",
    "services.AddAuthentication();",
  ),
  at("authorization-code", "app/controllers/posts_controller.rb", "authorize @post", "authorized = true"),
  at(
    "authorization-code",
    "src/main/java/Users.java",
    "@PreAuthorize(\"hasRole('ADMIN')\")",
    "// @PreAuthorize(roles)",
  ),
  at("authorization-code", "src/UsersController.cs", '[Authorize(Policy = "Admin")]', "[HttpGet]"),
  at(
    "authorization-code",
    "app/PostController.php",
    "$this->authorize('update', $post);",
    "// $this->authorize('update')",
  ),
  at(
    "rate-limits",
    "src/Program.cs",
    "builder.Services.AddRateLimiter(options);",
    "builder.Services.AddControllers();",
  ),
  at(
    "rate-limits",
    "app/settings/production.py",
    'DEFAULT_THROTTLE_RATES = {"anon": "10/min"}',
    'RATES = {"anon": "10/min"}',
  ),
  at("rate-limits", "nginx/default.conf", "limit_req zone=login burst=5;", "# limit_req zone=login burst=5;"),
  at("lockout", "src/Startup.cs", "options.Lockout.MaxFailedAccessAttempts = 5;", "// MaxFailedAccessAttempts = 5"),
  at(
    "password-strength",
    "app/models/user.rb",
    "validates :password, not_pwned: true",
    "validates :email, presence: true",
  ),
  at(
    "security-headers",
    "nginx/site.conf",
    'add_header Strict-Transport-Security "max-age=31536000";',
    "add_header X-Robots-Tag none;",
  ),
  at(
    "security-headers",
    "src/main/java/Web.java",
    '.contentSecurityPolicy("default-src self")',
    '.contentType("text/html")',
  ),
  at(
    "forgery-protection",
    "src/Startup.cs",
    "options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());",
    "options.Filters.Add(new Other());",
  ),
  at(
    "audit-events",
    "src/Users.java",
    "import org.hibernate.envers.Audited;\n@Audited\npublic class User {}",
    "import org.hibernate.Session;\npublic class User {}",
  ),
  at("audit-events", "ra/log.go", 'log.AuditInfof("issued %s", serial)', 'log.Infof("issued %s", serial)'),
  at("application-logs", "src/Program.cs", "builder.Host.UseSerilog();", "builder.Host.Build();"),
  at("error-tracking", "src/main.rs", "use sentry;\nlet _guard = sentry::init(dsn);", "use sentry;\nlet dsn = none();"),
  at(
    "tracing",
    "src/Meters.java",
    "import io.micrometer.core.instrument.MeterRegistry;\nprivate final MeterRegistry registry;",
    "import java.util.List;\nprivate final List registry;",
  ),
  at("field-encryption", "src/Startup.cs", "services.AddDataProtection();", "services.AddMvc();"),
  at("token-checks", "src/main/kotlin/Security.kt", "oauth2ResourceServer { jwt { } }", "formLogin { }"),
  at(
    "token-checks",
    "src/Startup.cs",
    "services.AddAuthentication().AddJwtBearer(options);",
    "services.AddAuthentication();",
  ),
  at("webhook-signatures", "app/hooks.rb", "Rack::Utils.secure_compare(a, b)", "compare(a, b)"),
  at(
    "application-tls",
    "src/main/resources/application.yml",
    "server:\n  ssl:\n    enabled: true",
    "server:\n  ssl:\n    enabled: false",
  ),
  at(
    "health-endpoint",
    "src/main/resources/application.yml",
    "management:\n  endpoint:\n    health:\n      probes: { enabled: true }",
    "management:\n  endpoint: {}",
  ),
  at("token-hashing", "src/keys.ts", "const stored = hashApiKey(key);", "// hashApiKey(key) later"),
  at("email-verification", "app/models/user.rb", "devise :confirmable", "devise :rememberable"),
  at(
    "account-notices",
    "config/initializers/devise.rb",
    "config.send_password_change_notification = true",
    "# config.send_password_change_notification = true",
  ),
  at(
    "bot-protection",
    "src/signup.ts",
    'import { Turnstile } from "@marsidev/react-turnstile";',
    'import { Turnstile } from "./turnstile";',
  ),
  at("tenant-separation", "app/models/post.rb", "acts_as_tenant :account", "belongs_to :account"),
  at(
    "request-timeouts",
    "cmd/server.go",
    'import "net/http"\nvar s = http.Server{ReadHeaderTimeout: time.Second}',
    'import "net/http"\nvar s = http.Server{}',
  ),
  at("data-expiry-code", "app/jobs/cleanup.rb", "Session.delete_expired", "# Session.delete_expired"),
  at("secure-cookies", "app/settings.py", "SESSION_COOKIE_HTTPONLY = True", "SESSION_COOKIE_HTTPONLY = False"),
  at(
    "sessions",
    "app/settings.py",
    "SESSION_EXPIRE_AT_BROWSER_CLOSE = True",
    "SESSION_EXPIRE_AT_BROWSER_CLOSE = False",
  ),
  at(
    "circuit-breaker",
    "src/Program.cs",
    "builder.Services.AddHttpClient().AddStandardResilienceHandler();",
    "builder.Services.AddHttpClient();",
  ),
  at(
    "feature-switches",
    "app/controllers/a.rb",
    "return unless Flipper.enabled?(:search)",
    "# Flipper.enabled?(:search)",
  ),
  at(
    "database-migrations",
    "db/migrate/1_users.rb",
    "class Users < ActiveRecord::Migration[7.1]",
    "class Users < Base",
  ),
  at("coverage-gate", "spec_helper.rb", "SimpleCov.minimum_coverage 95", "SimpleCov.start"),
  at(
    "migration-check",
    "config/initializers/strong.rb",
    "StrongMigrations.start_after = 2024",
    "# StrongMigrations.start_after",
  ),
];

/** CI services other than GitHub's, and what they leave out of a pipeline. */
const pipelines: readonly SignalCase[] = [
  at(
    "tests",
    ".circleci/config.yml",
    "jobs:\n  build:\n    steps:\n      - run: ./gradlew check",
    "jobs:\n  build:\n    steps:\n      - run: ./gradlew assemble",
  ),
  at(
    "tests",
    "azure-pipelines.yml",
    "jobs:\n  - job: test\n    steps:\n      - script: dotnet test",
    "jobs:\n  - job: test\n    steps:\n      - script: dotnet build",
  ),
  at(
    "tests",
    ".woodpecker/check.yml",
    "steps:\n  test:\n    image: golang\n    commands:\n      - go test ./...",
    "steps:\n  test:\n    image: golang\n    commands:\n      - go build ./...",
  ),
  at("tests", ".travis.yml", "language: go\nscript:\n  - go test ./...", "language: go\nscript:\n  - go build ./..."),
  at(
    "tests",
    "Jenkinsfile",
    "pipeline {\n  stages {\n    stage('t') { steps { sh 'mvn verify' } }\n  }\n}",
    "pipeline {\n  stages {\n    // sh 'mvn verify'\n  }\n}",
  ),
  at(
    "tests",
    "cloudbuild.yaml",
    "steps:\n  - name: gcr.io/cloud-builders/npm\n    args: ['test']",
    "steps:\n  - name: gcr.io/cloud-builders/npm\n    args: ['install']",
  ),
  at(
    "tests",
    ".buildkite/pipeline.yml",
    "steps:\n  - label: test\n    command: bundle exec rspec",
    "steps:\n  - label: test\n    command: bundle install",
  ),
  at(
    "static-analysis",
    ".gitlab/ci/scan.gitlab-ci.yml",
    "scan:\n  script:\n    - semgrep ci",
    "scan:\n  script:\n    - echo semgrep",
  ),
  at(
    "dependency-scan",
    ".circleci/config.yml",
    "workflows:\n  nightly:\n    jobs:\n      - hmpps/gradle_owasp_dependency_check",
    "workflows:\n  nightly:\n    jobs:\n      - hmpps/deploy_env",
  ),
  at(
    "image-scan",
    ".circleci/config.yml",
    "workflows:\n  nightly:\n    jobs:\n      - hmpps/trivy_latest_scan: { context: x }",
    "workflows:\n  nightly:\n    jobs:\n      - hmpps/build_docker: { context: x }",
  ),
  at("dependency-scan", "build.gradle.kts", gradle, 'plugins {\n  // id("org.owasp.dependencycheck")\n}'),
  at(
    "deployment-approval",
    ".circleci/config.yml",
    "workflows:\n  release:\n    jobs:\n      - hold: { type: approval }",
    "workflows:\n  release:\n    jobs:\n      - hold: { filters: {} }",
  ),
  at(
    "deployment-approval",
    ".gitlab-ci.yml",
    "deploy:\n  script: [make deploy]\n  environment: production\n  when: manual",
    "deploy:\n  script: [make deploy]\n  environment: production",
  ),
  at("pinned-dependencies", ".github/workflows/a.yml", workflowOf("npm ci"), workflowOf("npm install")),
  at(
    "drift-check",
    ".github/workflows/a.yml",
    workflowOf("terraform plan").replace("[pull_request]", "{ schedule: [{ cron: '0 3 * * *' }] }"),
    workflowOf("terraform plan"),
  ),
];

/** What a pipeline runs by way of a matrix, and how a tool is run from its source. */
const indirect: readonly SignalCase[] = [
  at("tests", ".github/workflows/a.yml", matrix("go test ./..."), matrix("go build ./...")),
  at("tests", ".github/workflows/a.yml", throughEnvironment("test:all"), throughEnvironment("assets:precompile")),
  at(
    "dependency-scan",
    ".github/workflows/a.yml",
    workflowOf("go run golang.org/x/vuln/cmd/govulncheck@latest ./..."),
    workflowOf("go run ./cmd/web"),
  ),
  at(
    "health-checks",
    "config/deploy/web.yaml.erb",
    `${pod("Deployment", "containers: [{ name: <%= name %>, livenessProbe: { exec: {} } }]")}\n<% if production %>\n<% end %>`,
    pod("Deployment", "containers: [{ name: <%= name %> }]"),
  ),
];

/** Clusters, machines and clouds. */
const infrastructure: readonly SignalCase[] = [
  at(
    "address-list",
    "deploy/ingress.yaml",
    'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations:\n    nginx.ingress.kubernetes.io/whitelist-source-range: "10.0.0.0/8"',
    "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n  annotations: {}",
  ),
  at(
    "network-segments",
    "infra/a.tf",
    terraform("aws_nat_gateway", '  subnet_id = "s"'),
    'data "aws_nat_gateway" "a" {}',
  ),
  at(
    "mail-authentication",
    "infra/a.tf",
    terraform("aws_route53_record", '  records = ["v=DMARC1; p=reject"]'),
    terraform("aws_route53_record", '  records = ["hello"]'),
  ),
  at(
    "separate-accounts",
    "infra/a.tf",
    terraform("aws_organizations_account", '  name = "prod"'),
    'data "aws_organizations_account" "a" {}',
  ),
  at("database-roles", "db/grants.sql", "GRANT SELECT ON users TO reader;", "-- GRANT SELECT ON users TO reader;"),
  at(
    "service-account-tokens",
    "deploy/a.yaml",
    "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web }\nautomountServiceAccountToken: false",
    "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web }\nautomountServiceAccountToken: true",
  ),
  at(
    "safe-rollout",
    "infra/a.tf",
    terraform("aws_ecs_service", "  deployment_circuit_breaker {\n    enable   = true\n    rollback = true\n  }"),
    terraform("aws_ecs_service", "  deployment_circuit_breaker {\n    enable   = true\n    rollback = false\n  }"),
  ),
  at(
    "patching",
    "infra/a.tf",
    terraform("google_container_node_pool", "  management {\n    auto_upgrade = true\n  }"),
    terraform("google_container_node_pool", "  management {\n    auto_upgrade = false\n  }"),
  ),
  at(
    "patching",
    "ansible/tasks/main.yml",
    "- name: updates\n  ansible.builtin.apt:\n    name: unattended-upgrades",
    "- name: updates\n  ansible.builtin.apt:\n    name: curl",
  ),
  at("state-lock", "infra/a.tf", backend('    dynamodb_table = "locks"'), backend('    region = "eu-west-2"')),
  at(
    "host-hardening",
    "ansible/roles/base/tasks/main.yml",
    "- name: ssh\n  lineinfile:\n    line: PermitRootLogin no",
    "- name: ssh\n  lineinfile:\n    line: PermitRootLogin yes",
  ),
  at(
    "dead-letters",
    "infra/a.tf",
    terraform("aws_sqs_queue", '  redrive_policy = "{}"'),
    terraform("aws_sqs_queue", '  name = "q"'),
  ),
  at(
    "network-boundary",
    "ansible/tasks/firewall.yml",
    "- community.general.ufw:\n    rule: allow\n    port: '22'",
    "- ansible.builtin.debug:\n    msg: ufw",
  ),
  at(
    "backup-plan",
    "apps/backup.yaml",
    "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: b }\nspec: { chart: { spec: { chart: velero } } }",
    "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: velero-ui }\nspec: { chart: { spec: { chart: velero-ui } } }",
  ),
  at(
    "backup-plan",
    "apps/argo.yaml",
    "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: b }\nspec: { source: { chart: k8up } }",
    "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: k8up }\nspec: { source: { path: k8up } }",
  ),
  at(
    "certificates",
    "infra/a.tf",
    terraform("helm_release", '  chart = "cert-manager"'),
    terraform("helm_release", '  name = "cert-manager"\n  chart = "podinfo"'),
  ),
  at(
    "certificates",
    "helmfile.yaml",
    "releases:\n  - name: c\n    chart: jetstack/cert-manager",
    "releases:\n  - name: cert-manager\n    chart: acme/web",
  ),
  at(
    "backup-plan",
    "scripts/backup.sh",
    "#!/bin/sh\npg_dump main > /backup/main.sql",
    "#!/bin/sh\n# pg_dump main\necho pg_dump",
  ),
  at(
    "backup-plan",
    "deploy/cron.yaml",
    'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: nightly }\nspec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: a, command: ["sh", "-c", "pg_dump main"] }] } } } } }',
    'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: nightly }\nspec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: a, command: ["sh", "-c", "report"] }] } } } } }',
  ),
  at("restore-test", "scripts/drill.sh", "pg_restore --dbname drill latest.dump", "# pg_restore --dbname drill"),
  at(
    "unprivileged-pods",
    "docker-compose.yml",
    "services:\n  web:\n    image: web\n    restart: always\n    security_opt: ['no-new-privileges:true']",
    "services:\n  web:\n    image: web\n    restart: always\n    security_opt: ['seccomp:unconfined']",
  ),
  at(
    "resource-limits",
    "charts/web/values.yaml",
    "resources:\n  limits:\n    memory: 256Mi",
    "resources:\n  limits: {}",
  ),
  at(
    "redundancy",
    "deploy/a.yaml",
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 3 }",
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 1 }",
  ),
  at(
    "health-checks",
    "charts/web/values.yaml",
    "livenessProbe:\n  httpGet: { path: /health, port: 80 }",
    "livenessProbe: null",
  ),
  at(
    "unprivileged-pods",
    "deploy/a.yaml",
    pod("Deployment", "securityContext: { runAsNonRoot: true }"),
    pod("Deployment", "securityContext: { runAsNonRoot: false }"),
  ),
  at(
    "encrypted-secrets",
    "secrets/prod.yaml",
    "password: ENC[AES256_GCM,data:x]\nsops:\n  mac: ENC[x]\n  version: 3.9.0",
    "password: plain\nsops: {}",
  ),
  at("encrypted-secrets", ".gitattributes", "*.key filter=git-crypt diff=git-crypt", "*.key filter=lfs"),
  at(
    "https-only",
    "infra/main.bicep",
    "resource s 'Microsoft.Web/sites@2022-09-01' = {\n  properties: {\n    httpsOnly: true\n  }\n}",
    "resource s 'Microsoft.Web/sites@2022-09-01' = {\n  properties: {\n    httpsOnly: false\n  }\n}",
  ),
  at(
    "database-encryption",
    "lib/stack.ts",
    'import * as rds from "aws-cdk-lib/aws-rds";\nnew rds.DatabaseInstance(this, "db", { storageEncrypted: true });',
    'import * as rds from "aws-cdk-lib/aws-rds";\nnew rds.DatabaseInstance(this, "db", { storageEncrypted: false });',
  ),
  at(
    "bucket-tls",
    "infra/index.ts",
    'import * as s3 from "aws-cdk-lib/aws-s3";\nnew s3.Bucket(this, "b", { enforceSSL: true });',
    'import * as s3 from "aws-cdk-lib/aws-s3";\nnew s3.Bucket(this, "b", {});',
  ),
  at("metrics", "prometheus/prometheus.yml", "scrape_configs:\n  - job_name: web", "scrape_interval: 15s"),
  at(
    "alarms",
    "grafana/alerts.yaml",
    "groups:\n  - name: web\n    rules:\n      - title: Down\n        condition: A",
    "groups:\n  - name: web\n    rules:\n      - title: Down",
  ),
];

const documents: readonly SignalCase[] = [
  at(
    "runbooks",
    "docs/runbooks/database.md",
    "# The database is slow\nLook at the dashboard first. Restart the reader if its replication lag grows, then check that the queries are back to normal.",
    "# The database\nTo be written.",
  ),
  at(
    "system-description",
    "docs/architecture.md",
    "# Architecture\nThe web service writes to one database and a queue. A worker component reads the queue and sends mail to the people that it names.",
    "# Architecture\nTo be written.",
  ),
  at(
    "operations-manual",
    "docs/deployment.md",
    "# Deployment\nMerge to main, wait for the release job, and deploy to production from the environment page. Roll back by deploying the version before it.",
    "# Deployment\nTo be written.",
  ),
];

export const ecosystemCases: readonly SignalCase[] = [
  ...code,
  ...pipelines,
  ...indirect,
  ...infrastructure,
  ...documents,
];
