// Where everything stands that a change comes to: what is new, what was there, what was resolved, and what is only asked no more.
import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge.ts";
import type { FileEdits } from "../../src/rules/example.ts";
import { changeOf, type WrittenCase } from "../support/finding-cases.ts";
import { fetchedOf, reportOf } from "../support/judged-change.ts";

const program = "compliance/program.yml";
const risks = "compliance/risks.yml";
const um = "compliance/controls/um-01.yml";
const tx = "compliance/controls/tx-01.yml";
const codeowners = ".github/CODEOWNERS";
const ghosts = { "@ghost": "GitHub has no such user", "@wraith": "GitHub has no such user" };
const depth: FileEdits = { [program]: [["[security]", "[security]\n    depth: points-of-focus"]] };
const open: FileEdits = { [tx]: [["[soc2-2017/CC6.7]", "[]"]] };
const failOn = (more: string): FileEdits => ({ [program]: [["program-change]", `program-change, ${more}]`]] });
const roles = (was: string, is: string): FileEdits => ({ [program]: [[was, is]] });
const reviewed = (on: string): FileEdits => ({
  [um]: [["docs/users.md", `docs/users.md\n    review-every: 6 months\n    attested: { by: "@alice", on: ${on} }`]],
});
const deep = (role: string): FileEdits => ({
  [program]: [
    ["[security]", "[security]\n    depth: points-of-focus"],
    ["CC6.7: { saas: performs, aws: provides }", role],
  ],
});
const waiver = (name: string, day: string): FileEdits => ({
  "compliance/waivers.yml": `waivers:\n  - { finding: "${name}", reason: x, approved-by: "@lead", expires: ${day} }\n`,
});

describe("what a change comes to", () => {
  test.each<[string, WrittenCase, string, readonly string[]]>([
    [
      "an owner who did not exist goes with the control",
      { base: { [um]: [["@alice", "@ghost"]] }, head: { [um]: null }, invalid: ghosts },
      "fail",
      [
        "BLOCKS introduced control-removed:UM-01",
        "existing criterion-gap:soc2-2017/CC6.2 | saas",
        "withdrawn owner-invalid:UM-01 | @ghost",
      ],
    ],
    [
      "a deputy who did not exist is no longer named",
      { base: { [um]: [['"@alice"', '"@alice"\ndeputies: ["@ghost"]']] }, invalid: ghosts },
      "pass",
      ["resolved owner-invalid:UM-01 | @ghost"],
    ],
    [
      "an owner who did not exist is replaced, and the evidence goes",
      { base: { [um]: [["@alice", "@ghost"]] }, head: { "docs/users.md": null }, invalid: ghosts },
      "fail",
      [
        "BLOCKS introduced criterion-gap:soc2-2017/CC6.2 | clinic",
        "existing criterion-gap:soc2-2017/CC6.2 | saas",
        "BLOCKS introduced evidence-missing:CU-01 | docs/users.md",
        "BLOCKS introduced evidence-missing:UM-01 | docs/users.md",
        "BLOCKS introduced owner-changed:UM-01",
        "resolved owner-invalid:UM-01 | @ghost",
      ],
    ],
    [
      "a program owner who does not exist is replaced by another one, beside one who does",
      {
        base: { [program]: [['["@lead"]', '["@lead", "@ghost"]']] },
        head: { [program]: [['["@lead"]', '["@lead", "@wraith"]']] },
        invalid: ghosts,
      },
      "fail",
      [
        "BLOCKS introduced policy-loosened:owners",
        "resolved program-owner-invalid:@ghost",
        "BLOCKS introduced program-owner-invalid:@wraith",
      ],
    ],
    [
      "a gap of somebody who no longer answers for it",
      { both: open, head: roles("CC6.7: { saas: performs, aws: provides }", "CC6.7: { saas: none, aws: provides }") },
      "fail",
      ["BLOCKS introduced actor-changed:soc2-2017/CC6.7 | saas", "withdrawn criterion-gap:soc2-2017/CC6.7 | saas"],
    ],
    [
      "files given to others: they become the owner",
      {
        both: { [codeowners]: [["/infra/tls/ @acme/platform", "/infra/tls/ @acme/web"]] },
        head: { [tx]: [["@acme/platform", "@acme/web"]] },
      },
      "fail",
      ["BLOCKS introduced owner-changed:TX-01", "withdrawn owner-not-codeowner:TX-01 | @acme/platform"],
    ],
    [
      "points of somebody who no longer answers for them",
      {
        both: open,
        base: deep("CC6.7: { saas: performs, aws: provides }"),
        head: deep("CC6.7: { saas: none, aws: provides }"),
      },
      "fail",
      [
        "BLOCKS introduced actor-changed:soc2-2017/CC6.7 | saas",
        "withdrawn criterion-gap:soc2-2017/CC6.7 | saas",
        "withdrawn point-gap:soc2-2017/CC6.7 | 1 | saas",
        "withdrawn point-gap:soc2-2017/CC6.7 | 2 | saas",
      ],
    ],
    [
      "points that the control claims again",
      {
        both: { ...deep("CC6.7: { saas: performs, aws: provides }") },
        base: { [tx]: [["[soc2-2017/CC6.7]", "[soc2-2017/CC6.7: [1]]"]] },
      },
      "pass",
      ["resolved point-gap:soc2-2017/CC6.7 | 2 | saas"],
    ],
    [
      "points that are covered by pointing broken evidence elsewhere",
      { both: { ...depth, "docs/tls.md": null }, head: { [tx]: [["docs/tls.md#versions", "docs/users.md"]] } },
      "fail",
      [
        "withdrawn criterion-gap:soc2-2017/CC6.7 | saas",
        "withdrawn evidence-missing:TX-01 | docs/tls.md#versions",
        "BLOCKS introduced evidence-withdrawn:TX-01 | docs/tls.md#versions",
        "withdrawn point-gap:soc2-2017/CC6.7 | 1 | saas",
        "withdrawn point-gap:soc2-2017/CC6.7 | 2 | saas",
        "withdrawn risk-untreated:R-1",
      ],
    ],
    [
      "the same, while a control that works answers too",
      {
        both: { ...depth, "docs/tls.md": null },
        head: {
          [tx]: [["docs/tls.md#versions", "docs/users.md"]],
          [um]: [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, soc2-2017/CC6.7]"]],
        },
      },
      "fail",
      [
        "resolved criterion-gap:soc2-2017/CC6.7 | saas",
        "withdrawn evidence-missing:TX-01 | docs/tls.md#versions",
        "BLOCKS introduced evidence-withdrawn:TX-01 | docs/tls.md#versions",
        "resolved point-gap:soc2-2017/CC6.7 | 1 | saas",
        "resolved point-gap:soc2-2017/CC6.7 | 2 | saas",
        "withdrawn risk-untreated:R-1",
      ],
    ],
    [
      "a risk whose acceptance ended is accepted for longer",
      {
        base: { [risks]: [["treatment: mitigate", 'treatment: accept, accepted: { by: "@lead", until: 2026-06-01 }']] },
        head: { [risks]: [["treatment: mitigate", 'treatment: accept, accepted: { by: "@lead", until: 2026-12-01 }']] },
      },
      "fail",
      ["BLOCKS introduced policy-loosened:risk R-1", "resolved risk-overdue:R-1"],
    ],
    [
      "a risk treated by pointing broken evidence elsewhere, beside one that is treated",
      {
        both: {
          [risks]:
            'risks:\n  - { id: R-0, title: B, likelihood: 3, impact: 5, owner: "@alice", treatment: mitigate }\n  - { id: R-1, title: A, likelihood: 3, impact: 5, owner: "@alice", treatment: mitigate }\n',
          [um]: [["evidence:", "treats: [R-0]\nevidence:"]],
          "docs/tls.md": null,
        },
        head: { [tx]: [["docs/tls.md#versions", "docs/users.md"]] },
      },
      "fail",
      [
        "withdrawn criterion-gap:soc2-2017/CC6.7 | saas",
        "withdrawn evidence-missing:TX-01 | docs/tls.md#versions",
        "BLOCKS introduced evidence-withdrawn:TX-01 | docs/tls.md#versions",
        "withdrawn risk-untreated:R-1",
      ],
    ],
    [
      "an attestation by anybody",
      { head: { [um]: [["docs/users.md", 'docs/users.md\n    attested: { by: "@mallory", on: 2026-06-01 }']] } },
      "warn",
      ["introduced evidence-suspect:UM-01 | docs/users.md"],
    ],
    [
      "an attestation by the same person, who no longer answers for the control",
      {
        both: {},
        base: {
          [um]: [
            ['"@alice"', '"@bob"'],
            ["docs/users.md", 'docs/users.md\n    attested: { by: "@Bob", on: 2026-06-01 }'],
          ],
        },
        head: {
          [um]: [
            ['"@alice"', '"@acme/dev"'],
            ["docs/users.md", 'docs/users.md\n    attested: { by: "@bob", on: 2026-06-02 }'],
          ],
        },
      },
      "fail",
      ["BLOCKS introduced owner-changed:UM-01"],
    ],
    [
      "an attestation by somebody of whom nobody can tell, where it counted",
      {
        base: {
          [um]: [
            ['"@alice"', '"@acme/dev"\ndeputies: ["@bob"]'],
            ["docs/users.md", 'docs/users.md\n    attested: { by: "@bob", on: 2026-06-01 }'],
          ],
        },
        head: {
          [um]: [
            ['"@alice"', '"@acme/dev"\ndeputies: ["@bob"]'],
            ["docs/users.md", 'docs/users.md\n    attested: { by: "@eve", on: 2026-06-02 }'],
          ],
        },
      },
      "fail",
      ["BLOCKS introduced evidence-withdrawn:UM-01 | docs/users.md"],
    ],
    [
      "a claim in the stead of what a waiver accepts",
      {
        both: { ...waiver("criterion-gap:soc2-2017/CC6.7 | saas", "2026-12-31") },
        head: { "docs/tls.md": null, [um]: [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, soc2-2017/CC6.7]"]] },
      },
      "fail",
      [
        "BLOCKS introduced evidence-missing:TX-01 | docs/tls.md#versions",
        "introduced risk-untreated:R-1",
        "existing waiver-dead:criterion-gap:soc2-2017/CC6.7 | saas",
      ],
    ],
    [
      "a claim in the stead of what the policy does not fail on",
      {
        both: { [program]: [["[new-gap, broken-evidence, lost-owner, program-change]", "[program-change]"]] },
        head: { "docs/tls.md": null, [um]: [["[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, soc2-2017/CC6.7]"]] },
      },
      "warn",
      ["introduced evidence-missing:TX-01 | docs/tls.md#versions", "introduced risk-untreated:R-1"],
    ],
    [
      "a path rule that matches nothing any more goes",
      { both: failOn("dead-path"), head: { "infra/tls/listener.tf": null, [tx]: [['paths: ["infra/tls/**"]\n', ""]] } },
      "pass",
      [],
    ],
    [
      "a change that could not be read, on a base that cannot be",
      { incomplete: "too many files", base: { [program]: [['owners: ["@lead"]\n', ""]] } },
      "error",
      ["BLOCKS introduced incomplete-input:change"],
    ],
    [
      "a waiver in the stead of two patterns, until a day before the later of the two",
      {
        base: {
          "compliance/waivers.yml": `waivers:\n  - { finding: { matching: "path-dead:TX-* | **" }, reason: x, approved-by: "@lead", expires: 2026-12-31 }\n  - { finding: { matching: "path-dead:*-01 | **" }, reason: x, approved-by: "@lead", expires: 2026-08-31 }\n`,
        },
        head: {
          "compliance/waivers.yml": `waivers:\n  - { finding: "path-dead:TX-01 | infra/tls/**", reason: x, approved-by: "@lead", expires: 2026-10-31 }\n`,
        },
      },
      "warn",
      [
        "resolved waiver-dead:path-dead:*-01 | **",
        "resolved waiver-dead:path-dead:TX-* | **",
        "introduced waiver-dead:path-dead:TX-01 | infra/tls/**",
      ],
    ],
    [
      "a workflow whose step lets its failure pass",
      {
        both: {
          [um]: [["path: docs/users.md", "workflow: .github/workflows/ci.yml#scan"]],
          ".github/workflows/ci.yml": "on: pull_request\njobs:\n  scan: { runs-on: u, steps: [{ run: make scan }] }\n",
        },
        head: { ".github/workflows/ci.yml": [["run: make scan", "run: make scan || true"]] },
      },
      "fail",
      ["BLOCKS introduced evidence-withdrawn:UM-01 | .github/workflows/ci.yml#scan"],
    ],
    [
      "files of an address that are given to another address",
      {
        both: {
          [tx]: [["@acme/platform", "dev@acme.example"]],
          [codeowners]: "/infra/tls/ ops@acme.example\n/docs/ @alice\n",
        },
      },
      "pass",
      ["existing owner-not-codeowner:TX-01 | dev@acme.example"],
    ],
    [
      "files of a person that are given to another person",
      { both: { [tx]: [["@acme/platform", "@carol"]], [codeowners]: "/infra/tls/ @bob\n/docs/ @alice\n" } },
      "pass",
      ["existing owner-not-codeowner:TX-01 | @carol"],
    ],
    [
      "files of which the first is nobody's",
      { head: { "infra/tls/a.tf": "a\n", [codeowners]: "/docs/ @alice\n/infra/tls/listener.tf @acme/web\n" } },
      "warn",
      ["introduced owner-not-codeowner:TX-01 | @acme/platform"],
    ],
    [
      "a review that is due on the last day that is looked at",
      { both: reviewed("2026-01-30") },
      "pass",
      ["existing review-due:UM-01 | docs/users.md"],
    ],
    ["a review that is due the day after", { both: reviewed("2026-01-31") }, "pass", []],
    [
      "a risk that leaves the register with the control's word for it",
      {
        base: {
          [risks]: [
            [
              "risks:",
              'risks:\n  - { id: R-2, title: A, likelihood: 1, impact: 1, owner: "@alice", treatment: mitigate }',
            ],
          ],
          [tx]: [["[R-1]", "[R-1, R-2]"]],
        },
      },
      "fail",
      ["BLOCKS introduced policy-loosened:risk R-2"],
    ],
    [
      "one of two parties that a control monitors no more",
      {
        both: { [program]: [["  clinic:", "  msg: { kind: vendor, name: M }\n  clinic:"]] },
        base: { "compliance/controls/vm-01.yml": [["evidence:", "monitors: [aws, msg]\nevidence:"]] },
        head: { "compliance/controls/vm-01.yml": [["evidence:", "monitors: [aws]\nevidence:"]] },
      },
      "fail",
      ["BLOCKS introduced monitoring-withdrawn:VM-01 | msg"],
    ],
    [
      "a workflow that runs after another one than before",
      {
        both: {
          [um]: [["path: docs/users.md", "workflow: .github/workflows/scan.yml"]],
          ".github/workflows/scan.yml":
            "on: { workflow_run: { workflows: [CI] } }\njobs: { scan: { runs-on: u, steps: [{ run: make scan }] } }\n",
        },
        head: { ".github/workflows/scan.yml": [["[CI]", "[Nothing]"]] },
      },
      "fail",
      ["BLOCKS introduced evidence-withdrawn:UM-01 | .github/workflows/scan.yml"],
    ],
    [
      "a link in two, of which the second requires more",
      {
        base: { [um]: [["docs/users.md", 'docs/users.md\n    contains: "the office"']] },
        head: {
          [um]: [
            [
              "docs/users.md",
              'docs/users.md\n    contains: "office"\n  - path: docs/users.md\n    contains: "by the office"',
            ],
          ],
        },
      },
      "pass",
      [],
    ],
    [
      "a criterion that its only control is planned for",
      { head: { [um]: [["id: UM-01", "id: UM-01\nstatus: planned"]] } },
      "fail",
      ["BLOCKS introduced claim-withdrawn:UM-01 | status", "BLOCKS introduced criterion-gap:soc2-2017/CC6.2 | saas"],
    ],
  ])("%s", async (_, written, verdict, expected) => {
    const { findings, verdict: is } = await reportOf(changeOf(written));
    const told = findings.map(
      ({ blocking, standing, fingerprint }) => `${blocking ? "BLOCKS " : ""}${standing} ${fingerprint}`,
    );
    expect(told).toEqual(expected);
    expect(is.is).toBe(verdict);
  });
});

test("no program where none is required is nothing to judge", async () => {
  const none = Object.fromEntries(
    [
      program,
      risks,
      um,
      tx,
      "compliance/waivers.yml",
      "compliance/controls/cu-01.yml",
      "compliance/controls/vm-01.yml",
    ].map((path) => [path, null]),
  );
  const { comparison, verdict, problems, findings } = judge({
    ...(await fetchedOf(changeOf({ both: none }))),
    requiresProgram: false,
  });
  expect({ comparison, is: verdict.is, problems, findings }).toEqual({
    comparison: "none",
    is: "none",
    problems: [],
    findings: [],
  });
});

describe("where the cause of a finding is, where its step, and how many exact edits that has", () => {
  const gone = { "docs/tls.md": null, [tx]: [["infra/tls/**", "infra/lb/**"]] } as const;
  const scan = "on: pull_request\njobs:\n  scan: { runs-on: u, steps: [{ run: make scan }] }\n";
  const ci = ".github/workflows/ci.yml";
  test.each<[string, WrittenCase, string, readonly [cause: string | null, step: string, edits: number]]>([
    [
      "a path rule that matches nothing",
      { head: { "infra/tls/listener.tf": null } },
      "path-dead:TX-01 | infra/tls/**",
      ["infra/tls/listener.tf:1", `${tx}:7`, 1],
    ],
    [
      "a waiver of nothing, as the files tell",
      { head: { ...waiver("path-dead:UM-01 | x", "2026-12-31"), ...gone } },
      "waiver-dead:path-dead:UM-01 | x",
      ["compliance/waivers.yml:2", "compliance/waivers.yml:2", 2],
    ],
    [
      "a waiver of nothing, as far as anybody was asked",
      { head: waiver("owner-invalid:UM-01 | @x", "2026-12-31") },
      "waiver-dead:owner-invalid:UM-01 | @x",
      ["compliance/waivers.yml:2", "compliance/waivers.yml:2", 0],
    ],
    [
      "a waiver that ended, beside other findings",
      { both: waiver("path-dead:TX-01 | infra/tls/**", "2026-06-01"), head: gone },
      "waiver-expired:path-dead:TX-01 | infra/tls/**",
      [null, "compliance/waivers.yml:2", 2],
    ],
    [
      "somebody who answers for more",
      { both: { "compliance/controls/cu-01.yml": null }, base: roles(", clinic: complements", "") },
      "criterion-gap:soc2-2017/CC6.2 | clinic",
      [`${program}:12`, `${program}:12`, 0],
    ],
    [
      "a criterion of the second framework that comes into scope",
      {
        both: { [um]: [["[soc2-2017/CC6.2]", "[]"]] },
        base: roles("[security]", "[security]\n    not-applicable: { CC6.2: No }\n  - id: house-rules"),
        head: roles("  - id: soc2-2017", "  - id: house-rules\n  - id: soc2-2017"),
      },
      "criterion-gap:soc2-2017/CC6.2 | saas",
      [`${program}:6`, `${program}:13`, 0],
    ],
    [
      "files of which the first is nobody's",
      { head: { "infra/tls/a.tf": "a\n", [codeowners]: "/docs/ @alice\n/infra/tls/listener.tf @acme/web\n" } },
      "owner-not-codeowner:TX-01 | @acme/platform",
      [`${codeowners}:2`, `${codeowners}:2`, 1],
    ],
    [
      "a file that no line of CODEOWNERS can name",
      { head: { "infra/tls/a#[1].tf": "a\n", [codeowners]: "/docs/ @alice\n/infra/tls/listener.tf @acme/platform\n" } },
      "owner-not-codeowner:TX-01 | @acme/platform",
      [`${codeowners}:1`, `${tx}:4`, 0],
    ],
    [
      "a line of CODEOWNERS that GitHub leaves out",
      { head: { [codeowners]: "/infra/tls/ @acme/platform\n/docs/ alice\n" } },
      "codeowners-error:/docs/ alice",
      [`${codeowners}:2`, `${codeowners}:2`, 0],
    ],
    [
      "a workflow that lets its failure pass",
      {
        both: { [um]: [["path: docs/users.md", `workflow: ${ci}#scan`]], [ci]: scan },
        head: { [ci]: scan.replace("make scan", "make scan || true") },
      },
      `evidence-withdrawn:UM-01 | ${ci}#scan`,
      [`${ci}:1`, `${um}:7`, 0],
    ],
    [
      "a link that requires less of a file that changed too",
      {
        both: { [um]: [["docs/users.md", 'docs/users.md\n    contains: "the office"']] },
        head: { "docs/users.md": [["# Users", "# Users\n\nBelow."]], [um]: [["the office", "office"]] },
      },
      "evidence-withdrawn:UM-01 | docs/users.md",
      [`${um}:7`, `${um}:7`, 0],
    ],
  ])("%s", async (_, written, fingerprint, expected) => {
    const { findings } = await reportOf(changeOf(written));
    const found = findings.find((one) => one.fingerprint === fingerprint);
    const at = (where: { readonly path: string; readonly line: number } | undefined) =>
      where === undefined ? null : `${where.path}:${where.line}`;
    expect([at(found?.cause?.location), at(found?.fix?.location), found?.fix?.edits.length]).toEqual(expected);
  });
});

test("a control that is only planned now is a change about all that it claims", async () => {
  const { findings } = await reportOf(changeOf({ head: { [um]: [["id: UM-01", "id: UM-01\nstatus: planned"]] } }));
  const found = findings.find(({ rule }) => rule === "claim-withdrawn");
  expect(found?.criteria).toEqual(["soc2-2017/CC6.2"]);
});

describe("what nobody could tell is said of its control, or of none where it is about several", () => {
  const attested = (by: string) => `\n    attested: { by: "${by}", on: 2026-06-01, digest: sha256:${"0".repeat(64)} }`;
  const ofTeam: FileEdits = { [um]: [['"@alice"', '"@acme/dev"']] };
  const oneAttester: FileEdits = {
    [um]: [...(ofTeam[um] as []), ["docs/users.md", `docs/users.md${attested("@bob")}`]],
  };
  const owners = [tx, "compliance/controls/cu-01.yml"].map((path) => [path === tx ? "TX-01" : null, path]);
  test.each<[string, WrittenCase, readonly (readonly (string | null)[])[]]>([
    ["owners, where nobody was asked", {}, owners],
    ["no program owner's approval, where none is needed", { approvers: null, head: { "README.md": "x" } }, owners],
    [
      "a program owner's approval",
      { approvers: null, head: { [um]: [["@alice", "@bob"]] } },
      [[null, program], ...owners, ["UM-01", um]],
    ],
    [
      "no program owner's approval, where the policy lets a change of the program be",
      { approvers: null, both: roles(", program-change", ""), head: { [um]: [["@alice", "@bob"]] } },
      [...owners, ["UM-01", um]],
    ],
    ["nothing of a CODEOWNERS that is not there", { both: { [codeowners]: null } }, owners],
    ["an attester", { both: oneAttester }, [["UM-01", um], ["UM-01", um], ...owners]],
    [
      "two attesters",
      { both: { ...oneAttester, [tx]: [["docs/tls.md#versions", `docs/tls.md#versions${attested("@bob")}`]] } },
      [[null, undefined], ["UM-01", um], ...owners] as never,
    ],
    ...(["ops@acme.example @carol", "@bob dev@acme.example"] as const).map(
      (pair): [string, WrittenCase, readonly (readonly (string | null)[])[]] => {
        const [given = "", owner = ""] = pair.split(" ");
        const files = {
          [tx]: [["@acme/platform", owner]],
          [codeowners]: `/infra/tls/ ${given}\n/docs/ @alice\n`,
        } as const;
        return [`whether ${given} is ${owner}`, { both: files }, [...owners, ["TX-01", tx]]];
      },
    ),
  ])("%s", async (_, written, expected) => {
    const { unverifiable } = await reportOf(changeOf(written));
    const told = unverifiable.map(({ control, place }) => [control, place?.path]);
    expect(told.sort()).toEqual([...expected].sort());
  });
});
