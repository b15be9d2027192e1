import { describe, expect, it } from "vitest";
import { shippedCatalogue } from "../../../src/criteria/shipped.ts";
import { nearCriterion } from "../../../src/parse/catalogue/near-criterion.ts";
import { nearestName } from "../../../src/parse/written/nearest-name.ts";
import { nearestPath } from "../../../src/parse/written/nearest-path.ts";
import { didYouMean, oneOf } from "../../../src/parse/written/suggest.ts";

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
    // Ids by their parts: nothing that stands beside what was written.
    ["164.308(a)(1)", ["164.308(b)(1)", "164.308(a)(2)", "164.310(a)(1)"], null],
    ["164.308(a)(1)", ["164.308(b)(1)", "164.308(a)(1)(i)"], "164.308(a)(1)(i)"],
    ["164.308(a)(1)", ["164.308(a)(1)(i)", "164.308(a)(1)(ii)"], null],
    ["164.380(a)(1)", ["164.308(a)(1)", "164.310(a)(1)"], "164.308(a)(1)"],
    ["164308(a)(1)", ["164.308(a)(1)"], null],
    ["CC9.9", ["CC9.1", "CC9.2"], null],
    ["CC6.77", ["CC6.7", "CC7.7"], "CC6.7"],
    ["CCC6.1", ["CC6.1", "C6.1", "CC1.6"], null],
    ["SX-16", ["SC-16", "SI-16"], null],
    ["TX-02", ["TX-01"], null],
    ["TX-10", ["TX-01"], "TX-01"],
    ["AC-2(99)", ["AC-2", "AC-2(9)", "AC-2(1)"], "AC-2(9)"],
    ["NIST-801-53", ["NIST-800-53"], "NIST-800-53"],
    ["AVD-AWS-0107", ["AVD-AWS-0104"], null],
    ["iso27001", ["iso27001-2022", "soc2-2017"], "iso27001-2022"],
    // Names by their letters, and nothing beyond a few of them.
    ["completion", ["explain", "validate"], null],
    ["nope.md", ["CC1.1", "TX-01", "aws"], null],
    ["xyz", ["aws", "saas"], null],
    ["TCS", ["TSC", "ISO"], "TSC"],
    ["chekc", ["check", "checks-wait"], "check"],
    ["kontrol", ["control", "controls"], "control"],
  ])("for %s among %j is %s", (written, known, meant) => {
    expect(nearestName(written, known)).toBe(meant);
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

describe("a criterion that is not there", () => {
  it.each<[id: string, framework: string, meant: string | null, siblings: readonly string[]]>([
    ["CC9.9", "soc2-2017", null, ["CC9.1", "CC9.2"]],
    ["cc6.1", "soc2-2017", "CC6.1", []],
    ["CC61", "soc2-2017", "CC6.1", []],
    ["164.308(a)(9)", "hipaa-security", null, []],
    ["sc-88", "nist-800-53-r5", "SC-8", []],
    ["A.5.98", "iso27001-2022", null, []],
  ])("%s of %s", (id, framework, meant, siblings) => {
    const catalogue = shippedCatalogue(framework);
    expect(nearCriterion(id, catalogue === null ? [] : [catalogue])).toEqual({ meant, siblings });
  });
});

describe("a path that is not there", () => {
  const paths = ["docs/tls.md", "docs/keys.md", "infra/tls/listener.tf", "a/README.md", "b/README.md"];
  it.each<[string, string | null]>([
    ["docs/tsl.md", "docs/tls.md"],
    ["policies/tls.md", "docs/tls.md"],
    ["c/README.md", null],
    ["nope.md", null],
    ["docs", null],
    ["infra/tls/listner.tf", "infra/tls/listener.tf"],
  ])("%s: %s", (written, meant) => {
    expect(nearestPath(written, paths)).toBe(meant);
  });
});
