import { describe, expect, test } from "vitest";
import { changeOf, goodWorld, type WrittenCase } from "../../support/finding-cases.ts";
import { reportOf } from "../../support/judged-change.ts";

const program = "compliance/program.yml";
const programFiles = Object.keys(goodWorld).filter((path) => path.startsWith("compliance/"));
const noProgram = Object.fromEntries(programFiles.map((path) => [path, null]));

async function told(written: WrittenCase) {
  const { verdict, findings, approvals } = await reportOf(changeOf(written));
  const rows = findings.map(
    ({ standing, fingerprint, blocking }) => `${blocking ? "BLOCKS " : ""}${standing} ${fingerprint}`,
  );
  return { is: verdict.is, rows, approvals };
}

/** UM-01 loses its evidence. */
const broken = { "docs/users.md": null };
const waivers = `waivers:
  - finding: { matching: "evidence-missing:*-01 | docs/users.md" }
    reason: To be moved
    approved-by: "@lead"
    expires: 2026-12-31
  - { finding: { matching: "criterion-gap:soc2-2017/CC6.2 | *" }, reason: x, approved-by: "@lead", expires: 2026-12-31 }
`;

describe("the tip of the base branch says the terms, whatever is compared", () => {
  test("its policy, where an old commit asked for less", async () => {
    const lax = {
      [program]: [["fail-on: [new-gap, broken-evidence, lost-owner, program-change]", "fail-on: []"]],
    } as const;
    expect((await told({ base: lax, head: { ...lax, ...broken }, tip: {} })).is).toBe("fail");
    expect((await told({ base: lax, head: { ...lax, ...broken }, tip: lax })).is).toBe("warn");
  });

  test("its waivers, where an old commit had one that was taken back", async () => {
    const waived = { "compliance/waivers.yml": waivers };
    expect((await told({ base: waived, head: { ...waived, ...broken }, tip: {} })).is).toBe("fail");
    expect((await told({ head: broken, tip: waived })).is).toBe("pass");
  });

  test("its program owners", async () => {
    const head = { [program]: [["broken-evidence, ", ""]] } as const;
    const tip = { [program]: [['owners: ["@lead"]', 'owners: ["@chief"]']] } as const;
    expect((await told({ head, tip, approvers: ["lead"] })).is).toBe("fail");
    expect((await told({ head, tip, approvers: ["chief"] })).is).toBe("warn");
  });

  test("the owner of each control", async () => {
    const require = [['approvals: "off"', "approvals: require"]] as const;
    const both = { [program]: require };
    const head = { "docs/users.md": "# Users\n\nAnother text.\n" };
    const tip = { "compliance/controls/um-01.yml": [['owner: "@alice"', 'owner: "@bob"']] } as const;
    const asked = async (approvers: readonly string[]) =>
      (await told({ both, head, tip, approvers })).approvals.find(({ control }) => control === "UM-01");
    expect(await asked(["alice"])).toMatchObject({ is: "missing", awaited: ["@bob"] });
    expect(await asked(["bob"])).toMatchObject({ is: "given" });
  });

  test("a branch that is older than the program could not be evaluated", async () => {
    const { is, rows } = await told({ base: noProgram, tip: {} });
    expect(is).toBe("error");
    expect(rows).toContain("BLOCKS introduced incomplete-input:base");
  });

  test("a first program is one that the tip does not have either", async () => {
    expect((await told({ base: noProgram, tip: noProgram })).is).toBe("pass");
  });
});
