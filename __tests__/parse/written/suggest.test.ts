import { describe, expect, it } from "vitest";
import { didYouMean, oneOf, suggestion } from "../../../src/parse/written/suggest.ts";

describe("a suggestion", () => {
  it.each<[written: string, known: readonly string[], meant: string | null]>([
    ["evidnce", ["id", "title", "evidence"], "evidence"],
    ["titel", ["id", "title", "evidence"], "title"],
    ["Title", ["id", "title"], "title"],
    ["severity", ["id", "title", "treats"], null],
    ["c", ["a", "b"], null],
    ["awz", ["aws", "gcp"], "aws"],
    ["soc2-2071", ["soc2-2016", "soc2-2017"], "soc2-2017"],
    ["soc-2017", ["soc2-2016", "soc2-2017"], "soc2-2017"],
    ["hipaa-securty", ["hipaa-security", "soc2-2017"], "hipaa-security"],
    ["soc2", ["soc2-2016", "soc2-2017"], null],
    ["R-3", ["R-03", "R-04"], "R-03"],
    ["R-05", ["R-03", "R-04"], null],
    ["nist-800-53-r4", ["nist-800-53-r5"], null],
    ["x".repeat(65), ["x".repeat(64)], null],
    ["", ["id"], null],
    ["id", [], null],
  ])("for %s among %j is %s", (written, known, meant) => {
    expect(suggestion(written, known)).toBe(meant);
  });

  it("gives way to what there is, unless that is too much to read", () => {
    const many = Array.from({ length: 21 }, (_, index) => `actor-${String.fromCharCode(97 + index)}`);
    expect(didYouMean("saa", ["saas"])).toBe('; did you mean "saas"?');
    expect(didYouMean("gcp", ["saas"])).toBe("; there is only saas");
    expect(didYouMean("gcp", ["saas", "aws", "clinic"])).toBe("; there are saas, aws and clinic");
    expect(didYouMean("gcp", many)).toBe("");
    expect(didYouMean("gcp", [])).toBe("");
  });

  it("is read out as people do", () => {
    expect([oneOf([]), oneOf(["a"]), oneOf(["a", "b"]), oneOf(["a", "b", "c"], "and")]).toEqual([
      "",
      "a",
      "a or b",
      "a, b and c",
    ]);
  });
});
