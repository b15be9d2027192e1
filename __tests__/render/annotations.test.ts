import { expect, it } from "vitest";
import { words } from "../../src/model/sentence.ts";
import { annotations } from "../../src/render/annotations.ts";
import { at, found, reportOf } from "../support/report.ts";
import { state } from "../support/report-states.ts";

it("stand at the line, say what, why and what next, and are errors where they block", () => {
  expect(annotations(state("new-gaps")).at(-1)).toEqual({
    level: "error",
    path: "compliance/controls/au-6.yml",
    line: 9,
    column: 5,
    title: "controldiff: evidence-missing",
    message:
      "reports/q1.pdf does not exist: it was renamed to reports/2026-q1.pdf. Next: point the link to reports/2026-q1.pdf",
  });
});

it("stand where people can look: not in a file that is gone, not outside the tree", () => {
  const cause = { text: words("x"), location: at("b.yml", 7) };
  const [gone, outside] = [at("a.yml", 3, "base"), at("../a.yml", 3)];
  for (const location of [gone, outside]) {
    expect(annotations(reportOf({ findings: [found("control-removed", ["A"], { location })] }))[0]?.path).toBeNull();
    expect(
      annotations(reportOf({ findings: [found("control-removed", ["A"], { location, cause })] }))[0],
    ).toMatchObject({ path: "b.yml", line: 7 });
  }
});

it("keep to what GitHub shows of each level, and say how many more there are", () => {
  const many = (rule: "criterion-gap" | "path-dead", count: number) =>
    Array.from({ length: count }, (_, number) => found(rule, [String(number)]));
  const levels = (most?: number) =>
    annotations(reportOf({ findings: [...many("criterion-gap", 30), ...many("path-dead", 10)] }), most);
  expect(levels().map(({ level }) => level)).toEqual([...Array(10).fill("error"), ...Array(10).fill("warning")]);
  expect(levels()[9]?.message).toBe("…and 21 more findings; see the job summary");
  expect(
    levels(9)
      .filter(({ level }) => level === "warning")
      .at(-1)?.message,
  ).toBe("…and 2 more findings; see the job summary");
});

it("has none for what is not new, and none for approvals that are merely advised", () => {
  expect(annotations(state("nothing-new"))).toEqual([]);
});

it("is one line of bounded length", () => {
  const [only] = annotations(
    reportOf({ findings: [found("criterion-gap", ["c/1"], { message: "a\nb\u001b\u202e".repeat(500) })] }),
  );
  expect(only?.message).toMatch(/^[^\p{Cc}\p{Bidi_Control}]{580,600}$/u);
});
