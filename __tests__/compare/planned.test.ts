import { describe, expect, test } from "vitest";
import { plainText } from "../../src/model/sentence.ts";
import { today } from "../support/finding-cases.ts";
import { type Files, reportOf } from "../support/judged-change.ts";

const program = (more = "") => `version: 1
name: Acme
owners: ["@lead", "@bob"]
frameworks: [{ id: soc2-2017, categories: [security] }]
actors:
  saas: { kind: self, name: Acme }
  aws: { kind: subservice, method: carve-out, report: { type: 2, from: 2025-07-01, to: 2026-03-31 } }
responsibilities: { CC6.7: { aws: provides } }
policy: { fail-on: [new-gap, broken-evidence, lost-owner, unmapped-change, untreated-risk, program-change], approvals: "off" }
${more}`;

interface Written {
  readonly status?: string;
  readonly claims?: string;
  readonly evidence?: string;
  readonly more?: string;
}

const control = ({ status = "", claims = "satisfies: [CC6.2]", evidence = "docs/a.md", more = "" }: Written) =>
  [
    "id: C-1",
    "title: Users are registered",
    "actor: saas",
    'owner: "@bob"',
    ...(status === "" ? [] : [`status: ${status}`]),
    claims,
    ...(evidence === "" ? [] : [`evidence: [{ path: ${evidence} }]`]),
    more,
    "",
  ].join("\n");

const world = (written: Written | null, more: Files = {}): Files => ({
  "compliance/program.yml": program(),
  "docs/a.md": "# A\n\nWords.\n",
  ...(written === null ? {} : { "compliance/controls/c-1.yml": control(written) }),
  ...more,
});

async function compared(base: Files, head: Files) {
  const report = await reportOf({ base, head, today, criteria: "shipped" });
  const introduced = report.findings.filter(({ standing }) => standing === "introduced");
  return { report, introduced: introduced.map(({ fingerprint }) => fingerprint) };
}

const rowOf = (files: Files, criterion: string) =>
  compared(files, files).then(({ report }) => report.matrix.find((row) => row.criterion === criterion));

describe("a planned control", () => {
  test("leaves its criterion a gap, and says that it is planned", async () => {
    const { report } = await compared(world(null), world({ status: "planned", evidence: "" }));
    const row = report.coverage.head.find(({ criterion }) => criterion === "soc2-2017/CC6.2");
    expect(row).toMatchObject({ status: "gap", planned: true, controls: [] });
    expect(report.matrix.find(({ criterion }) => criterion === "soc2-2017/CC6.2")).toMatchObject({
      worst: "gap",
      planned: true,
    });
    expect(report.counts).toMatchObject({ planned: 1 });
    expect(report.counts.criteria.head).toEqual(report.counts.criteria.base);
    const gap = report.findings.find(({ fingerprint }) => fingerprint.startsWith("criterion-gap:soc2-2017/CC6.2"));
    expect(gap?.standing).toBe("existing");
    expect(plainText(gap?.message ?? [])).toMatch(/no control of saas satisfies it \(C-1: planned, not yet in place\)/);
  });

  test("owes no evidence, and its broken evidence is told", async () => {
    const none = await compared(world(null), world({ status: "planned", evidence: "" }));
    expect(none.introduced).toEqual([]);
    const broken = await compared(world({ status: "planned" }), { ...world({ status: "planned" }), "docs/a.md": "" });
    expect(broken.introduced).toEqual(["evidence-content:C-1 | docs/a.md"]);
  });

  test.each<readonly [string, Files, Files, readonly string[]]>([
    [
      "what was covered and is planned now is a new gap",
      world({}),
      world({ status: "planned" }),
      ["claim-withdrawn:C-1 | status", "criterion-gap:soc2-2017/CC6.2 | saas"],
    ],
    [
      "without a claim it is told all the same",
      world({ claims: "" }),
      world({ claims: "", status: "planned" }),
      ["claim-withdrawn:C-1 | status"],
    ],
    [
      "it treats no risk",
      { ...world({ more: "treats: [R-1]" }), "compliance/risks.yml": risks() },
      { ...world({ more: "treats: [R-1]", status: "planned" }), "compliance/risks.yml": risks() },
      ["claim-withdrawn:C-1 | status", "criterion-gap:soc2-2017/CC6.2 | saas", "risk-untreated:R-1"],
    ],
    [
      "it watches over nobody",
      world({ more: "monitors: [aws]" }),
      world({ more: "monitors: [aws]", status: "planned" }),
      ["claim-withdrawn:C-1 | status", "criterion-gap:soc2-2017/CC6.2 | saas", "criterion-gap:soc2-2017/CC6.7 | aws"],
    ],
    ["a control that is planned from the start changes nothing", world(null), world({ status: "planned" }), []],
  ])("%s", async (_, base, head, expected) => {
    expect((await compared(base, head)).introduced).toEqual(expected);
  });

  test("maps no file: what only a plan names is unmapped", async () => {
    const scoped = (status: string): Files => ({
      ...world({ status, more: 'paths: ["src/**"]' }),
      "compliance/program.yml": program('scope: { include: ["src/**"] }\n'),
      "src/a.ts": "export {};\n",
    });
    const change = { "src/a.ts": "export const a = 1;\n" };
    const planned = await compared(scoped("planned"), { ...scoped("planned"), ...change });
    expect(planned.introduced).toEqual(["unmapped-change:src/a.ts"]);
    const real = await compared(scoped("implemented"), { ...scoped("implemented"), ...change });
    expect(real.introduced).toEqual([]);
  });

  test("lets no finding be resolved: what had no evidence and is planned now is withdrawn", async () => {
    const { report } = await compared(world({ evidence: "" }), world({ status: "planned", evidence: "" }));
    const none = report.findings.find(({ rule }) => rule === "evidence-none");
    expect(none?.standing).toBe("withdrawn");
  });

  test("that is carried out now is progress, and no program change", async () => {
    const { report, introduced } = await compared(world({ status: "planned" }), world({}));
    expect(introduced).toEqual([]);
    expect(report.verdict.is).toBe("pass");
    expect((report.notes ?? []).map(({ text }) => plainText(text))).toEqual([
      "progress: control C-1: planned → implemented",
    ]);
    expect(report.matrix.find(({ criterion }) => criterion === "soc2-2017/CC6.2")).toMatchObject({ worst: "covered" });
  });

  test("does not make a criterion planned that another control covers, or that somebody else's gap leaves open", async () => {
    const covered = world(
      { status: "planned" },
      {
        "compliance/controls/c-2.yml":
          'id: C-2\ntitle: Also\nactor: saas\nowner: "@bob"\nsatisfies: [CC6.2]\nevidence: [{ path: docs/a.md }]\n',
      },
    );
    expect(await rowOf(covered, "soc2-2017/CC6.2")).not.toHaveProperty("planned");
    const shared: Files = {
      ...world({ status: "planned" }),
      "compliance/program.yml": program()
        .replace("  aws:", "  ops: { kind: self, name: Operations }\n  aws:")
        .replace("CC6.7: {", "CC6.2: { saas: performs, ops: performs }, CC6.7: {"),
    };
    expect(await rowOf(shared, "soc2-2017/CC6.2")).toMatchObject({ worst: "gap" });
    expect(await rowOf(shared, "soc2-2017/CC6.2")).not.toHaveProperty("planned");
  });

  test("takes no other word", async () => {
    const { report } = await compared(world(null), world({ status: "someday" }));
    expect(report.verdict.is).toBe("error");
    expect(report.problems[0]?.message).toMatch(/"implemented", "planned"|implemented, planned|implemented or planned/);
  });
});

function risks(): string {
  return 'risks: [{ id: R-1, title: Strangers, likelihood: 3, impact: 3, owner: "@bob", treatment: mitigate }]\n';
}
