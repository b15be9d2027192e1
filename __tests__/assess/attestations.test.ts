import { describe, expect, test } from "vitest";
import { reportOf } from "../support/judged-change.ts";

const today = "2026-06-30";
const program = `version: 1
name: Scheduling
owners: ["@lead"]
frameworks: [{ id: house-rules }]
policy: { approvals: "off", fail-on: [suspect-evidence, overdue-review, program-change] }
`;

const control = (attested: string, owner = "@alice") => `id: TX-01
title: Data in transit is encrypted
owner: "${owner}"
deputies: ["@bob"]
evidence:
  - { path: docs/tls.md, attested: { ${attested} }, review-every: 1 year }
`;

const files = (attested: string, owner?: string) => ({
  "compliance/program.yml": program,
  "compliance/controls/tx-01.yml": control(attested, owner),
  "docs/tls.md": "# TLS\n",
});

const by = (name: string, on = "2026-05-01") => `by: "${name}", on: ${on}`;
const ofTeam = { "@acme/platform": ["carol"] };

async function told(was: string, is: string, more: { owner?: string; teams?: typeof ofTeam } = {}) {
  const [base, head] = [was, is].map((attested) => files(attested, more.owner));
  const report = await reportOf({ base: base ?? {}, head: head ?? {}, today, teams: more.teams ?? {} });
  return {
    new: report.findings.filter(({ standing }) => standing === "introduced").map(({ rule }) => rule),
    open: report.findings.filter(({ standing }) => standing === "existing").map(({ rule }) => rule),
    unsure: report.unverifiable.length,
  };
}

const nothing = { new: [], open: [] };

describe("an attestation counts as the word of somebody who answers for the control", () => {
  test.each<readonly [string, string, string, { owner?: string; teams?: typeof ofTeam }, object]>([
    ["of its owner", by("@alice"), by("@alice", "2026-06-01"), {}, nothing],
    ["of its owner in capitals", by("@alice"), by("@Alice", "2026-06-01"), {}, nothing],
    ["of a deputy", by("@alice"), by("@bob", "2026-06-01"), {}, nothing],
    ["of an owner of the program", by("@alice"), by("@lead", "2026-06-01"), {}, nothing],
    ["of a member of the team", by("@bob"), by("@carol"), { owner: "@acme/platform", teams: ofTeam }, nothing],
    ["of the team itself", by("@bob"), by("@acme/platform"), { owner: "@acme/platform" }, nothing],
    ["of tomorrow, where it is tomorrow already", by("@alice"), by("@alice", "2026-07-01"), {}, nothing],
    [
      "not of anybody else",
      by("@alice"),
      by("@mallory"),
      {},
      { new: ["evidence-suspect", "evidence-withdrawn", "review-overdue"] },
    ],
    [
      "not of somebody who is not in the team",
      by("@bob"),
      by("@mallory"),
      { owner: "@acme/platform", teams: ofTeam },
      { new: ["evidence-suspect", "evidence-withdrawn", "review-overdue"] },
    ],
    [
      "not of a day to come",
      by("@alice"),
      by("@alice", "2056-05-01"),
      {},
      { new: ["evidence-suspect", "evidence-withdrawn", "review-overdue"] },
    ],
    [
      "and what did not count at base is open",
      by("@mallory"),
      by("@mallory", "2026-06-01"),
      {},
      { new: [], open: ["evidence-suspect", "review-overdue"] },
    ],
    [
      "and what is in the future does not mend what is overdue",
      by("@alice", "2020-05-01"),
      by("@alice", "2056-05-01"),
      {},
      { new: ["evidence-suspect", "evidence-withdrawn"], open: ["review-overdue"] },
    ],
  ])("%s", async (_, was, is, more, expected) => {
    expect(await told(was, is, more)).toMatchObject(expected);
  });

  test("of somebody who may be in a team that cannot be read, it is said that nobody can tell", async () => {
    const more = { owner: "@acme/platform" };
    expect(await told(by("@alice"), by("@carol"), more)).toMatchObject(nothing);
    const [known, unknown] = [ofTeam, {}].map((teams) => told(by("@carol"), by("@carol"), { ...more, teams } as never));
    expect((await unknown)?.unsure).toBe(((await known)?.unsure ?? 0) + 1);
  });

  test("whose word nobody can tell takes the place of none that counts", async () => {
    expect(await told(by("@bob"), by("@carol"), { owner: "@acme/platform" })).toMatchObject({
      new: ["evidence-withdrawn"],
    });
  });
});
