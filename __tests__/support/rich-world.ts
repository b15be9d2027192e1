import { goodWorld } from "./finding-cases.ts";
import type { Files } from "./judged-change.ts";

/** A program with something of every form that its YAML takes, in good order on the day of the tests. */
export const richWorld: Files = {
  ...goodWorld,
  "compliance/program.yml": `version: 1
name: Medical scheduling
owners: ["@lead", "@acme/compliance"]
frameworks:
  - id: soc2-2017
    categories: [security]
    depth: points-of-focus
    not-applicable: { CC6.7: { 3: No removable media. } }
actors:
  saas: { kind: self, name: Acme, owner: "@alice" }
  aws:
    kind: subservice
    name: Amazon Web Services
    method: carve-out
    report: { type: 2, from: 2025-07-01, to: 2026-03-31, bridge: { issued-by: management, until: 2026-06-30 } }
    csocs: [{ id: CS-01, text: Keeps its own staff out, criteria: [CC6.7], owner: "@alice" }]
  clinic:
    kind: user-entity
    cuecs: [{ id: CU-02, text: Locks its screens, criteria: [CC6.2], evidence: [{ path: docs/users.md }] }]
    user-entity-responsibilities: [{ id: UR-01, text: Tells us who left, criteria: [CC6.2] }]
responsibilities:
  CC6.2: { saas: performs, clinic: complements }
  CC6.7: { saas: { performs: [1, 2] }, aws: provides }
scope:
  include: ["infra/**", "services/**"]
  exclude: ["**/*.md"]
policy:
  fail-on: [FAIL-ON]
  approvals: advise
  contributors-may-approve: false
  waivers: { max-days: 200, warn-days: 10 }
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
  - { path: infra/tls/listener.tf, contains: TLS13 }
  - path: "infra/**/*.tf"
  - workflow: .github/workflows/ci.yml
  - url: https://status.example.com/tls
`,
  "compliance/controls/vm-01.yml": `id: VM-01
title: Providers are watched over
owner: "@alice"
satisfies: [soc2-2017/CC9.2]
monitors: [aws]
evidence:
  - { document: AWS SOC 2 report, actor: aws, valid-until: 2027-03-31 }
`,
  "compliance/controls/re-01.yml": `controls:
  - { id: RE-01, title: Reserve, owner: "@bob", satisfies: [soc2-2017/CC9.2], treats: [R-2], evidence: [{ path: docs/reserve.md }] }
`,
  ".github/workflows/ci.yml": `on: push
jobs:
  tls-scan:
    runs-on: ubuntu-latest
    steps: [{ run: make scan }]
`,
  "docs/reserve.md": "# Reserve\n",
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
`,
  "compliance/waivers.yml": `waivers:
  - { finding: "path-dead:UM-01 | old/**", reason: Later, approved-by: "@lead", expires: 2026-12-31 }
  - { finding: { rule: path-dead, subject: [RE-01, "x/**"] }, reason: Later, approved-by: "@lead", expires: 2026-09-30 }
  - { finding: { matching: "evidence-url:VM-01 | https://**" }, reason: Later, approved-by: "@lead", expires: 2026-10-31 }
`,
};
