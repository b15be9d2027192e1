import { describe, expect, test } from "vitest";
import { matrixOf } from "../../../src/model/report/matrix.ts";
import { noLinks } from "../../../src/render/frame/context.ts";
import { matrixRenderings } from "../../../src/render/matrix/matrix-registry.ts";
import { csv } from "../../../src/render/text/csv.ts";
import { covered, reportOf } from "../../support/report.ts";

const was = [covered("soc2-2017/CC6.7", "saas", "covered"), covered("soc2-2017/CC6.7", "aws", "inherited")];
const is = [
  covered("soc2-2017/CC6.7", "saas", "gap"),
  { ...covered("soc2-2017/CC6.4", "aws", "inherited"), role: "provides" as const, derivedFrom: "aws" },
];
const criteria = [
  { key: "soc2-2017/CC6.4", title: "Physical access", points: [] },
  { key: "soc2-2017/CC6.7", title: "Data, in transit", points: [] },
];
const report = reportOf({ coverage: { base: was, head: is }, criteria });

describe("the matrix", () => {
  test("has every criterion of head, then those of base only; a criterion is as good as its worst actor", () => {
    expect(matrixOf({ base: was, head: is }, "compared").map((row) => [row.criterion, row.was, row.worst])).toEqual([
      ["soc2-2017/CC6.7", "inherited", "gap"],
      ["soc2-2017/CC6.4", null, "inherited"],
    ]);
  });

  test("compares with nothing where there is nothing to compare with", () => {
    expect(matrixOf({ base: was, head: is }, "adopted").flatMap(({ cells }) => cells.map((cell) => cell.was))).toEqual([
      null,
      null,
    ]);
  });

  test("in Markdown", () => {
    expect(matrixRenderings.markdown(report, null, noLinks).split("\n").slice(0, 6)).toEqual([
      "### `soc2-2017`",
      "",
      "| Criterion | Worst | `aws` | `saas` |",
      "|---|---|---|---|",
      "| `soc2-2017/CC6.7` Data, in transit | inherited → **gap** | performs: inherited → **not asked** | performs: covered → **gap** |",
      "| `soc2-2017/CC6.4` Physical access | inherited | provides\\*: inherited | |",
    ]);
  });

  test("as CSV", () => {
    expect(matrixRenderings.csv(report, null, noLinks)).toBe(
      [
        "framework,criterion,title,worst,worst at base,aws role,aws points,aws status,aws verified,aws controls,aws default of,saas role,saas points,saas status,saas verified,saas controls,saas default of",
        'soc2-2017,CC6.7,"Data, in transit",gap,inherited,performs,,,,,,performs,,gap,,,',
        "soc2-2017,CC6.4,Physical access,inherited,,provides,,inherited,,,aws,,,,,,",
        "",
      ].join("\r\n"),
    );
  });

  test("says whose part which points of focus are, where a criterion is split by them", () => {
    const of = (actor: string, role: "performs" | "provides", inScope: readonly number[]) => {
      const row = covered("soc2-2017/CC6.4", actor, "covered");
      return { ...row, role, points: { ...row.points, inScope } };
    };
    const head = [
      of("aws", "provides", [1, 2, 4]),
      of("clinic", "performs", [1, 2, 3, 4]),
      of("saas", "performs", [3]),
    ];
    const split = reportOf({ coverage: { base: head, head }, criteria });
    expect(matrixRenderings.markdown(split, null, noLinks)).toContain(
      "| `soc2-2017/CC6.4` Physical access | covered | provides 1, 2, 4: covered | performs: covered | performs 3: covered |",
    );
    expect(matrixRenderings.csv(split, null, noLinks)).toContain("provides,1 2 4,covered,");
    expect(matrixRenderings.terminal(split, null, noLinks)).toContain(
      "  Split by points of focus\n    CC6.4: aws provides 1, 2, 4; saas performs 3\n",
    );
  });

  test("at a terminal, in words where there is room", () => {
    expect(
      matrixRenderings
        .terminal(report, null, { ...noLinks, width: 100 })
        .split("\n")
        .slice(0, 4),
    ).toEqual([
      "soc2-2017: 2 criteria (1 inherited, 1 gap)",
      "       worst          aws                      saas",
      "CC6.7  gap<inherited  performs gone<inherited  performs gap<covered",
      "CC6.4  inherited      provides* inherited",
    ]);
  });

  test.each([1, 4, 9, 25])("with %i actors no line is wider than 80 columns, and no cell is lost", (count) => {
    const actors = Array.from({ length: count }, (_, at) => `provider-${String(at).padStart(2, "0")}`);
    const coverage = actors.map((actor) => covered("soc2-2017/CC6.7", actor, "complemented"));
    const text = matrixRenderings.terminal(reportOf({ coverage: { base: [], head: coverage } }), null, noLinks);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(actors.filter((actor) => !text.includes(actor))).toEqual([]);
    expect(text.match(/P (complemented|cmpl)|performs complemented/g)).toHaveLength(count);
  });

  test("of one framework only", () => {
    const two = reportOf({
      coverage: { base: [], head: [...is, covered("hipaa-security/164.312(a)(1)", "saas", "gap")] },
    });
    expect(matrixRenderings.csv(two, "hipaa-security", noLinks)).not.toContain("soc2");
    expect(matrixRenderings.csv(two, null, noLinks)).toContain("soc2");
  });
});

describe("CSV", () => {
  test.each([
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["@cmd", "'@cmd"],
    ["-", "'-"],
    ["", ""],
  ])("%j is written %j", (text, written) => {
    expect(csv([[text, "x"]])).toBe(`${written},x\r\n`);
  });
});
