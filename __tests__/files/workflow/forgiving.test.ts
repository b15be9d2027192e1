import { describe, expect, it } from "vitest";
import { isForgiving, lostDemand } from "../../../src/files/workflow/forgiving.ts";

describe("an option by which a command ends well whatever it finds", () => {
  it.each([
    "mvn -fn verify",
    "./mvnw --fail-never verify",
    "gosec -no-fail ./...",
    "golangci-lint run --issues-exit-code=0",
    "cargo test --no-run",
    "gradle check -x test",
    "./gradlew check --exclude-task :app:lintRelease",
    "gradle -m test",
    "zap-baseline.py -I -t https://example.com",
    "tfsec infra -s",
    "pylint --fail-under=0 src",
    "npm audit --audit-level=none",
    "checkov -d infra --soft-fail-on LOW,HIGH",
    "jest --listTests",
    "go test -run '^$' ./...",
    "go test -c -o /dev/null ./...",
    "dotnet test --list-tests",
    "rspec --failure-exit-code 0",
    "robot --dryrun tests",
    "ctest -N",
    "bazel test --nobuild //...",
    "ansible-playbook --syntax-check site.yml",
    "tox --notest",
    "nox --install-only",
    "kics scan -p . --ignore-on-exit all",
    "tflint --force",
    "vale --no-exit docs",
    "brakeman --no-exit-on-warn",
    "sonar-scanner -Dsonar.qualitygate.wait=false",
    "make SHELL=/bin/true tls-scan",
    "make -f /dev/null tls-scan",
    "make --eval='tls-scan:;@true' tls-scan",
    "make tls-scan MAKEFLAGS=-n",
  ])("%s", (command) => {
    expect(isForgiving(command)).toBe(true);
  });

  it.each([
    "mvn -f pom.xml verify",
    "gradle check -x javadoc",
    "gradle --no-daemon check",
    "go test -run TestTls ./...",
    "cargo test --no-fail-fast",
    "tar -c -f x.tar src",
    "dotnet publish -o out",
    "npm ci --force",
    "terraform init --force-copy",
    "pytest -l tests",
    "eslint . --no-error-on-unmatched",
    "prettier --check .",
    "make -f ci/scan.mk tls-scan",
    "make CFLAGS=-O2 tls-scan",
    "pylint --fail-under=9 src",
    "trivy fs --exit-code 1 .",
  ])("not %s", (command) => {
    expect(isForgiving(command)).toBe(false);
  });
});

describe("an option without which a command ends well", () => {
  it.each([
    ["trivy fs --exit-code 1 .", "trivy fs .", "--exit-code"],
    ["trivy config --exit-code=1 infra", "trivy config infra", "--exit-code"],
    ["semgrep --error --config p/ci", "semgrep scan", "--error"],
    ["grype . --fail-on high", "grype .", "--fail-on"],
    ["opa eval --fail -d p.rego data.x", "opa eval -d p.rego data.x", "--fail"],
    ["terraform plan -detailed-exitcode", "terraform plan", "-detailed-exitcode"],
    ["eslint . --max-warnings 0", "eslint .", "--max-warnings 0"],
    ["cargo clippy -- -D warnings", "cargo clippy", "-D warnings"],
    ["gcc -Werror a.c", "gcc a.c", "-Werror"],
  ])("%s → %s", (was, is, option) => {
    expect(lostDemand(was, [is])).toBe(option);
  });

  it.each([
    ["another severity", "trivy fs --exit-code 1 .", ["trivy fs --exit-code 2 --severity HIGH ."]],
    ["another program", "grype . --fail-on high", ["trivy fs --exit-code 1 ."]],
    ["its settings", "trivy fs --exit-code 1 .", ["trivy fs --config trivy.yaml ."]],
    ["a variable", "trivy fs --exit-code 1 .", ["trivy fs .", "TRIVY_EXIT_CODE=1"]],
    ["none before", "trivy fs .", ["trivy fs --format sarif ."]],
    ["an option of zero before", "trivy fs --exit-code 0 .", ["trivy fs ."]],
    ["fast failures", "jest --fail-fast", ["jest"]],
  ])("stays, by %s", (_, was, is) => {
    expect(lostDemand(was, is)).toBeNull();
  });
});
