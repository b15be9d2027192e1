// What a reader is told when a provider's part is lost: what made it so, and what mends it; the same for every criterion behind it.
import { describe, expect, test } from "vitest";
import { memoryRepository } from "../../src/adapters/disk/memory.ts";
import { stories } from "../../src/render/comment/story.ts";
import { run } from "../../src/run.ts";
import type { Files } from "../support/judged-change.ts";
import { stepOf } from "../support/report.ts";

const asking = {
  programPath: "compliance/program.yml",
  today: "2026-06-30",
  directory: null,
  links: null,
  approvals: { approvers: [], author: null, contributors: [], teamMembers: new Map() },
  says: () => {},
};

const program = (report: string, more = "") => `version: 1
name: Leaning
owners: ["@lead"]
frameworks: [{ id: soc2-2017, depth: points-of-focus }]
actors:
  saas: { kind: self }
  aws: { kind: subservice${report} }
responsibilities:
  CC6.4: { aws: provides }
  CC6.5: { aws: provides }
${more}`;
const watching = `id: VM-01
title: Providers are watched
owner: "@lead"
satisfies: [CC9.2]
monitors: [aws]
evidence: [{ path: docs/vendors.md }]
`;
const current = ", report: { type: 2, from: 2025-04-01, to: 2026-03-31 }";
const [at, by] = ["compliance/program.yml", "compliance/controls/vm.yml"];
const base: Files = { [at]: program(current), [by]: watching, "docs/vendors.md": "# Vendors\n" };
const renew = "obtain the current report of aws, or a bridge letter from its management, and set its dates";

describe("a provider's part that is lost", () => {
  test.each<readonly [what: string, head: Files, cause: string | undefined, step: string | undefined]>([
    [
      "with its report",
      { ...base, [at]: program(", report: { type: 2, from: 2024-04-01, to: 2025-03-31 }") },
      `${at} was changed`,
      renew,
    ],
    [
      "with its letter",
      { ...base, [at]: program(current.replace(" }", ", bridge: { issued-by: management, until: 2026-05-31 } }")) },
      `${at} was changed`,
      renew,
    ],
    [
      "because nobody watches any more",
      { ...base, [by]: watching.replace("monitors: [aws]\n", "") },
      "VM-01 no longer monitors aws",
      "add monitors: [aws] to a working control",
    ],
    [
      "because the control that watched was taken out",
      { [at]: program(current), "docs/vendors.md": "# Vendors\n" },
      "control VM-01 was removed",
      "restore VM-01, or add monitors: [aws] to a working control",
    ],
    [
      "because the control that watches is broken",
      { [at]: program(current), [by]: watching },
      "docs/vendors.md was removed",
      "restore docs/vendors.md, or point the link at what took its place and have that approved by @lead",
    ],
  ])("%s is told with its cause and its step, once for all criteria and their points", async (_, head, cause, step) => {
    const { findings } = await run({ ...asking, repository: memoryRepository({ base, head }) });
    const gaps = findings.filter(({ rule, actor }) => /^(?:criterion|point)-gap$/.test(rule) && actor === "aws");
    expect(gaps.filter(({ rule }) => rule === "criterion-gap")).toHaveLength(2);
    expect(gaps.length).toBeGreaterThan(2);
    expect(new Set(gaps.map((found) => stepOf(found.cause)))).toEqual(new Set([cause]));
    expect(new Set(gaps.map((found) => stepOf(found.fix)))).toEqual(new Set([step]));
    expect(stories(gaps)).toHaveLength(1);
  });

  test("to watch over providers themselves cannot be mended with a report", async () => {
    const head = { ...base, [at]: program(current, "  CC9.2: { aws: provides }\n") };
    const { findings } = await run({ ...asking, repository: memoryRepository({ base, head }) });
    const found = findings.find(({ rule, criteria }) => rule === "criterion-gap" && criteria[0] === "soc2-2017/CC9.2");
    expect(stepOf(found?.fix)).toBe("have an actor of kind self perform it");
  });
});
