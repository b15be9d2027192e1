import { describe, expect, test } from "vitest";
import { changeOf, type WrittenCase } from "../../support/finding-cases.ts";
import { doubtsOf, inWords } from "../../support/in-words.ts";
import { reportOf } from "../../support/judged-change.ts";

const control = "compliance/controls/um-01.yml";
const owned = (owner: string, deputies = "") =>
  [[`owner: "@alice"`, `owner: "${owner}"${deputies === "" ? "" : `\ndeputies: [${deputies}]`}`]] as const;

async function asked(written: WrittenCase, owner = "@alice", deputies = "", policy = "require") {
  const both = {
    "compliance/program.yml": [['approvals: "off"', `approvals: ${policy}`]] as const,
    [control]: owned(owner, deputies),
  };
  const report = await reportOf(changeOf({ approvers: [], both, ...written }));
  const found = report.findings.find((one) => one.fingerprint === "approval-missing:UM-01");
  const { message, fix, blocking } = found === undefined ? {} : inWords(found);
  return { approval: report.approvals.find((one) => one.control === "UM-01"), message, fix: fix?.text, blocking };
}

/** Something that affects UM-01. */
const touched = { head: { "docs/users.md": "# Users\n\nAnother text.\n" } };

describe("an affected control is approved by one of its owners", () => {
  test("an owner who has not approved is awaited, by name", async () => {
    expect(await asked({ ...touched, approvers: ["mallory"] })).toEqual({
      approval: { control: "UM-01", is: "missing", awaited: ["@alice"] },
      message: "UM-01 is affected and @alice has not approved this commit",
      fix: "have it approved by @alice",
      blocking: true,
    });
  });

  test("the owner's approval, whatever the case of the login", async () => {
    expect((await asked({ ...touched, approvers: ["Alice"] })).approval).toMatchObject({ is: "given", awaited: [] });
  });

  test("a deputy's approval counts as the owner's", async () => {
    const given = await asked({ ...touched, approvers: ["bob"] }, "@alice", '"@bob"');
    expect(given.approval).toMatchObject({ is: "given" });
  });

  test("one of several is awaited", async () => {
    expect(await asked(touched, "@alice", '"@bob", "@acme/web"')).toMatchObject({
      message: "UM-01 is affected and none of @alice, @bob and @acme/web has approved this commit",
      fix: "have it approved by one of @alice, @bob and @acme/web",
    });
  });

  test("an owner who is known to be gone can approve nothing", async () => {
    const gone = { ...touched, approvers: ["alice"], invalid: { "@alice": "GitHub has no such user" } };
    expect(await asked(gone)).toMatchObject({
      approval: { is: "missing", awaited: [] },
      message: "UM-01 is affected and @alice, who could approve, cannot be reached",
    });
  });

  test.each([
    ["a member of the team", { "@acme/web": ["bob"] }, "given"],
    ["somebody else", { "@acme/web": ["carol"] }, "missing"],
    ["whom nobody can place, since the team cannot be read", {}, "unverifiable"],
  ])("%s", async (_, teams, is) => {
    expect((await asked({ ...touched, approvers: ["bob"], teams }, "@acme/web")).approval?.is).toBe(is);
  });

  test("advice is told, and does not block", async () => {
    expect(await asked(touched, "@alice", "", "advise")).toMatchObject({
      approval: { is: "missing" },
      blocking: false,
    });
  });
});

describe("nobody approves their own change", () => {
  test("not the author, who is the only one who could", async () => {
    expect(await asked({ ...touched, author: "alice", approvers: ["alice"] })).toEqual({
      approval: { control: "UM-01", is: "missing", awaited: [] },
      message: "UM-01 is affected and @alice wrote the change, and cannot approve it themselves",
      fix: "first name a deputy of UM-01 on the base branch, in another pull request: no one is left who can approve this one",
      blocking: true,
    });
  });

  test("not who wrote a part of it, while another can", async () => {
    const written = { ...touched, author: "carol", contributors: ["alice"], approvers: ["alice"] };
    expect(await asked(written, "@alice", '"@bob"')).toMatchObject({
      approval: { is: "missing", awaited: ["@bob"] },
      message: "UM-01 is affected and @bob has not approved this commit; @alice has, and wrote part of it",
    });
  });

  test("a team leaves those who did not write it", async () => {
    const written = { ...touched, author: "bob", teams: { "@acme/web": ["bob"] } };
    expect((await asked(written, "@acme/web")).approval).toMatchObject({ is: "missing", awaited: [] });
    const more = { ...written, teams: { "@acme/web": ["bob", "dave"] } };
    expect((await asked(more, "@acme/web")).approval).toMatchObject({ awaited: ["@acme/web"] });
  });

  test("save where base's policy lets who wrote a part of it", async () => {
    const policy = "advise\n  contributors-may-approve: true";
    const written = { ...touched, author: "carol", contributors: ["alice"], approvers: ["alice"] };
    expect((await asked(written, "@alice", "", policy)).approval).toMatchObject({ is: "given" });
    expect((await asked({ ...written, author: "alice" }, "@alice", "", policy)).approval?.is).toBe("missing");
  });

  test("nor a change of the program that they wrote", async () => {
    const head = { "compliance/program.yml": [["broken-evidence, ", ""]] as const };
    const verdict = async (who: Partial<WrittenCase>) => (await reportOf(changeOf({ head, ...who }))).verdict.is;
    expect(await verdict({ approvers: ["lead"], author: "carol" })).toBe("warn");
    expect(await verdict({ approvers: ["lead"], author: "lead" })).toBe("fail");
    expect(await verdict({ approvers: ["lead"], author: "carol", contributors: ["Lead"] })).toBe("fail");
  });
});

describe("deputies", () => {
  const told = async (written: WrittenCase) =>
    (await reportOf(changeOf(written))).findings.map(({ standing, fingerprint }) => `${standing} ${fingerprint}`);

  test("keep a control owned when the owner is gone", async () => {
    const invalid = { "@zoe": "GitHub has no such user" };
    const both = { [control]: owned("@zoe", '"@bob"') };
    expect(await told({ invalid, both })).toEqual(["existing owner-invalid:UM-01 | @zoe"]);
    expect(await told({ invalid: { ...invalid, "@bob": "gone too" }, both })).toEqual([
      "existing criterion-gap:soc2-2017/CC6.2 | saas",
      "existing owner-invalid:UM-01 | @bob",
      "existing owner-invalid:UM-01 | @zoe",
    ]);
  });

  test("one more who may approve is a program change, one fewer is not", async () => {
    const more = { [control]: owned("@alice", '"@bob"') };
    expect(await told({ head: more })).toEqual(["introduced owner-changed:UM-01"]);
    expect(await told({ base: more })).toEqual([]);
  });

  test("may be given the files in CODEOWNERS", async () => {
    const both = {
      "compliance/controls/tx-01.yml": [
        ['owner: "@acme/platform"', 'owner: "@acme/platform"\ndeputies: ["@acme/web"]'],
      ],
      ".github/CODEOWNERS": "/infra/tls/ @acme/web\n",
    } as const;
    expect(await told({ both })).toEqual([]);
  });
});

test("an actor's owner answers for its controls that name none", async () => {
  const both = {
    "compliance/program.yml": [["{ kind: user-entity,", '{ kind: user-entity, owner: "@erin",']] as const,
    "compliance/controls/cu-01.yml": [['owner: "@alice"\n', ""]] as const,
  };
  const { controls, findings } = await reportOf(changeOf({ both, head: { "docs/users.md": "# Users\n\nMore.\n" } }));
  expect(controls.find(({ id }) => id === "CU-01")?.owner).toBe("@erin");
  expect(findings).toEqual([]);
});

describe("of everything that is affected", () => {
  const required = (words = "require") => [['approvals: "off"', `approvals: ${words}`]] as const;
  const approvalsOf = async (written: WrittenCase, policy = "require") => {
    const both = { "compliance/program.yml": required(policy), ...written.both };
    const { findings, approvals, unverifiable, verdict } = await reportOf(changeOf({ ...touched, ...written, both }));
    const missing = findings.filter(({ rule }) => rule === "approval-missing").map(inWords);
    const rows = approvals.map(({ control, is, awaited }) => `${control} ${is} ${awaited.join(" ")}`.trim());
    const doubts = doubtsOf(unverifiable).flatMap(({ what }) => (what.startsWith("whether ") ? what : []));
    return { rows, missing, doubts, verdict: verdict.is };
  };

  test("each control is told, once, with where it stands and the files that affect it", async () => {
    const { rows, missing } = await approvalsOf({ approvers: [] });
    expect(rows).toEqual(["CU-01 missing @alice", "UM-01 missing @alice"]);
    expect(missing.map(({ location, explainedBy, fix }) => ({ location, explainedBy, fix }))).toEqual(
      ["cu-01", "um-01"].map((id) => {
        const location = { path: `compliance/controls/${id}.yml`, line: 4, column: 8, side: "base" };
        const fix = { text: "have it approved by @alice", location, edits: [] };
        return { location, explainedBy: ["docs/users.md"], fix };
      }),
    );
  });

  test("nobody is asked where the policy says so", async () => {
    expect(await approvalsOf({ approvers: [] }, '"off"')).toEqual({
      rows: [],
      missing: [],
      doubts: [],
      verdict: "pass",
    });
  });

  test("nobody is asked where head cannot be evaluated", async () => {
    const head = { "docs/users.md": "# Users\n\nAnother text.\n", "compliance/program.yml": "controls: [" };
    expect(await approvalsOf({ head, approvers: [] })).toMatchObject({ rows: [], missing: [], verdict: "error" });
  });

  test("nobody is asked for advice where there is no pull request", async () => {
    expect(await approvalsOf({ approvers: null }, "advise")).toMatchObject({ rows: [], missing: [], doubts: [] });
  });

  test("who is required and could not be asked is told, and fails nothing", async () => {
    const { rows, missing, doubts, verdict } = await approvalsOf({ approvers: null });
    expect({ rows, missing, verdict }).toEqual({
      rows: ["CU-01 unverifiable @alice", "UM-01 unverifiable @alice"],
      missing: [],
      verdict: "pass",
    });
    expect(doubts).toEqual([
      "whether @alice approved the change of CU-01",
      "whether @alice approved the change of UM-01",
    ]);
  });

  test("what could not be told is told of the controls that it concerns, and of no other", async () => {
    const both = { [control]: owned("@acme/web") };
    const { rows, missing, doubts } = await approvalsOf({ both, approvers: ["alice"] }, "advise");
    expect(rows).toEqual(["CU-01 given", "UM-01 unverifiable @acme/web"]);
    expect(missing).toEqual([]);
    expect(doubts).toEqual(["whether @acme/web approved the change of UM-01"]);
    const required = await approvalsOf({ both, approvers: ["alice"] });
    expect(required.missing.map(({ fingerprint }) => fingerprint)).toEqual(["approval-missing:UM-01"]);
    expect(required.doubts).toEqual([]);
  });

  test("whoever has not approved is awaited no longer once the gate is open", async () => {
    const both = { [control]: owned("@alice", '"@bob"') };
    expect((await approvalsOf({ both, approvers: ["bob"] })).rows).toEqual(["CU-01 missing @alice", "UM-01 given"]);
  });

  describe("a CUEC", () => {
    const stated = (owner: string) =>
      ({
        "compliance/program.yml": [
          ...required(),
          [
            "name: Medical office }",
            `name: Medical office, cuecs: [{ id: CU-02, text: The office manages its users, criteria: [CC6.2], evidence: [{ path: docs/users.md }]${owner} }] }`,
          ],
        ],
      }) as const;

    test("without an owner of ours is asked of nobody", async () => {
      const { rows } = await approvalsOf({ both: stated(""), approvers: [] });
      expect(rows).toEqual(["CU-01 missing @alice", "UM-01 missing @alice"]);
    });

    test("with one is asked of them", async () => {
      const { rows } = await approvalsOf({ both: stated(', owner: "@erin"'), approvers: [] });
      expect(rows).toEqual(["CU-01 missing @alice", "CU-02 missing @erin", "UM-01 missing @alice"]);
    });
  });

  test("our own control without an owner is approved by nobody", async () => {
    const both = { [control]: [['owner: "@alice"\n', ""]] } as const;
    const { missing } = await approvalsOf({ both, approvers: ["alice"] });
    expect(missing.map(({ message }) => message)).toEqual(["UM-01 is affected and it has no owner who could approve"]);
  });

  test("a control that the change brings is asked of the owner it names", async () => {
    const head = {
      "compliance/controls/um-02.yml": `id: UM-02
title: Users leave
actor: saas
owner: "@bob"
satisfies: [soc2-2017/CC6.2]
evidence:
  - path: docs/leaving.md
`,
      "docs/leaving.md": "# Leaving\n",
    };
    const { rows, missing } = await approvalsOf({ head, approvers: [] });
    expect(rows).toEqual(["UM-02 missing @bob"]);
    expect(missing.map(({ location }) => location)).toMatchObject([
      { path: "compliance/controls/um-02.yml", line: 4, side: "head" },
    ]);
  });

  test("a control that the change takes away is asked of the owner it had", async () => {
    const { rows } = await approvalsOf({ head: { [control]: null }, approvers: [] });
    expect(rows).toEqual(["UM-01 missing @alice"]);
  });
});

describe("where the writer of a commit is not known", () => {
  const verdict = async (approvers: readonly string[], mode: string, unknownWriters = ["abc1234"]) => {
    const both = {
      "compliance/program.yml": [
        ['approvals: "off"', `approvals: ${mode}`],
        ['owners: ["@lead"]', 'owners: ["@lead", "@chief"]'],
      ],
    } as const;
    const head = { "compliance/program.yml": [["broken-evidence, ", ""]] } as const;
    const report = await reportOf(changeOf({ both, head, author: "carol", approvers, unknownWriters }));
    return report.verdict.is;
  };

  test.each([
    ["one program owner is too few", ["lead"], "require", undefined, "fail"],
    ["two are enough", ["lead", "chief"], "require", undefined, "warn"],
    ["one is enough where every writer is known", ["lead"], "require", [], "warn"],
    ["one is enough where approvals are not required", ["lead"], '"off"', undefined, "warn"],
  ] as const)("%s for a change of the program", async (_, approvers, mode, unknown, is) => {
    expect(await verdict(approvers, mode, unknown && [...unknown])).toBe(is);
  });
});
