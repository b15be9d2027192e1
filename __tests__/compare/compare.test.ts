import { describe, expect, test } from "vitest";
import type { StandingFinding } from "../../src/model/finding.ts";
import type { FileEdits } from "../../src/rules/example.ts";
import { changeOf, goodWorld, type WrittenCase } from "../support/finding-cases.ts";
import { doubtsOf } from "../support/in-words.ts";
import { reportOf } from "../support/judged-change.ts";

const programFiles = Object.keys(goodWorld).filter((path) => path.startsWith("compliance/"));
const noProgram = Object.fromEntries(programFiles.map((path) => [path, null]));
const ownerless: WrittenCase["head"] = { "compliance/controls/um-01.yml": [['owner: "@alice"\n', ""]] };

async function told(written: WrittenCase): Promise<readonly string[]> {
  const report = await reportOf(changeOf(written));
  return report.findings.map(inWords);
}

function inWords({ standing, blocking, fingerprint }: StandingFinding): string {
  return `${blocking ? "BLOCKS " : ""}${standing} ${fingerprint}`;
}

async function verdictOf(written: WrittenCase): Promise<string> {
  return (await reportOf(changeOf(written))).verdict.is;
}

describe("base without a usable program", () => {
  test("a first program is adopted: what it finds is existing, and told", async () => {
    const written = { base: noProgram, head: ownerless };
    expect((await reportOf(changeOf(written))).comparison).toBe("adopted");
    expect(await told(written)).toEqual([
      "existing control-unowned:UM-01",
      "existing criterion-gap:soc2-2017/CC6.2 | saas",
    ]);
    expect(await verdictOf(written)).toBe("warn");
  });

  test("a first program without findings passes", async () => {
    expect(await verdictOf({ base: noProgram })).toBe("pass");
  });

  test("a first program cannot waive its own findings", async () => {
    const waiver =
      "waivers:\n  - { finding: 'control-unowned:UM-01', reason: r, approved-by: '@x', expires: 2027-01-01 }\n";
    expect(await told({ base: noProgram, head: { ...ownerless, "compliance/waivers.yml": waiver } })).toContain(
      "existing control-unowned:UM-01",
    );
  });

  test("a repaired program is judged by what is left of base's", async () => {
    const broken: WrittenCase["base"] = { "compliance/program.yml": [["version: 1", "version: one"]] };
    const head = {
      ...ownerless,
      "compliance/program.yml": [["fail-on: [new-gap, broken-evidence, lost-owner, program-change]", "fail-on: []"]],
    } as const;
    const report = await reportOf(changeOf({ base: broken, head }));
    expect(report.comparison).toBe("repaired");
    expect(report.findings.map(inWords)).toEqual([
      "BLOCKS introduced control-unowned:UM-01",
      "BLOCKS introduced criterion-gap:soc2-2017/CC6.2 | saas",
      "BLOCKS introduced owner-changed:UM-01",
      "BLOCKS introduced policy-loosened:fail-on",
    ]);
  });

  test("where neither side has a program there is nothing to evaluate", async () => {
    expect(await verdictOf({ both: noProgram })).toBe("error");
  });
});

describe("head without a usable program is never a pass", () => {
  test("when it is removed", async () => {
    expect(await told({ head: noProgram })).toEqual(["BLOCKS introduced program-invalid:compliance/program.yml | 1:1"]);
    expect(await verdictOf({ head: noProgram })).toBe("error");
  });

  test("when it does not parse, and every line is told once", async () => {
    const head = { "compliance/controls/um-01.yml": "id: [UM-01\nowner: 3\n", "compliance/risks.yml": "rsks: []\n" };
    const findings = await told({ head });
    expect(findings.length).toBe(new Set(findings).size);
    expect(findings.some((found) => found.includes("compliance/controls/um-01.yml"))).toBe(true);
    expect(findings.some((found) => found.includes("compliance/risks.yml"))).toBe(true);
    expect(await verdictOf({ head })).toBe("error");
  });

  test("nor is a change that could not be listed, even with nothing else wrong", async () => {
    const report = await reportOf(changeOf({ incomplete: "too many files" }));
    expect([report.verdict.is, report.complete]).toEqual(["error", false]);
  });
});

describe("waivers are base's", () => {
  const waiver = (expires: string) =>
    `waivers:\n  - { finding: 'control-unowned:UM-01', reason: r, approved-by: '@x', expires: ${expires} }\n  - { finding: 'criterion-gap:soc2-2017/CC6.2 | saas', reason: r, approved-by: '@x', expires: ${expires} }\n`;

  test.each([
    ["to the end of their day", "2026-06-30", "waived"],
    ["and no longer", "2026-06-29", "BLOCKS introduced"],
  ])("%s", async (_, expires, standing) => {
    const both = { "compliance/waivers.yml": waiver(expires) };
    expect(await told({ both, head: ownerless })).toEqual(
      expect.arrayContaining([`${standing} control-unowned:UM-01`, `${standing} criterion-gap:soc2-2017/CC6.2 | saas`]),
    );
  });

  test("one that the change adds accepts nothing", async () => {
    const head = { ...ownerless, "compliance/waivers.yml": waiver("2026-12-31") };
    expect(await told({ head })).toEqual(expect.arrayContaining(["BLOCKS introduced control-unowned:UM-01"]));
  });

  test("one that the change removes still holds", async () => {
    const base = { "compliance/waivers.yml": waiver("2026-12-31") };
    expect(await told({ base, head: ownerless })).toEqual(expect.arrayContaining(["waived control-unowned:UM-01"]));
  });

  test("an accepted gap is shown as waived", async () => {
    const both = { "compliance/waivers.yml": waiver("2026-12-31") };
    const report = await reportOf(changeOf({ both, head: ownerless }));
    const row = report.coverage.head.find(
      ({ criterion, actor }) => criterion === "soc2-2017/CC6.2" && actor === "saas",
    );
    expect(row?.status).toBe("waived");
    expect(report.counts.criteria.head).toMatchObject({ waived: 1, gap: 0 });
  });

  test("what could not be evaluated is nobody's to accept", async () => {
    const both = {
      "compliance/waivers.yml":
        "waivers:\n  - { finding: 'incomplete-input:change', reason: r, approved-by: '@x', expires: 2026-12-31 }\n",
    };
    expect(await verdictOf({ both, incomplete: "too many files" })).toBe("error");
  });
});

describe("the policy is base's", () => {
  const failOn = (groups: string) =>
    ({ "compliance/program.yml": [["[new-gap, broken-evidence, lost-owner, program-change]", groups]] }) as const;

  test("a change cannot loosen what judges it", async () => {
    expect(await told({ head: { ...ownerless, ...failOn("[]") } })).toEqual(
      expect.arrayContaining(["BLOCKS introduced control-unowned:UM-01", "BLOCKS introduced policy-loosened:fail-on"]),
    );
  });

  test("nor tighten it before it is merged", async () => {
    const findings = await told({ base: failOn("[]"), head: ownerless });
    expect(findings.filter((found) => found.startsWith("BLOCKS"))).toEqual([]);
    expect(findings).toContain("introduced control-unowned:UM-01");
  });

  test("groups decide what blocks", async () => {
    expect(await told({ both: failOn("[lost-owner]"), head: ownerless })).toEqual([
      "BLOCKS introduced control-unowned:UM-01",
      "introduced criterion-gap:soc2-2017/CC6.2 | saas",
      "introduced owner-changed:UM-01",
    ]);
  });
});

describe("changes of the program need a program owner of base", () => {
  const removal: WrittenCase["head"] = { "compliance/controls/um-01.yml": null };
  const owners = (list: string) => ({ "compliance/program.yml": [['owners: ["@lead"]', `owners: ${list}`]] }) as const;
  const blocked = async (written: WrittenCase) =>
    (await told(written)).includes("BLOCKS introduced control-removed:UM-01");

  test.each<[string, WrittenCase, boolean]>([
    ["nobody approved", { head: removal }, true],
    ["the owner approved", { head: removal, approvers: ["lead"] }, false],
    ["in whatever case", { head: removal, approvers: ["Lead"] }, false],
    ["somebody else approved", { head: removal, approvers: ["bob"] }, true],
    ["one of several owners approved", { both: owners('["@lead", "@bob"]'), head: removal, approvers: ["bob"] }, false],
    [
      "a member of the owning team approved",
      {
        both: owners('["@acme/compliance"]'),
        head: removal,
        approvers: ["bob"],
        teams: { "@acme/compliance": ["Bob"] },
      },
      false,
    ],
    [
      "somebody who is not in the team approved",
      {
        both: owners('["@acme/compliance"]'),
        head: removal,
        approvers: ["eve"],
        teams: { "@acme/compliance": ["bob"] },
      },
      true,
    ],
    [
      "the team could not be read: a gate does not open on a guess",
      { both: owners('["@acme/compliance"]'), head: removal, approvers: ["bob"] },
      true,
    ],
    ["head's new owner approved", { head: { ...removal, ...owners('["@eve"]') }, approvers: ["eve"] }, true],
  ])("%s", async (_, written, expected) => {
    expect(await blocked(written)).toBe(expected);
  });

  test("it is said that the team could not be read", async () => {
    const report = await reportOf(
      changeOf({ both: owners('["@acme/compliance"]'), head: removal, approvers: ["bob"] }),
    );
    expect(doubtsOf(report.unverifiable).map(({ what }) => what)).toContain(
      "whether a program owner (@acme/compliance) approved the change of the program",
    );
  });

  test("where there is no pull request nobody has approved", async () => {
    expect(await blocked({ head: removal, approvers: null })).toBe(true);
  });

  test("approved changes are told, and do not fail", async () => {
    const head = { "compliance/controls/um-01.yml": [["@alice", "@bob"]] } as const;
    expect(await told({ head, approvers: ["lead"] })).toEqual(["introduced owner-changed:UM-01"]);
    expect(await verdictOf({ head, approvers: ["lead"] })).toBe("warn");
  });
});

describe("approvals of affected controls", () => {
  const ask = (approvals: string) =>
    ({ "compliance/program.yml": [['approvals: "off"', `approvals: ${approvals}`]] }) as const;
  const touched = { "infra/tls/listener.tf": [["TLS13", "TLS12"]] } as const;
  const teams = { "@acme/platform": ["bob"] };

  test.each<[string, WrittenCase, readonly string[]]>([
    [
      "require, and nobody approved",
      { both: ask("require"), head: touched },
      ["BLOCKS introduced approval-missing:TX-01"],
    ],
    ["advise tells without failing", { both: ask("advise"), head: touched }, ["introduced approval-missing:TX-01"]],
    ["off asks nobody", { head: touched }, []],
    ["a member of the owning team", { both: ask("require"), head: touched, approvers: ["bob"], teams }, []],
    [
      "not a member",
      { both: ask("require"), head: touched, approvers: ["eve"], teams },
      ["BLOCKS introduced approval-missing:TX-01"],
    ],
    [
      "a team that cannot be read opens no gate",
      { both: ask("require"), head: touched, approvers: ["bob"] },
      ["BLOCKS introduced approval-missing:TX-01"],
    ],
    [
      "an owner who does not exist approves nothing",
      { both: ask("require"), head: touched, approvers: ["bob"], teams, invalid: { "@acme/platform": "no such team" } },
      [
        "existing criterion-gap:soc2-2017/CC6.7 | saas",
        "BLOCKS introduced approval-missing:TX-01",
        "existing owner-invalid:TX-01 | @acme/platform",
        "existing risk-untreated:R-1",
      ],
    ],
    [
      "base's owner has to approve, not the one the change names",
      {
        both: ask("require"),
        head: {
          "compliance/controls/tx-01.yml": [["@acme/platform", "@eve"]],
          ".github/CODEOWNERS": [["@acme/platform", "@eve"]],
        },
        approvers: ["eve"],
        teams,
      },
      ["BLOCKS introduced approval-missing:TX-01", "BLOCKS introduced owner-changed:TX-01"],
    ],
  ])("%s", async (_, written, expected) => {
    expect([...(await told(written))].sort()).toEqual([...expected].sort());
  });

  test.each([
    ["advise", []],
    ["require", ["whether @acme/platform approved the change of TX-01"]],
  ])("where there is no pull request, %s finds nothing", async (asked, doubts) => {
    const { findings, unverifiable } = await reportOf(changeOf({ both: ask(asked), head: touched, approvers: null }));
    expect(findings).toEqual([]);
    expect(
      doubtsOf(unverifiable)
        .map(({ what }) => what)
        .filter((what) => what.startsWith("whether")),
    ).toEqual(doubts);
  });

  test("what could not be determined about an approval that is advised is said", async () => {
    const report = await reportOf(changeOf({ both: ask("advise"), head: touched, approvers: ["bob"] }));
    expect(report.findings).toEqual([]);
    expect(doubtsOf(report.unverifiable).map(({ what }) => what)).toContain(
      "whether @acme/platform approved the change of TX-01",
    );
  });
});

describe("asking for more is not punished", () => {
  test("gaps of a criterion that comes into scope are introduced, and do not block", async () => {
    const head = {
      "compliance/program.yml": [["categories: [security]", "categories: [security, availability]"]],
    } as const;
    expect(await told({ head })).toEqual(["introduced criterion-gap:soc2-2017/A1.1 | saas"]);
    expect(await verdictOf({ head })).toBe("warn");
  });

  test("a gap of an actor who newly answers for an old criterion blocks", async () => {
    const head = { "compliance/program.yml": [["aws: provides }", "aws: provides, clinic: complements }"]] } as const;
    expect(await told({ head })).toEqual(["BLOCKS introduced criterion-gap:soc2-2017/CC6.7 | clinic"]);
  });
});

describe("a document of a provider that states no end", () => {
  const dated = "  - document: AWS SOC 2 report\n    actor: aws\n    valid-until: 2027-03-31";
  const undated = "  - document: AWS SOC 2 report\n    actor: aws";
  const vendors = (link: string): FileEdits => ({ "compliance/controls/vm-01.yml": [[dated, link]] });

  test("closes no gap where it is new", async () => {
    const rows = await told({ base: vendors("  - path: docs/users.md"), head: vendors(undated) });
    expect(rows).toContain("existing criterion-gap:soc2-2017/CC6.7 | aws");
  });

  test("leaves covered what it covered", async () => {
    expect(await told({ both: vendors(undated) })).toEqual([]);
  });
});

describe("a finding follows its link", () => {
  test("when the change renames a file whose link was broken already", async () => {
    const both = { "docs/tls.md": [["## Versions", "## Other"]] } as const;
    const head = {
      "docs/tls.md": null,
      "docs/transport.md": "# Transport\n\n## Other\n\nTLS 1.3 only.\n\n## Keys\n\nRotated yearly.\n",
      "compliance/controls/tx-01.yml": [["docs/tls.md#versions", "docs/transport.md#versions"]],
    } as const;
    expect(await told({ both, head })).toEqual([
      "existing criterion-gap:soc2-2017/CC6.7 | saas",
      "existing evidence-anchor:TX-01 | docs/transport.md#versions",
      "existing risk-untreated:R-1",
    ]);
  });

  test("a broken link inside the evidence that is taken out is resolved", async () => {
    const both = { "compliance/controls/um-01.yml": [["docs/users.md", "docs/users.md#users"]] } as const;
    const base = { "docs/users.md": "# Users\n\nSee [the form](form.md).\n" };
    const head = { "docs/users.md": "# Users\n\nRegistered by the office.\n" };
    expect(await told({ both, base, head })).toEqual(
      expect.arrayContaining(["resolved evidence-missing:UM-01 | docs/users.md#users -> form.md"]),
    );
  });

  const ignore = "links: ignore";
  test.each<[string, FileEdits]>([
    ["the link", { "compliance/controls/um-01.yml": [["path: docs/users.md", `path: docs/users.md\n    ${ignore}`]] }],
    ["the control", { "compliance/controls/um-01.yml": [["evidence:", `${ignore}\nevidence:`]] }],
    ["the policy", { "compliance/program.yml": [["policy:", "policy:\n  links: { except: [docs/form.md] }"]] }],
  ])("a broken link inside the evidence that %s looks at no more is withdrawn, and so is its gap", async (_, head) => {
    const both = { "docs/users.md": "# Users\n\nSee [the form](form.md).\n" };
    const rows = await told({ both, head });
    expect(rows).toContain("withdrawn evidence-missing:UM-01 | docs/users.md -> form.md");
    expect(rows).toContain("withdrawn criterion-gap:soc2-2017/CC6.2 | saas");
    expect(rows.filter((row) => row.startsWith("resolved"))).toEqual([]);
  });

  test("a failing report that leaves its glob is withdrawn", async () => {
    const report = (name: string, inside = "") =>
      `<testsuite name="${name}"><testcase classname="x" name="${name}">${inside}</testcase></testsuite>`;
    const both = {
      "compliance/controls/um-01.yml": [["path: docs/users.md", "test: reports/*.xml"]],
      "reports/b.xml": report("b"),
    } as const;
    const failing = report("a", "<failure/>");
    const rows = await told({
      both,
      base: { "reports/a.xml": failing },
      head: { "old/a.xml": failing },
    });
    expect(rows).toContain("withdrawn evidence-failing:UM-01 | reports/*.xml");
    expect(rows).toContain("BLOCKS introduced evidence-withdrawn:UM-01 | reports/*.xml");
  });
});
