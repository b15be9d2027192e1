import { describe, expect, test } from "vitest";
import { messagesOf } from "../support/in-words.ts";
import { aProgram, type ControlOptions } from "../support/program.ts";
import { type Case, changes } from "../support/program-changes.ts";

const plain = aProgram()
  .actor("mail", "vendor")
  .actor("other", "self")
  .responsibility("CC6.7", { saas: "performs", mail: "provides" })
  .risk("R-1");

const claims = (was: ControlOptions, is: ControlOptions): Case => ({
  base: plain.control("TX-01", { satisfies: ["CC6.7"], ...was }),
  head: plain.control("TX-01", { satisfies: ["CC6.7"], ...is }).control("NEW-01", { satisfies: ["CC6.7"] }),
});

const gone = ["soc2-2017/CC6.7 of TX-01: claimed → no longer claimed"];

describe("a claim that a control no longer makes, though another makes it", () => {
  test.each<readonly [string, Case, readonly string[]]>([
    ["the same claim", claims({}, {}), []],
    ["no claim", claims({}, { satisfies: [] }), gone],
    ["another claim", claims({}, { satisfies: ["CC6.2"] }), gone],
    ["one more claim", claims({}, { satisfies: ["CC6.7", "CC6.2"] }), []],
    [
      "one point of all",
      claims({}, { satisfies: ["CC6.7:1"] }),
      ["soc2-2017/CC6.7 of TX-01: the whole criterion → point 1"],
    ],
    [
      "fewer points",
      claims({ satisfies: ["CC6.7:1,2"] }, { satisfies: ["CC6.7:2"] }),
      ["soc2-2017/CC6.7 of TX-01: points 1, 2 → point 2"],
    ],
    ["more points", claims({ satisfies: ["CC6.7:1"] }, { satisfies: ["CC6.7:1,2"] }), []],
    ["the whole criterion for points", claims({ satisfies: ["CC6.7:1"] }, {}), []],
    ["every point of the criterion for all of it", claims({}, { satisfies: ["CC6.7:1,2,3"] }), []],
    [
      "an actor that does not answer",
      claims({}, { actor: "other" }),
      ["soc2-2017/CC6.7 of TX-01: carried out by saas → by other, which does not count"],
    ],
    [
      "another actor that answers",
      claims({}, { actor: "mail" }),
      ["soc2-2017/CC6.7 of TX-01: carried out by saas → by mail"],
    ],
    ["what did not count", claims({ actor: "other" }, { actor: "other", satisfies: [] }), []],
    [
      "not carried out any more",
      claims({}, { implementation: "not-implemented" }),
      ["soc2-2017/CC6.7 of TX-01: implemented → not-implemented"],
    ],
    [
      "carried out in part",
      claims({}, { implementation: "partial" }),
      ["soc2-2017/CC6.7 of TX-01: implemented → partial"],
    ],
    ["what was never carried out", claims({ implementation: "not-implemented" }, { satisfies: [] }), []],
    ["a risk", claims({ treats: ["R-1"] }, {}), ["R-1 of TX-01: treated → no longer treated"]],
    ["one more risk", claims({}, { treats: ["R-1"] }), []],
  ])("%s", (_, change, expected) => {
    expect(messagesOf(changes(change))).toEqual(expected);
  });

  test("a criterion that head does not ask for is told once", () => {
    const base = plain.control("TX-01", { satisfies: ["CC6.7"] });
    const head = plain.framework({ notApplicable: { "CC6.7": "no" } }).control("TX-01", { satisfies: [] });
    expect(changes({ base, head }).map(({ rule }) => rule)).toEqual(["criterion-descoped"]);
  });
});

const paths = (was: readonly string[], is: readonly string[], more: Omit<Case, "base" | "head">): Case => ({
  base: plain.control("TX-01", { paths: was }),
  head: plain.control("TX-01", { paths: is }),
  ...more,
});
const listener = { files: { "infra/tls/a.tf": "" } };
const moved = {
  was: { "infra/tls/a.tf": "", "infra/tls/b.md": "" },
  files: { "infra/edge/a.tf": "", "infra/edge/b.md": "" },
  renamed: { "infra/tls/a.tf": "infra/edge/a.tf", "infra/tls/b.md": "infra/edge/b.md" },
};

describe("path rules that can match less, though no file is lost today", () => {
  test.each<readonly [string, Case, readonly string[]]>([
    [
      "cut to what is there",
      paths(["infra/tls/**"], ["infra/tls/a.tf"], listener),
      [
        "paths of TX-01: infra/tls/** → infra/tls/a.tf; no file is lost today, but one such as infra/tls/a would no longer be mapped",
      ],
    ],
    ["widened", paths(["infra/tls/**"], ["infra/**"], listener), []],
    ["braces written out", paths(["infra/{tls,dns}/**"], ["infra/tls/**", "infra/dns/**"], listener), []],
    ["in another order", paths(["infra/tls/**", "x/**"], ["x/**", "infra/tls/**"], listener), []],
    ["without a rule of nothing", paths(["infra/tls/**", "old/**"], ["infra/tls/**"], listener), []],
    [
      "without the rule of a file that is gone",
      paths(["infra/tls/**", "old/**"], ["infra/tls/**"], {
        was: { "infra/tls/a.tf": "", "old/x": "" },
        files: { "infra/tls/a.tf": "" },
      }),
      [],
    ],
    ["following a renamed folder", paths(["infra/tls/**"], ["infra/edge/**"], moved), []],
    [
      "following it with what they leave out",
      paths(["infra/tls/**", "!infra/tls/*.md"], ["infra/edge/**", "!infra/edge/*.md"], moved),
      [],
    ],
    [
      "following it with what they leave out, of which nothing is there",
      paths(["infra/tls/**", "!infra/tls/**/*.test.ts"], ["infra/edge/**", "!infra/edge/**/*.test.ts"], moved),
      [],
    ],
    [
      "leaving out of a folder what was left out of another, from which a file moved there",
      paths(["infra/**", "!infra/tls/**/*.md"], ["infra/**", "!infra/tls/**/*.md", "!infra/dns/**/*.md"], {
        was: { "infra/tls/a.tf": "", "infra/tls/b.tf": "" },
        files: { "infra/dns/a.tf": "", "infra/tls/b.tf": "" },
        renamed: { "infra/tls/a.tf": "infra/dns/a.tf" },
      }),
      [
        "paths of TX-01: infra/**, !infra/tls/**/*.md → infra/**, !infra/tls/**/*.md, !infra/dns/**/*.md; no file is lost today, but one such as infra/dns/.md would no longer be mapped",
      ],
    ],
    [
      "following a renamed folder, cut to what is there",
      paths(["infra/tls/**"], ["infra/edge/*.{tf,md}"], moved),
      [
        "paths of TX-01: infra/tls/** → infra/edge/*.{tf,md}; no file is lost today, but one such as infra/edge/a would no longer be mapped",
      ],
    ],
    [
      "narrowed, the file that they lose renamed along",
      paths(["infra/tls/**"], ["infra/tls/a.tf"], {
        was: { "infra/tls/a.tf": "", "infra/tls/b.tf": "" },
        files: { "infra/tls/a.tf": "", "infra/other/b.tf": "" },
        renamed: { "infra/tls/b.tf": "infra/other/b.tf" },
      }),
      [
        "paths of TX-01: infra/tls/** → infra/tls/a.tf; no file is lost today, but one such as infra/tls/a would no longer be mapped",
      ],
    ],
    [
      "dropped, all that they match renamed along",
      paths(["infra/tls/**", "x/**"], ["x/**"], moved),
      [
        "paths of TX-01: infra/tls/**, x/** → x/**; no file is lost today, but one such as infra/edge/a would no longer be mapped",
      ],
    ],
    [
      "of a form that is not compared",
      paths(["infra/tls/!(a).tf", "infra/tls/*"], ["infra/tls/!(b).tf", "infra/tls/a.tf"], listener),
      [
        "paths of TX-01: infra/tls/!(a).tf, infra/tls/* → infra/tls/!(b).tf, infra/tls/a.tf; no file is lost today, but these globs do not show whether a future file would be",
      ],
    ],
  ])("%s", (_, change, expected) => {
    expect(messagesOf(changes(change))).toEqual(expected);
  });

  test("rules of no end are not compared for ever", () => {
    const many = Array.from({ length: 60 }, (_, at) => `**/a${"?".repeat(at)}b*/**/c${at}*`);
    const found = changes(
      paths(
        many,
        many.map((glob) => `${glob}x`),
        listener,
      ),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["path-narrowed"]);
  });
});

describe("a scope that can take in less", () => {
  const scope = (was: readonly string[], is: readonly string[], more: Omit<Case, "base" | "head">): Case => ({
    base: plain.scope(was),
    head: plain.scope(is),
    ...more,
  });
  test.each<readonly [string, Case, boolean]>([
    ["dropped where no file is yet", scope(["infra/**", "services/**"], ["infra/**"], listener), true],
    ["cut to what is there", scope(["infra/**"], ["infra/tls/a.tf"], listener), true],
    ["widened", scope(["infra/**"], ["**"], listener), false],
    ["following a renamed folder", scope(["infra/tls/**"], ["infra/edge/**"], moved), false],
    ["an exception dropped", { base: plain.scope(["**"], ["docs/**"]), head: plain.scope(["**"]) }, false],
    ["an exception of files to come", { base: plain.scope(["**"]), head: plain.scope(["**"], ["docs/**"]) }, true],
  ])("%s", (_, change, isTold) => {
    expect(changes(change).map(({ fingerprint }) => fingerprint)).toEqual(isTold ? ["policy-loosened:scope"] : []);
  });
});
