import { describe, expect, test } from "vitest";
import { changeOf, type WrittenCase } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

const program = "compliance/program.yml";
const twin = "compliance/controls/um-02.yml";

type Edits = NonNullable<WrittenCase["head"]>;

async function told(written: WrittenCase) {
  const { verdict, findings, comparison, policy } = await reportOf(changeOf(written));
  expect(findings.filter(({ location, message }) => location?.path === undefined || message === undefined)).toEqual([]);
  const rows = findings.map(
    ({ standing, fingerprint, blocking }) => `${blocking ? "BLOCKS " : ""}${standing} ${fingerprint}`,
  );
  return { is: verdict.is, rows, comparison, policy };
}

/** What a second pull request added under an id that another had taken. */
const second = `id: UM-01
title: Access is reviewed
actor: saas
owner: "@bob"
satisfies: [soc2-2017/CC6.2]
evidence:
  - path: docs/tls.md
`;
const asUm02 = second.replace("UM-01", "UM-02");

describe("a base that two pull requests made invalid together", () => {
  test.each<[string, Edits]>([
    ["the second gets an id of its own", { [twin]: asUm02 }],
    ["with better words", { [twin]: asUm02.replace("Access is reviewed", "Access is reviewed each quarter") }],
  ])("an honest repair is green: %s", async (_, head) => {
    expect(await told({ base: { [twin]: second }, head })).toMatchObject({
      is: "pass",
      comparison: "repaired",
      rows: [],
    });
  });

  test("the first gets another id, the second keeps it", async () => {
    const head = { [twin]: second, "compliance/controls/um-01.yml": [["UM-01", "UM-09"]] } as const;
    expect(await told({ base: { [twin]: second }, head })).toMatchObject({ is: "pass", rows: [] });
  });

  test("one of two that say the same goes", async () => {
    const same = asUm02.replace("UM-02", "UM-03");
    const base = { [twin]: asUm02, "compliance/controls/um-03.yml": asUm02 };
    expect(await told({ base, head: { [twin]: asUm02 } })).toMatchObject({ is: "pass", rows: [] });
    expect(await told({ base, head: { [twin]: asUm02, "compliance/controls/um-03.yml": same } })).toMatchObject({
      is: "pass",
    });
  });

  test.each<[string, Edits, string]>([
    ["the second goes", {}, "BLOCKS introduced owner-changed:UM-01"],
    ["both go", { "compliance/controls/um-01.yml": null }, "BLOCKS introduced control-removed:UM-01"],
    [
      "the second gets an id of its own and another owner",
      { [twin]: asUm02.replace("@bob", "@mallory") },
      "BLOCKS introduced owner-changed:UM-01",
    ],
    [
      "and the policy asks less",
      { [twin]: asUm02, [program]: [["broken-evidence, ", ""]] },
      "BLOCKS introduced policy-loosened:fail-on",
    ],
  ])("a repair that asks less is a program change: %s", async (_, head, row) => {
    const { is, rows } = await told({ base: { [twin]: second }, head });
    expect(is).toBe("fail");
    expect(rows).toContain(row);
    const approved = await told({ base: { [twin]: second }, head, approvers: ["lead"] });
    expect(approved.rows).toContain(row.replace("BLOCKS ", ""));
  });

  test("its owners, policy and waivers are those that count", async () => {
    const head = {
      [program]:
        "version: 1\nname: Mine\nowners: ['@mallory']\nframeworks: [{ id: soc2-2017 }]\nactors: { saas: { kind: self }, aws: { kind: subservice, name: A }, clinic: { kind: user-entity, name: B } }\npolicy: { fail-on: [] }\n",
    };
    const { is, rows } = await told({ base: { [twin]: second }, head, approvers: ["mallory"] });
    expect(is).toBe("fail");
    expect(rows).toContain("BLOCKS introduced policy-loosened:owners");
  });

  test("what was open at base is existing", async () => {
    const both = { "docs/tls.md": null } as const;
    const { is, rows } = await told({ both, base: { [twin]: second }, head: { [twin]: asUm02 } });
    expect(rows).toContain("existing evidence-missing:TX-01 | docs/tls.md#versions");
    expect(rows).toContain("existing criterion-gap:soc2-2017/CC6.7 | saas");
    expect(is).toBe("pass");
  });
});

describe("what of a policy cannot be read is taken as strictly as it can have been meant", () => {
  const policy = (find: string, replace: string) => ({ [program]: [[find, replace]] }) as const;

  test.each<[string, Edits, object]>([
    ["approvals", policy('approvals: "off"', "approvals: maybe"), { approvals: "require" }],
    [
      "a policy that is none",
      policy(
        'policy:\n  fail-on: [new-gap, broken-evidence, lost-owner, program-change]\n  approvals: "off"',
        "policy: strict",
      ),
      { approvals: "require" },
    ],
    ["a policy by another name", policy("policy:", "polcy:"), { approvals: "require" }],
    [
      "a group that is none, beside those that are",
      policy("fail-on: [new-gap, broken-evidence, lost-owner, program-change]", "fail-on: [dead-path, gaps]"),
      { failOn: ["dead-path", "new-gap", "broken-evidence", "lost-owner", "program-change"] },
    ],
    ["another key leaves it alone", policy("version: 1", "version: one"), { approvals: "off" }],
  ])("%s", async (_, base, expected) => {
    expect((await told({ base })).policy).toMatchObject(expected);
  });

  test("no waiver of a file that does not validate counts", async () => {
    const waiver =
      '  - { finding: "path-dead:TX-01 | infra/tls/**", reason: x, approved-by: "@lead", expires: 2026-12-31 }\n';
    const both = { [program]: [["broken-evidence,", "broken-evidence, dead-path,"]] } as const;
    const base = { "compliance/waivers.yml": `waivers:\n${waiver}  - { reason: y }\n` };
    const head = { "infra/tls/listener.tf": null, "compliance/waivers.yml": `waivers:\n${waiver}` };
    expect((await told({ both, base, head })).is).toBe("fail");
  });

  test("nor one of a file that does, while another does not", async () => {
    const waiver =
      'waivers:\n  - { finding: "path-dead:TX-01 | infra/tls/**", reason: x, approved-by: "@lead", expires: 2026-12-31 }\n';
    const both = {
      [program]: [["broken-evidence,", "broken-evidence, dead-path,"]],
      "compliance/waivers.yml": waiver,
    } as const;
    const head = { "infra/tls/listener.tf": null };
    expect((await told({ both, head })).rows).not.toContain("BLOCKS introduced path-dead:TX-01 | infra/tls/**");
    const base = { [program]: [["name:", "named: x\nname:"]] } as const;
    expect((await told({ both, base, head })).rows).toContain("BLOCKS introduced path-dead:TX-01 | infra/tls/**");
  });
});

describe("what a repair leaves as it is, it does not bring", () => {
  const dead = (text: string) => ({ "compliance/waivers.yml": text });
  const waiver = (id: string, expires = "2026-12-31") =>
    `  - { finding: "evidence-missing:${id} | docs/tls.md", reason: x, approved-by: "@lead", expires: ${expires} }\n`;
  const [kept, bad] = [waiver("TX-01"), waiver("UM-01", "soon")];

  test.each<[string, WrittenCase]>([
    [
      "waivers, where the policy cannot be read",
      { both: dead(`waivers:\n${kept}`), base: { [program]: [['approvals: "off"', 'approvals: "off"\n  x: 1']] } },
    ],
    [
      "a waiver beside one that cannot be read",
      { base: dead(`waivers:\n${kept}${bad}`), head: dead(`waivers:\n${kept}`) },
    ],
    ["a role that was none", { base: { [program]: [["{ saas: performs", "{ saas: perform"]] } }],
    ["a role that was none, of a customer", { base: { [program]: [["clinic: complements", "clinic: complement"]] } }],
  ])("%s", async (_, written) => {
    const { is, rows, comparison } = await told(written);
    expect(comparison).toBe("repaired");
    expect(is, rows.join()).not.toBe("fail");
  });

  test.each<[string, Edits, Edits, string]>([
    [
      "a waiver whose end could not be read",
      dead(`waivers:\n${bad}`),
      dead(`waivers:\n${waiver("UM-01")}`),
      "waiver-added:evidence-missing:UM-01 | docs/tls.md",
    ],
    [
      "a role that could not be read, and is given away",
      { [program]: [["{ saas: performs", "{ saas: perform"]] },
      { [program]: [["{ saas: performs", "{ saas: none"]] },
      "actor-changed:soc2-2017/CC6.2 | saas",
    ],
    [
      "a link that could not be read",
      { "compliance/controls/um-01.yml": [["path: docs/users.md", "path: 3"]] },
      {},
      "unreadable-replaced:compliance/controls/um-01.yml",
    ],
    [
      "a risk whose id could not be read",
      { "compliance/risks.yml": [["id: R-1", "id: [R-1]"]] },
      {},
      "unreadable-replaced:compliance/risks.yml",
    ],
  ])("what cannot have been what base said is told: %s", async (_, base, head, fingerprint) => {
    const { is, rows } = await told({ base, head });
    expect(is).toBe("fail");
    expect(rows).toContain(`BLOCKS introduced ${fingerprint}`);
    expect(rows.filter((row) => / $|: *$/.test(row))).toEqual([]);
  });
});

describe("a file of base that yields nothing", () => {
  const unreadable = { [twin]: "<<<<<<< HEAD\nid: UM-02\n=======\nid: UM-03\n>>>>>>> other\n" };

  test("is repaired by a program owner's word", async () => {
    const head = { [twin]: asUm02 };
    expect(await told({ base: unreadable, head })).toMatchObject({
      is: "fail",
      rows: [`BLOCKS introduced unreadable-replaced:${twin}`],
    });
    expect((await told({ base: unreadable, head, approvers: ["lead"] })).is).toBe("warn");
  });

  test("and what was wrong with it before is not new", async () => {
    const head = { [twin]: asUm02.replace("docs/tls.md", "docs/gone.md") };
    const { rows } = await told({ base: unreadable, head, approvers: ["lead"] });
    expect(rows).toEqual(["existing evidence-missing:UM-02 | docs/gone.md", `introduced unreadable-replaced:${twin}`]);
  });

  test("of a register, nor is what was wrong with an entry of it", async () => {
    const risks = "compliance/risks.yml";
    const base = { [risks]: [["treatment: mitigate", "treatment: mitigate, likelihoodd: 3"]] } as const;
    const head = { [risks]: [['owner: "@alice", ', ""]] } as const;
    const { rows } = await told({ base, head, approvers: ["lead"] });
    expect(rows).toEqual(["introduced policy-loosened:risk R-1", "existing risk-unowned:R-1"]);
  });

  test("lets no control that it says nothing of take another id", async () => {
    const base = { "compliance/risks.yml": [["treatment: mitigate", "treatment: mitigate, likelihoodd: 3"]] } as const;
    const { rows } = await told({ base, head: { "compliance/controls/um-01.yml": [["UM-01", "UM-09"]] } });
    expect(rows).toEqual(["BLOCKS introduced control-removed:UM-01"]);
  });

  test("and head's that yields nothing could not be evaluated", async () => {
    const { is, rows } = await told({ base: { [twin]: second }, head: { [program]: "version: [1\n" } });
    expect(is).toBe("error");
    expect(rows).toEqual([expect.stringMatching(/^BLOCKS introduced program-invalid:/)]);
  });

  test("a control whose id cannot be read is as good as none", async () => {
    const { rows } = await told({ base: { [twin]: second.replace("UM-01", "[]") }, head: {} });
    expect(rows).toEqual([`BLOCKS introduced unreadable-replaced:${twin}`]);
  });
});

describe("a base of which nobody is known who could approve its repair could not be evaluated", () => {
  test.each([
    ["no YAML", "version: [1\n"],
    ["empty", ""],
    ["owners that are none", "version: 1\nname: x\nowners: everybody\nframeworks: [{ id: soc2-2017 }]\n"],
  ])("%s", async (_, text) => {
    const { is, rows } = await told({ base: { [program]: text }, approvers: ["lead"] });
    expect(is).toBe("error");
    expect(rows).toContain("BLOCKS introduced incomplete-input:base");
  });

  test("and what is open at head is open by it", async () => {
    const both = { "compliance/controls/tx-01.yml": null } as const;
    expect((await told({ both, base: { [program]: "version: [1\n" } })).rows).toContain(
      "BLOCKS introduced criterion-gap:soc2-2017/CC6.7 | saas",
    );
  });
});
