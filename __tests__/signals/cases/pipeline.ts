import { type SignalCase, step, workflow, workflowPath } from "./case.ts";

const sha = "0123456789012345678901234567890123456789";

const [trivy, grype] = ["aquasecurity/trivy-action@0.28.0", "anchore/scan-action@v6"].map(
  (action) => `uses: ${action}\nwith: `,
) as [string, string];

export const pipelineCases: readonly SignalCase[] = [
  step("static-analysis", "uses: github/codeql-action/analyze@v3", "uses: github/codeql-action/upload-sarif@v3"),
  step("dependency-scan", "run: npm audit --audit-level=high", "run: npm install # then npm audit"),
  step("dependency-review", "uses: actions/dependency-review-action@v4", "run: echo actions/dependency-review-action"),
  step("image-scan", "uses: aquasecurity/trivy-action@0.28.0", "uses: docker/build-push-action@v6"),
  step("image-scan", `${trivy}{ image-ref: app }`, `${trivy}{ scan-type: fs, scan-ref: . }`),
  step("dependency-scan", `${trivy}{ scan-type: fs, scan-ref: . }`, `${trivy}{ image-ref: app, format: sarif }`),
  step("dependency-scan", `${trivy}{ scan-type: repo }`, `${trivy}{ scan-type: image, image-ref: app }`),
  step("dependency-scan", `${grype}{ path: . }`, `${grype}{ image: app }`),
  step("image-scan", `${grype}{ image: app }`, `${grype}{ sbom: app.json }`),
  step("secret-scan", "uses: gitleaks/gitleaks-action@v2", "run: echo gitleaks"),
  step("sbom", "uses: anchore/sbom-action@v0", "run: cat sbom.json"),
  step("artifact-signing", "run: cosign sign --yes image", "run: echo cosign sign"),
  step("scorecard", "uses: ossf/scorecard-action@v2", "run: ./scorecard.sh"),
  step("compliance-check", "uses: controldiff/controldiff@v1", "run: echo controldiff check"),
  step("tests", "run: npm test", "run: npm run build"),
  step("static-checks", "run: npx eslint .", "run: npm install eslint"),
  step("infrastructure-plan", "run: terraform plan", "run: terraform fmt"),
  step("infrastructure-scan", "uses: bridgecrewio/checkov-action@v12", "run: pip install checkov"),
  step("policy-as-code", "run: conftest test plan.json", "run: conftest --version"),
  step("dynamic-scan", "uses: zaproxy/action-baseline@v0.14.0", "run: docker pull zaproxy/zap-stable"),
  step("fuzzing", "run: cargo fuzz run target", "run: cargo run"),
  step("workflow-scan", "run: zizmor .", "run: pip install zizmor"),
  {
    signal: "strict-checks",
    path: workflowPath,
    shows: workflow(["uses: lycheeverse/lychee-action@v2\nwith: { fail: true }"]),
    lookAlike: workflow(["uses: lycheeverse/lychee-action@v2\nwith: { verbose: true }"]),
    without: workflow(["uses: lycheeverse/lychee-action@v2\nwith: { fail: false }"]),
  },
  {
    signal: "read-only-token",
    path: workflowPath,
    shows: `permissions:\n  contents: read\n${workflow(["run: make"])}`,
    lookAlike: `permissions:\n  contents: write\n${workflow(["run: make"])}`,
    without: workflow(["run: make"]),
  },
  {
    signal: "pinned-actions",
    path: workflowPath,
    shows: workflow([`uses: a/b@${sha}`]).replace("checkout@v4", `checkout@${sha}`),
    lookAlike: workflow([`uses: a/b@${sha}`]),
    without: workflow(["uses: a/b@v1"]).replace("checkout@v4", `checkout@${sha}`),
  },
  step(
    "cloud-login-without-keys",
    "uses: aws-actions/configure-aws-credentials@v4\nwith: { role-to-assume: 'arn:aws:iam::1:role/ci' }",
    "uses: aws-actions/configure-aws-credentials@v4\nwith: { aws-access-key-id: stored }",
  ),
  step("coverage-gate", "uses: codecov/codecov-action@v5", "run: cat coverage/report.txt"),
  step("change-record", "uses: amannn/action-semantic-pull-request@v5", "run: git log --format=%s"),
  step("release-record", "uses: changesets/action@v1", "run: git tag v1"),
  step("migration-check", "run: squawk migrations/*.sql", "run: prisma migrate deploy"),
  step("drift-check", "run: terraform plan -detailed-exitcode", "run: terraform version", "schedule"),
  step("backup-job", "run: pg_dump $DATABASE_URL -f dump.sql", "run: pg_isready", "schedule"),
  step("restore-test", "run: pg_restore -d scratch dump.sql", "run: createdb scratch"),
  step("load-test", "run: k6 run load.js", "run: k6 version"),
  step("malware-scan", "run: clamscan -r dist", "run: apt-get install clamav"),
  step("license-check", "run: license-checker --failOn GPL", "run: cat LICENSE"),
  step("smoke-test", "run: kubectl rollout status deploy/app", "run: kubectl get pods"),
];
