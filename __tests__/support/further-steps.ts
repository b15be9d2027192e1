import type { FileEdits } from "../../src/rules/example.ts";
import type { WrittenCase } from "./finding-cases.ts";

const tx01 = "compliance/controls/tx-01.yml";
const um01 = "compliance/controls/um-01.yml";
const tls = "docs/tls.md";
const reported = (names: readonly string[], on: string) =>
  `<testsuite timestamp="${on}T10:00:00">${names.map((name) => `<testcase classname="acme.TlsTest" name="${name}"/>`).join("")}</testsuite>`;
const workflow = "on: push\njobs:\n  tls:\n    runs-on: ubuntu-latest\n    steps: [{ run: make tls }]\n";
const scanned = (rules: readonly string[]) =>
  JSON.stringify({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Trivy", rules: rules.map((id) => ({ id })) } },
        invocations: [{ executionSuccessful: true, endTimeUtc: "2026-06-29T09:00:00Z" }],
        results: [],
      },
    ],
  });
const proves = (link: string): FileEdits => ({ [tx01]: [["path: docs/tls.md#versions", link]] });

/** Changes in which a step is easily wrong, beside every finding in every standing. */
export const furtherChanges: Readonly<Record<string, WrittenCase>> = {
  "a workflow goes where GitHub does not look for it": {
    both: proves("workflow: .github/workflows/ci.yml#tls"),
    base: { ".github/workflows/ci.yml": workflow },
    head: { ".github/workflows_disabled/ci.yml": workflow },
  },
  "a workflow is renamed": {
    both: proves("workflow: .github/workflows/ci.yml#tls"),
    base: { ".github/workflows/ci.yml": workflow },
    head: { ".github/workflows/checks.yml": workflow },
  },
  "a test goes, and another one stood beside it": {
    both: proves("test: reports/tls.xml#acme.TlsTest.refusesTls10"),
    base: { "reports/tls.xml": reported(["refusesTls10", "refusesTls11"], "2026-06-29") },
    head: { "reports/tls.xml": reported(["refusesTls11"], "2026-06-29") },
  },
  "a rule of a scan goes, and another one stood beside it": {
    both: proves("scan: reports/trivy.sarif#AWS-0107"),
    base: { "reports/trivy.sarif": scanned(["AWS-0107", "AWS-0108"]) },
    head: { "reports/trivy.sarif": scanned(["AWS-0108"]) },
  },
  "a report is too old": {
    both: {
      ...proves("test: reports/tls.xml\n    max-age-days: 30"),
      "reports/tls.xml": reported(["refusesTls10"], "2026-04-01"),
    },
  },
  "a page goes, and one of nearly its name stood beside it": {
    both: { "docs/tlz.md": "# Others\n\n## Versions\n\nAny.\n" },
    head: { [tls]: null },
  },
  "a page of another folder has its name": {
    both: { "old/tls.md": "# Others\n\n## Versions\n\nAny.\n" },
    head: { [tls]: null },
  },
  "a page and its heading are renamed": {
    head: {
      [tls]: null,
      "docs/transport.md": "# Transport\n\n## Protocol versions\n\nTLS 1.3 only.\n\n## Keys\n\nRotated yearly.\n",
    },
  },
  "a heading goes, and one of nearly its name stood beside it": {
    both: { [tls]: [["## Keys", "## Version\n\nOne.\n\n## Keys"]] },
    head: { [tls]: [["## Versions\n\nTLS 1.3 only.\n", ""]] },
  },
  "a link of base is misspelled": { both: { [tx01]: [["#versions", "#version"]] } },
  "a link of base is to a file that is called otherwise": { both: { [tx01]: [["docs/tls.md", "docs/tsl.md"]] } },
  "a new link is misspelled": {
    head: { [um01]: [["docs/users.md", "docs/users.md\n  - path: docs/tls.md#version"]] },
  },
  "a new link is to nothing": {
    head: { [um01]: [["docs/users.md", "docs/users.md\n  - path: docs/registration-of-everybody.md"]] },
  },
  "all files of a glob go": {
    both: { ...proves("path: docs/policies/*.md"), "docs/policies/a.md": "# A\n" },
    head: { "docs/policies/a.md": null },
  },
  "what a page links to goes": {
    both: { [tls]: [["TLS 1.3 only.", "TLS 1.3 only, see [the list](list.md)."]], "docs/list.md": "# List\n" },
    head: { "docs/list.md": null },
  },
  "an attested page is renamed": {
    both: {
      [tx01]: [
        [
          "docs/tls.md#versions",
          'docs/tls.md#versions\n    attested: { by: "@alice", on: 2026-01-01, digest: sha256:f231909278cb9b4540aa41823bfdcdf43f5575e0f13ccf8bf509b4c025542a4c }',
        ],
      ],
    },
    head: { "docs/transport.md": { from: tls } },
  },
  "a deputy is added who does not exist": {
    invalid: { "@ghost": "GitHub has no such user" },
    head: { [um01]: [['owner: "@alice"', 'owner: "@alice"\ndeputies: ["@ghost"]']] },
  },
  "a deputy of base does not exist": {
    invalid: { "@ghost": "GitHub has no such user" },
    both: { [um01]: [['owner: "@alice"', 'owner: "@alice"\ndeputies: ["@ghost"]']] },
  },
  "an owner who does not exist owns files too": {
    invalid: { "@ghost": "GitHub has no such user" },
    both: { [tx01]: [['"@acme/platform"', '"@ghost"']] },
  },
  "an owner who does not exist is named for files": {
    invalid: { "@ghost": "GitHub has no such user" },
    head: { [tx01]: [['"@acme/platform"', '"@ghost"']] },
  },
  "a file that no control names goes": { base: { "services/api.ts": "export {};\n" } },
  "a file that no control names is renamed": {
    base: { "services/api.ts": "export const port = 8080;\n" },
    head: { "services/server.ts": "export const port = 8080;\n" },
  },
  "the files of a path rule move": {
    head: { "infra/load-balancer/listener.tf": { from: "infra/tls/listener.tf" } },
  },
  "a risk has an owner who does not exist": {
    invalid: { "@ghost": "GitHub has no such user" },
    head: { "compliance/risks.yml": [["@alice", "@ghost"]] },
  },
  "an acceptance of a risk ends": {
    head: {
      "compliance/risks.yml": [
        ["treatment: mitigate", 'treatment: accept, accepted: { by: "@lead", until: 2026-06-01 }'],
      ],
    },
  },
  "a waiver has expired, and what it accepted is there": {
    both: {
      "infra/tls/listener.tf": null,
      "compliance/waivers.yml": `waivers:
  - finding: "path-dead:TX-01 | infra/tls/**"
    reason: To be moved
    approved-by: "@lead"
    expires: 2026-06-29
`,
    },
  },
  "one of two program owners does not exist": {
    invalid: { "@ghost": "GitHub has no such user" },
    both: { "compliance/program.yml": [['["@lead"]', '["@lead", "@ghost"]']] },
  },
  "the only program owner wrote the change": {
    author: "lead",
    head: { "compliance/program.yml": [["new-gap, broken-evidence", "new-gap"]] },
  },
  "the owner wrote the change": {
    author: "alice",
    both: { "compliance/program.yml": [['approvals: "off"', "approvals: require"]] },
    head: { "docs/users.md": "# Users\n\nRegistered by nobody.\n" },
  },
};
