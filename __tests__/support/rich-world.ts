import type { Files } from "./judged-change.ts";
import { replace } from "./program-edits.ts";

const ranOn = "2026-06-25";

/** A program with something of every form that its files take, in good order on the day of the tests. */
const richWorld: Files = {
  "compliance/program.yml": `version: 1
name: Medical scheduling
owners: ["@lead", "@acme/compliance"]
frameworks:
  - id: soc2-2017
    categories: [security, availability]
    depth: points-of-focus
    privacy-role: both
    not-applicable: { CC6.7: { 3: No removable media. } }
  - id: acme
    depth: points-of-focus
  - { id: guide }
actors:
  saas: { kind: self, name: Acme, owner: "@alice" }
  aws:
    kind: subservice
    name: Amazon Web Services
    method: carve-out
    inherit-from: aws
    report: { type: 2, from: 2025-07-01, to: 2026-03-31, bridge: { issued-by: management, until: 2026-06-30 } }
    csocs: [{ id: CS-01, text: Keeps its own staff out, criteria: [CC6.7], owner: "@alice", evidence: [{ path: docs/aws.md }] }]
  mail:
    kind: vendor
    report: { title: Mail's report, type: 1, as-of: 2026-02-28, valid-until: 2026-12-31 }
  clinic:
    kind: user-entity
    cuecs: [{ id: CU-02, text: Locks its screens, criteria: [CC6.2: [1, 2]], owner: "@alice", evidence: [{ path: docs/screens.md }] }]
    user-entity-responsibilities: [{ id: UR-01, text: Tells us who left, criteria: [CC6.2] }]
responsibilities:
  CC6.2: { saas: performs, clinic: complements }
  CC6.7: { saas: { performs: [1, 2] }, aws: provides, mail: { provides: [1] } }
scope:
  include: ["infra/**", "services/**"]
  exclude: ["**/*.md"]
policy:
  fail-on: [FAIL-ON]
  approvals: advise
  contributors-may-approve: false
  review-every: 12 months
  links: { root: docs, extensions: [.md], except: ["docs/gone/**"] }
  waivers: { max-days: 200, warn-days: 10 }
sources:
  - { opencontrol: opencontrol.yaml, owner: "@alice", actor: saas, standards: { TSC: soc2-2017 } }
  - { comply: handbook, owner: "@bob", actor: saas, standards: { ACME: acme } }
  - { oscal: oscal/gateway.yaml, owner: "@bob", actor: saas, standards: { ACME: acme } }
`,
  "compliance/criteria/acme.yml": `id: acme
title: Rules of our own
edition: "1"
source: The security office
confidence: high
licence: ours
categories:
  - { id: core, title: Core, always: true }
  - { id: people, title: People }
principles: [{ id: COSO 10, title: Risk is reduced }]
criteria:
  - id: H1
    title: Changes are tested
    categories: [core]
    principle: COSO 10
    confidence: medium
    points:
      - { number: 1, title: With every release, applies-to: [core], level: system }
      - { number: 2, title: And scanned, role: both }
      - { number: 3, title: For whoever decides, role: controller }
      - { number: 4, title: For whoever is told, role: processor }
      - { number: 5, title: For goods, level: supply-chain }
  - { id: H2, confidence: high, title: Rules are written down, categories: [people], points: [{ number: 1, title: For everybody }] }
withdrawn: [{ id: H0, into: [H1] }]
`,
  "compliance/controls/tx-01.yml": `id: TX-01
title: Data in transit is encrypted
description: With current protocols only.
actor: saas
owner: "@acme/platform"
deputies: ["@bob"]
satisfies: [soc2-2017/CC6.7: [1, 2]]
treats: [R-1]
paths: ["infra/tls/**", "!infra/tls/*.md"]
evidence:
  - path: docs/tls.md#versions
    attested: { by: "@alice", on: 2026-05-01, digest: sha256:f231909278cb9b4540aa41823bfdcdf43f5575e0f13ccf8bf509b4c025542a4c }
    review-every: 6 months
  - { path: infra/tls/listener.tf, contains: TLS13 }
  - { path: infra/tls/ciphers.json#/minimum, contains: "/^\\"?1[.]3/" }
  - path: "infra/**/*.tf"
  - { path: docs/keys.md#L3-L4, links: ignore }
  - { workflow: .github/workflows/ci.yml#tls-scan, on: push, attested: { by: "@alice", on: 2026-05-01 }, review-every: 1 year }
  - { check: tls-scan, app: github-actions, workflow: .github/workflows/ci.yml, attested: { by: "@alice", on: 2026-05-01 }, review-every: 1 year }
  - { check: acme/tls, app: acme-ci }
  - { url: https://status.example.com/tls, attested: { by: "@alice", on: 2026-05-01 }, review-every: 1 year }
`,
  "compliance/controls/qa-01.yml": `id: QA-01
title: What is released was tested and scanned
satisfies: [acme/H1]
paths: ["reports/**"]
evidence:
  - { test: reports/junit.xml#acme.TlsTest, max-age-days: 30, attested: { by: "@alice", on: 2026-06-25 }, review-every: 90 days }
  - { scan: reports/trivy.sarif, at-most: note, max-age-days: 30, attested: { by: "@alice", on: 2026-06-25 }, review-every: 90 days }
  - { scan: reports/trivy.sarif#AWS-0107, at-most: none }
  - { workflow: .github/workflows/tests.yml#unit, on: pull_request }
  - { workflow: .github/workflows/tests.yml#whole, on: merge_group }
  - { workflow: .github/workflows/tests.yml#nightly, on: schedule }
`,
  "compliance/controls/um-01.yml": `id: UM-01
title: Users are registered before they get credentials
actor: saas
owner: "@alice"
satisfies: [soc2-2017/CC6.2]
links: check
evidence:
  - path: docs/users.md
`,
  "compliance/controls/vm-01.yml": `id: VM-01
title: Providers are watched over
owner: "@alice"
satisfies: [soc2-2017/CC9.2]
monitors: [aws, mail]
review-every: 12 months
evidence:
  - { document: AWS SOC 2 report, actor: aws, valid-until: 2027-03-31, attested: { by: "@alice", on: 2026-05-01 }, review-every: 1 year }
  - { path: docs/providers.md#office, links: { root: docs, extensions: [.md], except: ["docs/gone/**"] }, attested: { by: "@alice", on: 2026-05-01 } }
  - { path: docs/providers.md#reader, attested: { by: "@alice", on: 2026-05-01 } }
`,
  "compliance/controls/re-01.yml": `controls:
  - { id: RE-01, title: Reserve, owner: "@bob", satisfies: [soc2-2017/CC9.2], treats: [R-2], evidence: [{ path: docs/reserve.md }] }
`,
  "compliance/controls/pl-01.yml": `controls:
  - { id: PL-01, title: Keys are rotated, status: planned, owner: "@alice", satisfies: [soc2-2017/CC6.7], treats: [R-1], monitors: [aws], paths: ["docs/users.md"] }
  - { id: PL-02, title: Users are reviewed, status: implemented, owner: "@alice", satisfies: [soc2-2017/CC6.2], evidence: [{ path: docs/users.md }] }
`,
  "compliance/risks.yml": `risks:
  - id: R-1
    title: Data is read on its way
    likelihood: 3
    impact: 5
    owner: "@alice"
    treatment: mitigate
    residual: { likelihood: 1, impact: 5 }
    review-by: 2026-12-31
  - { id: R-2, title: Nobody answers, likelihood: 2, impact: 2, owner: "@bob", treatment: accept, accepted: { by: "@lead", until: 2026-12-31 } }
  - { id: R-3, title: The plan is lost, likelihood: 1, impact: 2, owner: "@bob", treatment: transfer }
  - { id: R-4, title: The office burns, likelihood: 1, impact: 4, owner: "@bob", treatment: avoid }
`,
  "compliance/waivers.yml": `waivers:
  - { finding: "path-dead:UM-01 | old/**", reason: Later, approved-by: "@lead", expires: 2026-12-31 }
  - { finding: { rule: path-dead, subject: [RE-01, "x/**"] }, reason: Later, approved-by: "@lead", expires: 2026-09-30 }
  - { finding: { matching: "evidence-url:VM-01 | https://**" }, reason: Later, approved-by: "@lead", expires: 2026-10-31 }
`,
  "opencontrol.yaml": "schema_version: 1.0.0\nname: Operations\ncomponents: [./ops]\nstandards: [./guide.yaml]\n",
  "guide.yaml": "name: guide\nG-1: { family: G, name: Plans are kept, description: Somewhere }\n",
  "ops/component.yaml": `schema_version: 3.0.0
name: Operations
satisfies:
- control_key: A1.1
  standard_key: TSC
  implementation_status: complete
  narrative:
  - text: Capacity is planned.
  covered_by:
  - verification_key: PLAN
- control_key: G-1
  standard_key: guide
  implementation_status: complete
  narrative:
  - text: Beside the code.
  covered_by:
  - verification_key: PLAN
verifications:
- key: PLAN
  name: The plan
  type: TEST
  path: ../docs/capacity.md
`,
  "oscal/gateway.yaml": `component-definition:
  uuid: 33333333-0000-4000-8000-000000000001
  metadata: { title: Gateway, last-modified: "2026-01-01T00:00:00Z", version: "1", oscal-version: 1.2.1 }
  components:
    - uuid: 33333333-0000-4000-8000-000000000002
      type: software
      title: Gateway
      description: Takes every request.
      control-implementations:
        - uuid: 33333333-0000-4000-8000-000000000003
          source: ACME
          description: What it does.
          implemented-requirements:
            - uuid: 33333333-0000-4000-8000-000000000004
              control-id: H1
              description: It is there twice.
              props: [{ name: implementation-status, value: implemented }]
              links: [{ href: ../docs/capacity.md, rel: evidence }]
`,
  "handbook/policies/rules.md": "name: Rules\nacronym: RULES\nsatisfies:\n  ACME:\n    - H2\n---\n# Rules\n",
  ".github/CODEOWNERS": "/infra/tls/ @acme/platform\n/docs/ @alice\n/reports/ @alice\n/handbook/ @bob\n",
  ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
  tls-scan:
    runs-on: ubuntu-latest
    steps: [{ run: make scan }]
`,
  ".github/workflows/tests.yml": `on:
  pull_request:
  merge_group:
  schedule: [{ cron: "0 4 * * *" }]
jobs:
  unit:
    runs-on: ubuntu-latest
    steps: [{ uses: actions/checkout@v4 }, { run: make }, { name: Unit tests, run: make unit }]
  whole: { runs-on: ubuntu-latest, steps: [{ run: make whole }] }
  nightly: { runs-on: ubuntu-latest, steps: [{ run: make nightly }] }
`,
  "docs/aws.md": "# What AWS does\n",
  "docs/capacity.md": "# Capacity\n",
  "docs/keys.md": "# Keys\n\nRotated yearly,\nby two people.\n",
  "docs/mine.md": "# Mine\n\n## Versions\n\nAny.\n",
  "docs/providers.md": "# Providers\n\n## Reader\n\nAlice.\n\n## Office\n\nSee [the tests](tests.md).\n",
  "docs/reserve.md": "# Reserve\n",
  "docs/screens.md": "# Screens\n",
  "docs/tests.md": "# Tests\n",
  "docs/tls.md": "# Transport\n\n## Versions\n\nTLS 1.3 only.\n\n## Keys\n\nRotated yearly.\n",
  "docs/users.md": "# Users\n\nRegistered by the office.\n",
  "infra/tls/ciphers.json": '{ "minimum": "1.3", "note": "1.3 it is" }\n',
  "infra/tls/listener.tf": 'ssl_policy = "TLS13"\n',
  "reports/junit.xml": `<testsuite timestamp="${ranOn}T10:00:00"><testcase classname="acme.TlsTest" name="refusesTls10"/><testcase classname="acme.Easy" name="is"/></testsuite>\n`,
  "reports/easy.xml": `<testsuite timestamp="${ranOn}T10:00:00"><testcase classname="acme.TlsTest" name="is"/></testsuite>\n`,
  "reports/trivy.sarif": JSON.stringify({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Trivy", rules: [{ id: "AWS-0107" }, { id: "AWS-0089" }] } },
        invocations: [{ executionSuccessful: true, endTimeUtc: `${ranOn}T09:00:00Z` }],
        results: [{ ruleId: "AWS-0089", level: "note", message: { text: "few logs" } }],
      },
    ],
  }),
};

const program = "compliance/program.yml";

/** A world whose policy fails on these groups. */
export function worldWith(failOn: readonly string[], world: Files = richWorld): Files {
  const key = failOn.join(", ");
  const known = world === richWorld ? richWorlds.get(key) : undefined;
  const files = known ?? replace(program, "FAIL-ON", key)(world);
  if (world === richWorld) richWorlds.set(key, files);
  return files;
}

/** Each once: what was parsed of a world is kept with it. */
const richWorlds = new Map<string, Files>();
