import { action, call, command, hook, onChange, onSchedule, setting, signal, withWords, workflow } from "../looks.ts";
import type { Signal } from "../signal.ts";

const each = { scope: "each" } as const;

/** What a CI pipeline checks. */
export const pipelineSignals: readonly Signal[] = [
  signal("static-analysis", "static analysis of the code", "CC7.1 CC8.1 | ID.RA-01 PR.PS-06", "Static analysis finds vulnerabilities in the code before they are released", [
    call("codeql", "sast", "brakeman", "semgrep", "sonarqube", "sonarcloud"),
    action("github/codeql-action/analyze", "github/codeql-action/autobuild", "returntocorp/semgrep-action", "semgrep/semgrep-action"),
    action("sonarsource/sonarcloud-github-action", "sonarsource/sonarqube-scan-action", "securego/gosec", "snyk/actions/code"),
    action("microsoft/security-devops-action", "shiftleftsecurity/scan-action", "pmd/pmd-github-action", "template:security/sast", "template:jobs/sast"),
    command("semgrep ci|scan|--config", "semgrep", "sonar-scanner", "bandit", "gosec", "brakeman", "snyk code", "codeql database", "njsscan", "pysa", "horusec"),
    command("mvn sonar:sonar", "gradlew sonar|sonarqube", "dotnet sonarscanner", "spotbugs"),
  ]),
  signal("dependency-scan", "scanning of dependencies for known vulnerabilities", "CC7.1 CC9.2 | ID.RA-01 GV.SC-07", "Known vulnerabilities in other people's code are found on every run", [
    action("google/osv-scanner-action", "snyk/actions", "pypa/gh-action-pip-audit", "rustsec/audit-check", "dependency-check/dependency-check_action"),
    action("golang/govulncheck-action", "actions-rust-lang/audit", "oss-review-toolkit/ort-ci-github-action", "template:security/dependency-scanning", "template:jobs/dependency-scanning"),
    command("npm audit", "pnpm audit", "yarn audit", "yarn npm audit", "bun audit", "pip-audit", "safety check|scan", "osv-scanner", "snyk test|monitor"),
    command("govulncheck", "cargo audit|deny", "bundle-audit", "bundler-audit", "composer audit", "trivy fs|filesystem|repo|repository", "grype", "better-npm-audit", "audit-ci"),
  ]),
  signal("dependency-review", "review of the dependencies that a pull request adds", "CC7.1 CC9.2 | ID.RA-01 ID.RA-09", "New dependencies are looked at before they come in", [
    call("dependency-review"),
    action("actions/dependency-review-action", "socketdev/action", "socketsecurity/socket-action", "advanced-security/maven-dependency-submission-action"),
    command("socket ci|scan"),
  ]),
  signal("image-scan", "scanning of container images", "CC7.1 CC6.8 | ID.RA-01 ID.RA-09", "Images are searched for vulnerable packages before they run", [
    action("aquasecurity/trivy-action", "anchore/scan-action", "docker/scout-action", "azure/container-scan", "snyk/actions/docker", "anchore/grype-action", "template:security/container-scanning"),
    command("trivy image", "grype", "docker scout", "snyk container", "clair-scanner"),
  ]),
  signal("secret-scan", "scanning for secrets in the code", "CC6.1 | PR.AA-01 PR.PS-06", "Credentials that were committed by mistake are found", [
    action("gitleaks/gitleaks-action", "trufflesecurity/trufflehog", "gitguardian/ggshield-action", "zricethezav/gitleaks-action", "template:security/secret-detection", "template:jobs/secret-detection"),
    command("gitleaks", "trufflehog", "ggshield", "detect-secrets", "detect-secrets-hook", "git-secrets", "noseyparker"),
    hook("gitleaks", "gitleaks-docker", "detect-secrets", "ggshield", "trufflehog", "detect-private-key", "git-secrets"),
  ]),
  signal("sbom", "a bill of materials for what is built", "CC7.1 CC9.2 | ID.AM-02 GV.SC-04", "What is inside a release is written down", [
    action("anchore/sbom-action", "cyclonedx/gh-node-module-generatebom", "cyclonedx/gh-gomod-generate-sbom", "advanced-security/sbom-generator-action", "kubernetes-sigs/release-actions"),
    command("syft", "cyclonedx-npm", "cyclonedx-py", "cyclonedx-gomod", "cdxgen", "bom generate"),
    withWords(action("docker/build-push-action"), "sbom"),
  ]),
  signal("artifact-signing", "signing of what is built", "CC6.8 CC8.1 | ID.RA-09 PR.PS-05", "Only artifacts that the pipeline made can be told to be ours", [
    action("sigstore/cosign-installer", "actions/attest-build-provenance", "actions/attest-sbom", "actions/attest", "slsa-framework/slsa-github-generator", "sigstore/gh-action-sigstore-python"),
    command("cosign sign|attest|sign-blob", "gpg --detach-sign", "notation sign"),
    withWords(command("npm publish", "pnpm publish"), "--provenance"),
    call("generator_generic_slsa3", "generator_container_slsa3"),
  ]),
  signal("scorecard", "scoring of the repository's security practices", "CC4.1 | ID.IM-01", "The practices themselves are evaluated regularly", [action("ossf/scorecard-action"), command("scorecard --repo")]),
  signal("compliance-check", "a check of what changes do to controls", "CC4.1 CC4.2 | ID.IM-01 GV.OV-03", "Changes are evaluated against the controls before they are merged", [
    action("controldiff/controldiff", "usnistgov/oscal-cli-action", "defenseunicorns/lula-action"),
    command("controldiff check", "lula validate", "oscal-cli validate"),
  ]),
  signal(
    "tests",
    "tests that run on changes",
    "CC8.1 | PR.PS-06",
    "A change is tested before it is merged",
    [
      onChange(command("npm test|t|tst", "npm run test*", "npm run-script test*", "pnpm test*", "pnpm run test*", "yarn test*", "yarn run test*", "bun test", "bun run test*")),
      onChange(command("turbo test*", "turbo run test*", "nx test", "nx affected test|--target=test|-t", "nx run-many", "lerna run test", "vitest", "jest", "playwright test", "cypress run", "mocha", "ava", "node --test")),
      onChange(command("go test", "gotestsum", "cargo test", "cargo nextest", "pytest", "tox", "nox", "unittest", "manage.py test", "python manage.py test", "coverage run", "mix test", "swift test")),
      onChange(command("rspec", "rails test*", "bin/rails test*", "rake test|spec", "mvn test|verify|install", "mvnw test|verify|install", "gradlew test|check|build", "gradle test|check|build", "dotnet test", "phpunit", "composer test")),
      onChange(command("make test*", "make check", "just test*", "task test*", "bazel test", "deno test", "flutter test", "ctest", "sbt test", "molecule test", "terraform test", "helm unittest", "ct install", "invoke test")),
      onChange(action("cypress-io/github-action", "helm/chart-testing-action")),
      call("test", "tests", "unit", "e2e", "integration", "jasmine", "rspec", "minitest"),
    ],
    each,
  ),
  signal("static-checks", "linting and type checks on changes", "CC8.1 | PR.PS-06", "Every change meets the same written rules of the code", [
    call("lint", "rubocop", "eslint", "stylelint", "standardx"),
    onChange(command("eslint", "npm run lint*", "pnpm lint*", "pnpm run lint*", "yarn lint*", "yarn run lint*", "bun run lint*", "turbo lint", "turbo run lint", "biome check|ci|lint", "tsc", "npm run typecheck|type-check|check-types")),
    onChange(command("golangci-lint", "go vet", "ruff check", "flake8", "pylint", "mypy", "pyright", "rubocop", "cargo clippy", "make lint", "phpstan", "shellcheck", "ktlint", "pre-commit run", "oxlint")),
    onChange(action("ludeeus/action-shellcheck", "reviewdog/action-shellcheck", "golangci/golangci-lint-action", "reviewdog/action-eslint", "super-linter/super-linter", "github/super-linter", "astral-sh/ruff-action", "pre-commit/action", "oxsecurity/megalinter")),
  ]),
  signal("infrastructure-plan", "a plan of infrastructure changes before they are merged", "CC8.1 | ID.RA-07 PR.PS-01", "Changes of infrastructure are reviewed as the plan that they make", [
    onChange(command("terraform plan", "terraform validate", "tofu plan", "tofu validate", "terragrunt plan", "terragrunt run-all plan", "pulumi preview", "cdk diff", "atlantis")),
    onChange(action("dflook/terraform-plan", "pulumi/actions", "corymhall/pulumi-cdk")),
  ]),
  signal("infrastructure-scan", "scanning of infrastructure code for weak settings", "CC7.1 CC5.2 | PR.PS-01 ID.RA-01", "Weak settings are found before they are applied", [
    action("bridgecrewio/checkov-action", "aquasecurity/tfsec-action", "aquasecurity/tfsec-pr-commenter-action", "checkmarx/kics-github-action", "terraform-linters/setup-tflint", "snyk/actions/iac", "hadolint/hadolint-action"),
    command("checkov", "tfsec", "trivy config", "kics scan", "terrascan", "tflint", "cfn-lint", "cfn_nag_scan", "kubescape scan", "kube-linter", "kubeaudit", "snyk iac", "hadolint", "ansible-lint", "regula", "polaris audit"),
    hook("checkov", "terraform_checkov", "terraform_tfsec", "terraform_trivy", "terraform_tflint", "cfn-lint", "hadolint", "hadolint-docker"),
  ]),
  signal("policy-as-code", "policies that are checked by machine", "CC5.2 CC5.3 | GV.PO-01 PR.PS-01", "A written rule is enforced on every change and not only read", [
    action("open-policy-agent/setup-opa", "instrumenta/conftest-action", "kyverno/action-install-cli", "nirmata/kyverno-action"),
    command("conftest test|verify", "opa test|eval|check", "kyverno apply|test", "gator test|verify", "sentinel test|apply", "c7n-left"),
  ]),
  signal("dynamic-scan", "attack tests against the running application", "CC7.1 CC4.1 | ID.RA-01", "The running system is tested as an attacker would", [
    action("zaproxy/action-baseline", "zaproxy/action-full-scan", "zaproxy/action-api-scan", "projectdiscovery/nuclei-action", "stackhawk/hawkscan-action", "template:security/dast", "template:dast"),
    command("nuclei", "zap-baseline.py", "zap-full-scan.py", "nikto", "hawk scan", "wapiti"),
  ]),
  signal("fuzzing", "fuzz tests", "CC7.1 | ID.RA-01 PR.PS-06", "Inputs that nobody thought of are tried", [action("google/clusterfuzzlite/actions", "google/oss-fuzz/infra/cifuzz/actions"), command("cargo fuzz", "jazzer", "atheris", "restler"), withWords(command("go test"), "-fuzz")]),
  signal("workflow-scan", "checks of the workflows themselves", "CC7.1 CC6.8 | PR.PS-01 GV.SC-07", "The pipeline, which can change everything, is checked too", [
    call("actionlint", "zizmor"),
    action("step-security/harden-runner", "rhysd/actionlint", "raven-actions/actionlint", "woodruffw/zizmor-action", "zizmorcore/zizmor-action", "boostsecurityio/poutine-action"),
    command("zizmor", "actionlint", "poutine"),
    hook("zizmor", "actionlint"),
  ]),
  signal("strict-checks", "checks that fail the pipeline", "CC8.1 | PR.PS-06", "What a check finds stops the change", [workflow("strict-checks"), setting("values", ["**.fail", true]), setting("values", ["**.fail_on_error", true]), setting("values", ["**.failOnError", true])], { scope: "each" }),
  signal("read-only-token", "a read-only token for the pipeline", "CC6.3 | PR.AA-05", "What a pipeline may do is limited to what it needs", [workflow("read-only-token")]),
  signal("pinned-actions", "actions that are pinned to a commit", "CC6.8 CC9.2 | GV.SC-07 ID.RA-09", "Other people's pipeline code cannot change unseen", [workflow("pinned-actions")]),
  signal("cloud-login-without-keys", "logging in to the cloud without stored keys", "CC6.1 | PR.AA-01 PR.AA-03", "The pipeline has credentials for minutes and none that could leak", [
    withWords(action("aws-actions/configure-aws-credentials"), "role-to-assume"),
    withWords(action("google-github-actions/auth"), "workload_identity_provider"),
    withWords(action("azure/login"), "client-id"),
    withWords(action("hashicorp/vault-action"), "jwt"),
  ]),
  signal("coverage-gate", "a check of test coverage", "CC8.1 | PR.PS-06", "How much of a change is tested is measured", [
    action("codecov/codecov-action", "coverallsapp/github-action", "paambaati/codeclimate-action", "irongut/codecoveragesummary", "davelosert/vitest-coverage-report-action"),
    command("codecov", "coveralls", "nyc check-coverage", "coverage report"),
    withWords(command("pytest", "go test", "vitest", "jest"), "--cov-fail-under"),
  ]),
  signal("change-record", "a set form for the record of changes", "CC8.1 | ID.RA-07", "Each change says in one form what it is and why", [
    action("amannn/action-semantic-pull-request", "wagoid/commitlint-github-action", "deepakputhraya/action-pr-title", "jef/conventional-commits-pr-action", "ytanikin/prconventionalcommits"),
    command("commitlint", "changeset status", "cz check"),
    hook("conventional-pre-commit", "commitizen", "commitlint"),
  ]),
  signal("release-record", "releases that the pipeline makes and records", "CC8.1 | ID.RA-07", "What was released when, and from which changes, is recorded", [
    action("googleapis/release-please-action", "google-github-actions/release-please-action", "changesets/action", "cycjimmy/semantic-release-action", "release-drafter/release-drafter", "goreleaser/goreleaser-action", "softprops/action-gh-release", "ncipollo/release-action"),
    command("semantic-release", "gh release create", "goreleaser release", "changeset publish", "release-it"),
  ]),
  signal("migration-check", "checks of database changes", "CC8.1 | PR.PS-06", "Changes of the database are checked before they are applied", [
    onChange(action("ariga/atlas-action", "sbdchd/squawk-action")),
    onChange(command("atlas migrate lint", "squawk", "prisma migrate diff|status", "alembic check", "manage.py makemigrations", "python manage.py makemigrations", "flyway validate", "liquibase validate", "drizzle-kit check")),
  ]),
  signal("drift-check", "a regular check that infrastructure is as its code says", "CC7.1 CC4.1 | DE.CM-09 PR.PS-01", "Changes that bypassed the code are noticed", [onSchedule(command("terraform plan", "tofu plan", "terragrunt plan", "driftctl scan", "pulumi preview", "cdk diff", "argocd app diff"))]),
  signal(
    "backup-job",
    "backups that the pipeline makes",
    "A1.2 CC7.5 | PR.DS-11",
    "Copies of the data are made on a schedule",
    [onSchedule(command("pg_dump", "pg_dumpall", "mysqldump", "mongodump", "restic backup", "borg create", "velero backup", "aws rds create-db-snapshot", "aws backup start-backup-job", "gcloud sql export|backups"))],
    { family: "backup" },
  ),
  signal("restore-test", "tests that a backup can be restored", "A1.3 CC7.5 | PR.DS-11 RC.RP-03", "A backup is known to work because it was restored", [
    command("pg_restore", "mongorestore", "restic restore", "velero restore", "aws rds restore-db-instance-from-db-snapshot", "barman recover"),
    call("restore", "recovery"),
  ]),
  signal("load-test", "load tests", "A1.1 | PR.IR-04", "It is known how much the system can take", [action("grafana/k6-action", "grafana/run-k6-action", "artilleryio/action-cli"), command("k6 run", "artillery run", "locust", "gatling", "wrk", "vegeta attack", "ab")]),
  signal("malware-scan", "scanning for malware", "CC6.8 | DE.CM-09", "Harmful software is found", [command("clamscan", "clamdscan", "yara", "maldet"), action("djdefi/gitavscan")], { family: "malware" }),
  signal("license-check", "checks of the licenses of dependencies", "CC9.2 | GV.SC-07", "Terms that other people's code brings are known before it comes in", [
    action("fossas/fossa-action", "fossa-contrib/fossa-action", "apache/skywalking-eyes", "github/licensed-ci"),
    command("fossa analyze|test", "license-checker", "license-checker-rseidelsohn", "pip-licenses", "go-licenses check|report", "cargo deny", "licensed status", "reuse lint"),
  ]),
  signal("smoke-test", "a check that a deployment works", "CC8.1 A1.1 | PR.PS-06", "A deployment that does not work is noticed at once", [call("smoke", "healthcheck"), command("npm run smoke*", "make smoke*", "pnpm smoke*", "yarn smoke*", "argocd app wait", "kubectl rollout status", "newman run")]),
];
