import type { Files } from "./judged-change.ts";
import { add, both, type Edit, rename, replace, without } from "./program-edits.ts";

const program = "compliance/program.yml";
const control = (id: string) => `compliance/controls/${id}.yml`;

const waive = (finding: string): Edit =>
  replace(
    "compliance/waivers.yml",
    "waivers:",
    `waivers:\n  - { finding: ${finding}, reason: r, approved-by: "@lead", expires: 2026-12-01 }`,
  );

const onlyBesides: Edit = (files: Files) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith("compliance/")));

/** What somebody who knows a program would try so that it asks less. */
export const lessening: Readonly<Record<string, Edit>> = {
  "nothing fails": replace(program, /fail-on: .*/, "fail-on: []"),
  "nobody approves": replace(program, /approvals: .*/, 'approvals: "off"'),
  "who wrote it approves": replace(program, /contributors-may-approve: .*/, "contributors-may-approve: true"),
  "they do not apply": replace(
    program,
    /not-applicable: .*/,
    "not-applicable: { CC6.7: No., CC6.2: No., CC9.2: No., A1.1: No. }",
  ),
  "points do not apply": replace(
    program,
    /not-applicable: .*/,
    "not-applicable: { CC6.7: { 1: No., 2: No. }, CC6.2: { 1: No., 2: No. } }",
  ),
  "fewer categories": replace(program, "[security, availability]", "[security]"),
  "a framework less": replace(program, "  - id: acme\n    depth: points-of-focus\n", ""),
  "less deep": replace(program, /depth: points-of-focus/g, "depth: criteria"),
  "one role only": replace(program, "privacy-role: both", "privacy-role: processor"),
  "another answers": replace(program, /^ {2}CC6.7: .*/m, "  CC6.7: { saas: none, aws: provides }"),
  "another answers for points": replace(
    program,
    /^ {2}CC6.7: .*/m,
    "  CC6.7: { saas: { performs: [2] }, aws: { provides: [1] }, mail: { provides: [1] } }",
  ),
  "others answer where nothing is written": replace(
    program,
    /^responsibilities:/m,
    "responsibilities:\n  acme/H1: { clinic: complements }",
  ),
  "nothing is written": replace(program, /responsibilities:\n(?: .*\n)+/, ""),
  "nothing is inherited from": replace(program, "    inherit-from: aws\n", ""),
  "a report that lasts": replace(
    program,
    "as-of: 2026-02-28, valid-until: 2026-12-31",
    "as-of: 2026-02-28, valid-until: 2036-12-31",
  ),
  "no CSOC": replace(program, /^ {4}csocs:.*\n/m, ""),
  "no CUEC": replace(program, /^ {4}cuecs:.*\n/m, ""),
  "a CUEC of no proof": replace(program, ", evidence: [{ path: docs/screens.md }]", ""),
  "a CUEC is a mere duty": replace(
    program,
    /cuecs:.*\n.*user-entity-responsibilities: \[/,
    "user-entity-responsibilities: [{ id: CU-02, text: Locks its screens, criteria: [CC6.2] }, ",
  ),
  "other owners of the program": replace(program, 'owners: ["@lead"', 'owners: ["@mallory"'),
  "a control is only planned": replace(control("tx-01"), /^description: .*/m, "status: planned"),
  "a control that claims nothing is only planned": both(
    replace(control("re-01"), "satisfies: [soc2-2017/CC9.2], treats: [R-2], ", ""),
    replace(control("re-01"), "title: Reserve,", "title: Reserve, status: planned,"),
  ),
  "rarer reviews": replace(program, "review-every: 12 months", "review-every: 60 months"),
  "longer waivers": replace(program, "max-days: 200", "max-days: 2000"),
  "no OpenControl": both(
    replace(program, /^ {2}- \{ opencontrol.*\n/m, ""),
    replace(program, "  - { id: guide }\n", ""),
  ),
  "no Comply": replace(program, /^ {2}- \{ comply.*\n/m, ""),
  "links inside pages are ignored": replace(program, /links: \{ root.*\n/, "links: ignore\n"),
  "more links inside pages are left out": replace(program, '"docs/gone/**"', '"docs/gone/**", "docs/te*"'),
  "another root of the site": replace(program, "root: docs", "root: docs/site"),
  "one more ending": replace(program, "[.md]", "[.md, .txt]"),
  "links of a control are ignored": replace(control("um-01"), "links: check", "links: ignore"),
  "links of one page are ignored": replace(
    control("um-01"),
    "path: docs/users.md",
    "path: docs/users.md\n    links: ignore",
  ),
  "links of a control are as the policy says": replace(control("um-01"), "links: check\n", ""),
  "no OSCAL": replace(program, /^ {2}- \{ oscal.*\n/m, ""),
  "a component of OSCAL does less": replace("oscal/gateway.yaml", "value: implemented", "value: not-applicable"),
  "a component of OSCAL no longer says how far": replace("oscal/gateway.yaml", / {14}props: .*\n/, ""),
  "a component of OSCAL shows nothing": replace("oscal/gateway.yaml", / {14}links: .*\n/, ""),
  "OpenControl of another": replace(
    program,
    'opencontrol: opencontrol.yaml, owner: "@alice"',
    'opencontrol: opencontrol.yaml, owner: "@mallory"',
  ),
  "another standard": replace(program, "standards: { ACME: acme }", "standards: { ACME: soc2-2017 }"),
  "an empty program": both(
    onlyBesides,
    add(program, 'version: 1\nname: x\nowners: ["@lead"]\nframeworks: [{ id: house-rules }]\n'),
  ),
  "a catalogue less a criterion": replace("compliance/criteria/acme.yml", /^ {2}- \{ id: H2.*\n/m, ""),
  "a catalogue less a point": replace("compliance/criteria/acme.yml", /^ {6}- \{ number: [345].*\n/gm, ""),
  "points for goods": replace("compliance/criteria/acme.yml", "level: system", "level: supply-chain"),
  "a criterion that is withdrawn": both(
    replace("compliance/criteria/acme.yml", /^ {2}- \{ id: H2.*\n/m, ""),
    replace("compliance/criteria/acme.yml", "withdrawn: [", "withdrawn: [{ id: H2, into: [H1] }, "),
  ),
  "a guide of less": replace("guide.yaml", "G-1", "G-2"),
  "a document of Comply takes a name": add(
    "handbook/narratives/a.md",
    "name: More\nacronym: RULES\nsatisfies:\n  ACME:\n    - H2\n---\n# More\n",
  ),
  "a component takes a name": both(
    add(
      "x/ops/component.yaml",
      "schema_version: 3.0.0\nname: E\nsatisfies:\n- control_key: A1.1\n  standard_key: TSC\n  implementation_status: complete\n  narrative:\n  - text: Somewhere.\n",
    ),
    replace("opencontrol.yaml", "[./ops]", "[./x/ops, ./ops]"),
  ),
  "a component is not proven": replace("ops/component.yaml", /^ {2}covered_by:\n.*\n/m, ""),
  "a verification elsewhere": replace("ops/component.yaml", "path: ../docs/capacity.md", "path: ../docs/keys.md"),
  "a verification of no path": replace(
    "ops/component.yaml",
    "path: ../docs/capacity.md",
    "path: https://example.com/plan",
  ),
  "a document of Comply claims nothing": replace("handbook/policies/rules.md", /satisfies:[\s\S]*?---/, "---"),
  "another page": replace(control("um-01"), "docs/users.md", "README.md"),
  "another page that is there": replace(control("um-01"), "docs/users.md", "docs/keys.md"),
  "one page for all": replace(control("tx-01"), /evidence:[\s\S]*/, "evidence: [{ path: docs/users.md }]\n"),
  "another page, no part": replace(control("tx-01"), "docs/tls.md#versions", "docs/users.md"),
  "the page, not its part": replace(control("tx-01"), "docs/tls.md#versions", "docs/tls.md"),
  "another part of it": replace(control("tx-01"), "docs/tls.md#versions", "docs/tls.md#keys"),
  "another page with that part": replace(control("tx-01"), "docs/tls.md#versions", "docs/mine.md#versions"),
  "a glob for the page": replace(control("tx-01"), "path: docs/tls.md#versions", 'path: "docs/*.md"'),
  "fewer lines": replace(control("tx-01"), "#L3-L4", "#L1-L1"),
  "another key": replace(control("tx-01"), "#/minimum", "#/note"),
  "a wider glob": replace(control("tx-01"), "infra/**/*.tf", "**"),
  "a URL for the page": replace(control("tx-01"), "path: docs/tls.md#versions", "url: https://example.com/tls"),
  "a document for the page": replace(control("um-01"), "path: docs/users.md", "document: Users"),
  "no text is asked for": replace(control("tx-01"), ", contains: TLS13", ""),
  "any text will do": replace(control("tx-01"), "contains: TLS13", 'contains: "/.*/"'),
  "any value will do": replace(control("tx-01"), /contains: "\/\^.*"/, 'contains: "/./"'),
  "a workflow, not its job": replace(control("tx-01"), "ci.yml#tls-scan", "ci.yml"),
  "a workflow on any event": replace(control("tx-01"), ", on: push", ""),
  "a workflow that nobody starts": replace(".github/workflows/ci.yml", "on: push", "on: workflow_dispatch"),
  "a workflow with a filter": replace(
    ".github/workflows/tests.yml",
    "pull_request:",
    "pull_request: { paths: [docs/**] }",
  ),
  "a workflow that runs less often": replace(".github/workflows/tests.yml", "0 4 * * *", "0 4 1 * *"),
  "a job under a condition": replace(".github/workflows/tests.yml", "unit:", "unit:\n    if: github.actor == 'a'"),
  "a job that may fail": replace(".github/workflows/tests.yml", "unit:", "unit:\n    continue-on-error: true"),
  "a step that does nothing": replace(".github/workflows/tests.yml", "run: make unit", "run: echo tested"),
  "another workflow": replace(control("tx-01"), "workflows/ci.yml", "workflows/any.yml"),
  "another test": replace(control("qa-01"), "acme.TlsTest", "acme.Easy"),
  "another report": replace(control("qa-01"), "reports/junit.xml", "reports/easy.xml"),
  "the report is mere text": replace(
    control("qa-01"),
    "test: reports/junit.xml#acme.TlsTest, max-age-days: 30",
    "path: reports/junit.xml",
  ),
  "reports of any age": replace(control("qa-01"), /, max-age-days: 30/g, ""),
  "reports of a greater age": replace(control("qa-01"), /max-age-days: 30/g, "max-age-days: 3000"),
  "any warning is let be": replace(control("qa-01"), "at-most: note", "at-most: warning"),
  "one rule is enough": replace(
    control("qa-01"),
    "scan: reports/trivy.sarif, at-most",
    "scan: reports/trivy.sarif#AWS-0089, at-most",
  ),
  "no attestation": replace(control("tx-01"), /^ {4}attested: .*\n/m, ""),
  "no digest": replace(control("tx-01"), /, digest: sha256:\w+/, ""),
  "another owner": replace(control("tx-01"), '"@acme/platform"', '"@mallory"'),
  "another deputy": replace(control("tx-01"), '["@bob"]', '["@bob", "@mallory"]'),
  "another owner by the actor": replace(program, 'name: Acme, owner: "@alice"', 'name: Acme, owner: "@mallory"'),
  "in no files": replace(control("tx-01"), /^paths: .*\n/m, ""),
  "in other files": replace(control("tx-01"), '"infra/tls/**"', '"infra/other/**"'),
  "of another id": replace(control("tx-01"), "id: TX-01", "id: TX-02"),
  "not there": without(control("tx-01")),
  "a hidden file": rename(control("tx-01"), "compliance/controls/tx-01.txt"),
  "a risk that is accepted": replace(
    "compliance/risks.yml",
    "treatment: mitigate",
    'treatment: accept\n    accepted: { by: "@lead", until: 2027-06-30 }',
  ),
  "a risk that is transferred": replace("compliance/risks.yml", "treatment: mitigate", "treatment: transfer"),
  "a risk that is avoided": replace("compliance/risks.yml", "treatment: mitigate", "treatment: avoid"),
  "a risk that is small": replace(
    "compliance/risks.yml",
    "likelihood: 3\n    impact: 5",
    "likelihood: 1\n    impact: 5",
  ),
  "a gap is waived": waive('"criterion-gap:soc2-2017/CC6.7 | saas"'),
  "evidence is waived": waive('{ matching: "evidence-*:TX-01 | **" }'),
  "another job": replace(control("tx-01"), "#tls-scan", "#build"),
  "other lines": replace(control("tx-01"), "#L3-L4", "#L1-L2"),
  "a page of another name": replace(control("um-01"), "docs/users.md", "docs/aws.md"),
  "two links of one text": replace(
    control("tx-01"),
    "  - { path: infra/tls/listener.tf, contains: TLS13 }",
    "  - { path: infra/tls/listener.tf }\n  - { path: infra/tls/listener.tf, contains: policy }",
  ),
};

/** What such a program would try too, and what makes it none that can be used. */
export const refused: Readonly<Record<string, Edit>> = {
  "self is no more": replace(program, "kind: self", "kind: vendor"),
  "no program": onlyBesides,
  "a second program file": add(
    "compliance/program.yaml",
    'version: 1\nname: x\nowners: ["@mallory"]\nframeworks: [{ id: soc2-2017 }]\n',
  ),
  "of another version": replace(program, "version: 1", "version: 2"),
  "a catalogue of a shipped id": add(
    "compliance/criteria/soc2.yml",
    "id: soc2-2017\ntitle: Mine\ncriteria: [{ id: CC6.2, title: x }]\n",
  ),
  "no risks": without("compliance/risks.yml"),
  "all is waived": waive('{ matching: "*:** | **" }'),
  "waivers beside waivers": add(
    "compliance/waivers.yaml",
    'waivers:\n  - { finding: { matching: "evidence-*:* | **" }, reason: r, approved-by: "@lead", expires: 2026-12-01 }\n',
  ),
  "a YAML anchor": replace(control("tx-01"), "evidence:", "evidence: &all"),
  twice: (files) => add(control("tx-01-again"), files[control("tx-01")] ?? "")(files),
};
