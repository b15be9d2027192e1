import { describe, expect, test } from "vitest";
import type { Risk } from "../../src/model/program.ts";
import { changeOf, goodWorld } from "../support/finding-cases.ts";
import { messagesOf } from "../support/in-words.ts";
import { reportOf } from "../support/judged-change.ts";

const register = (lines: readonly string[]) => `risks:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`;
const one = (id: string, rest: string) => `id: ${id}, title: ${id} happens, owner: "@alice", ${rest}`;

describe("the risk register", () => {
  test("is told worst first, with what is left and what is done about each", async () => {
    const risks = register([
      one("R-1", "likelihood: 3, impact: 5, treatment: mitigate, residual: { likelihood: 1, impact: 5 }"),
      one("R-2", "likelihood: 5, impact: 3, treatment: transfer, review-by: 2027-01-01"),
      one("R-3", "likelihood: 4, impact: 5, treatment: accept, accepted: { by: '@lead', until: 2026-12-31 }"),
    ]);
    const report = await reportOf(changeOf({ both: { "compliance/risks.yml": risks } }));
    expect(report.risks.map(({ id, inherent }) => `${id} ${inherent.score}`)).toEqual(["R-3 20", "R-1 15", "R-2 15"]);
    expect(report.risks[1]).toMatchObject({ residual: { score: 5 }, controls: ["TX-01"], effective: ["TX-01"] });
    expect(report.risks[0]).toMatchObject({ accepted: { by: "@lead", until: "2026-12-31" }, isOpen: false });
  });

  test("says which risks a broken control leaves open", async () => {
    const { "docs/tls.md": _, ...head } = goodWorld;
    const report = await reportOf({ base: goodWorld, head, today: "2026-06-30" });
    expect(report.risks).toMatchObject([{ id: "R-1", effective: [], isOpen: true }]);
  });
});

describe("less asked of a risk is a program change", () => {
  const was = {
    likelihood: "4",
    impact: "4",
    treatment: "mitigate" as Risk["treatment"],
    residual: "{ likelihood: 2, impact: 4 }",
    "review-by": "2026-12-31",
    owner: '"@alice"',
  };
  const yaml = (fields: object) =>
    register([
      `id: R-1, title: It happens, ${Object.entries(fields)
        .map(([key, value]) => `${key}: ${value}`)
        .join(", ")}`,
    ]);
  const told = async (base: object, head: object) => {
    const change = changeOf({
      base: { "compliance/risks.yml": yaml(base) },
      head: { "compliance/risks.yml": yaml(head) },
    });
    const { findings } = await reportOf(change);
    return messagesOf(findings.filter((found) => found.rule === "policy-loosened"));
  };

  test.each<[string, object, string]>([
    ["less likely", { ...was, likelihood: 3 }, "likelihood 4 → 3"],
    ["less bad", { ...was, impact: 4, residual: "{ likelihood: 2, impact: 3 }" }, "residual impact 4 → 3"],
    ["looked at later", { ...was, "review-by": "2027-12-31" }, "review-by 2026-12-31 → 2027-12-31"],
    ["somebody else's", { ...was, owner: '"@bob"' }, "owner @alice → @bob"],
    [
      "accepted",
      { ...was, treatment: "accept", accepted: "{ by: '@bob', until: 2027-01-01 }" },
      "treatment mitigate → accept, accepted by nobody → by @bob until 2027-01-01",
    ],
    ["several at once", { ...was, likelihood: 2, treatment: "avoid" }, "treatment mitigate → avoid, likelihood 4 → 2"],
  ])("%s", async (_, is, words) => {
    expect(await told(was, is)).toEqual([`R-1 It happens: ${words}`]);
  });

  test("more asked of it is not", async () => {
    expect(await told(was, { ...was, likelihood: 5, impact: 5, "review-by": "2026-07-31" })).toEqual([]);
    const { residual: _, ...without } = was;
    expect(await told(was, without)).toEqual([]);
    expect(await told({ ...was, treatment: "accept" }, { ...was, treatment: "mitigate" })).toEqual([]);
  });
});
