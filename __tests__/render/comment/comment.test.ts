import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Standing, StandingFinding } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import {
  at as atPlace,
  because,
  code,
  path,
  type Sentence,
  sentence,
  topic,
  words,
} from "../../../src/model/sentence.ts";
import { comment, hasSomethingToSay } from "../../../src/render/comment/comment.ts";
import { title } from "../../../src/render/comment/headline.ts";
import { oneLine } from "../../../src/render/comment/one-line.ts";
import { type LinkTarget, noLinks } from "../../../src/render/frame/context.ts";
import { hashOf, readMarker } from "../../../src/render/frame/marker.ts";
import { isWaivable, ruleIds as rules } from "../../../src/rules/registry.ts";
import { at, control, found, onGitHub, reportOf, restated } from "../../support/report.ts";
import { state, states } from "../../support/report-states.ts";

const standings: readonly Standing[] = ["introduced", "existing", "resolved", "withdrawn", "waived"];

/** What several findings may have in common, and some have not. */
const stories: readonly Partial<StandingFinding>[] = ["a", "b"].map((name) => ({
  cause: { text: words(`${name} was removed`), location: at(name) },
  fix: { text: words(`restore ${name}`), location: at(`${name}.yml`, 3), edits: [] },
}));

/** Any mixture of findings, as the comparison can make it. */
const reports: fc.Arbitrary<Report> = fc
  .array(fc.tuple(fc.constantFrom(...rules), fc.constantFrom(...standings), fc.nat(), fc.boolean()), { maxLength: 60 })
  .map((drawn) =>
    reportOf({
      affected: [{ control: "AC-2", reasons: [] }],
      findings: drawn.map(([rule, standing, number, approved]) => {
        const isAlways = rule === "program-invalid" || rule === "incomplete-input";
        const is = isAlways ? "introduced" : standing === "waived" && !isWaivable(rule) ? "existing" : standing;
        const story = stories[number % 5] ?? {};
        const made = found(rule, [`s${number}`], { standing: is, ...story });
        return rule === "program-invalid" || !approved ? made : restated(made, { blocking: false });
      }),
    }),
  );

const numbersIn = (text: string) =>
  [...text.matchAll(/(?<![-\w])(\d[\d,]*) (?=[a-zA-Z])/g)].map(([, number = ""]) => Number(number.replaceAll(",", "")));
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

/** How many findings the rows tell: each its own, those beside it, and those it counts. */
function toldIn(text: string): number {
  return sum(
    rowsOf(text).map((line) => {
      const files = [...line.matchAll(/No control cover(?:s|ed) (\d+)/g)].map(([, number]) => Number(number));
      if (files.length > 0) return sum(files);
      const parts = line.split("<br>").slice(1);
      const beside = parts.filter((part) => /^(?:❌|⚠️|🔗|📝) /u.test(part)).length;
      return 1 + beside + sum(parts.map((part) => Number(/^…and (\d+) more(?! step)/.exec(part)?.[1] ?? 0)));
    }),
  );
}

/** The lines of the one table that is not folded, without its head. */
function rowsOf(text: string): readonly string[] {
  const [open = ""] = text.split("<details>");
  return open
    .split("\n")
    .filter(
      (line) =>
        line.startsWith("| ") &&
        !/^\| (?:What this PR changed|What this PR does|What is wrong|What is open) \|$/.test(line),
    );
}

it("counts in the title what it shows in rows, and what the one line and the outputs say", () => {
  fc.assert(
    fc.property(reports, (report) => {
      const counted = report.counts.introduced;
      expect(sum(Object.values(report.counts.introducedByGroup))).toBe(counted);
      expect(sum(numbersIn(title(report)))).toBe(counted);
      expect(
        sum(
          numbersIn(
            oneLine(report)
              .replace(/ \(\d+ controls?\)/, "")
              .replace(/, \d+ fixed/, ""),
          ),
        ),
      ).toBe(counted);
      const text = comment(report, onGitHub);
      const alerts = report.findings.filter(({ rule }) => rule === "incomplete-input").length;
      const more = Number(/^\+(\d+) more/m.exec(text.split("<details>")[0] ?? "")?.[1] ?? 0);
      expect(toldIn(text) + more + alerts).toBe(counted);
      expect(rowsOf(text).length).toBeLessThanOrEqual(15);
    }),
    { numRuns: 150 },
  );
});

it("has one heading, one open table and at most three folds, and the marker is its first line", () => {
  fc.assert(
    fc.property(reports, (report) => {
      const text = comment(report, onGitHub);
      const [first, second, ...rest] = text.split("\n");
      expect(readMarker(text)).toMatchObject({
        key: "default",
        head: report.head.id,
        hash: hashOf(text.slice((first ?? "").length)),
      });
      expect(second).toMatch(/^### (?:❌|⚠️|✅) Compliance: \S/u);
      expect(rest.filter((line) => line.startsWith("#"))).toEqual([]);
      expect(text.match(/<details>/g)?.length ?? 0).toBeLessThanOrEqual(3);
      expect((text.split("<details>")[0] ?? "").match(/^\|:?-+:?\|/gm)?.length ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

describe("the sign and the first words are the verdict", () => {
  it.each([
    ["new-gaps", "❌ Compliance: 2 new gaps, 1 broken evidence link", "2 new gaps, 1 broken link (3 controls)"],
    ["program-changes", "❌ Compliance: 3 program changes", "3 program changes (3 controls)"],
    ["program-changes-approved", "⚠️ Compliance: 3 program changes", "3 program changes (3 controls)"],
    ["warnings-only", "⚠️ Compliance: 2 unmapped files", "2 unmapped files (3 controls)"],
    ["nothing-new", "✅ Compliance: no new gaps", "no new gaps, 1 fixed (3 controls)"],
    ["nothing-affected", "✅ Compliance: no new gaps", "no new gaps"],
    ["does-not-parse", "❌ Compliance: could not evaluate (2 problems)", "could not evaluate: 2 problems"],
    [
      "incomplete",
      "❌ Compliance: could not evaluate (1 problem, 1 new gap)",
      "could not evaluate: 1 problem, 1 new gap (3 controls)",
    ],
    [
      "first-program",
      "✅ Compliance: first program, 1 criterion covered, 4 findings as baseline",
      "first program, 4 findings as baseline (3 controls)",
    ],
    ["many", "❌ Compliance: 40 new gaps", "40 new gaps (3 controls)"],
  ])("%s", (name, heading, line) => {
    expect(title(state(name))).toBe(heading);
    expect(oneLine(state(name))).toBe(line);
  });
});

it("is created for what is new, for what could not be evaluated and for a first baseline, and for nothing else", () => {
  const quiet = ["nothing-new", "nothing-affected", "no-program-quiet", "nothing-named"];
  for (const [name, report] of Object.entries(states))
    expect([name, hasSomethingToSay(report)]).toEqual([name, !quiet.includes(name)]);
});

describe("the order of the rows", () => {
  it("is what blocks, then severity, then group, then control", () => {
    const report = reportOf({
      controls: [control("A", "", null), control("B", "", null)],
      findings: [
        found("unmapped-change", ["z.ts"]),
        found("point-gap", ["c/1", "2", "saas"]),
        found("owner-changed", ["B"], { control: "B" }),
        found("evidence-missing", ["B", "l"], { control: "B" }),
        found("evidence-missing", ["A", "l"], { control: "A" }),
        found("criterion-gap", ["c/1", "saas"]),
        found("control-removed", ["A"], { control: "A", blocking: false }),
      ],
    });
    const starts = rowsOf(comment(report, noLinks)).map((line) => line.replaceAll("**", "").split("<br>")[0] ?? "");
    expect(starts.map((line) => line.replaceAll(/\s*\|\s*/g, " ").trim())).toEqual([
      "❌ Blocks · criterion-gap of c/1 and saas (`compliance/program.yml`)",
      "🔗 Blocks · `A` · no owner",
      "🔗 Blocks · `B` · no owner",
      "📝 Blocks · `B` · no owner",
      "⚠️ Does not block · `A` · no owner",
      "⚠️ Does not block · No control covers 1 changed file in scope: `z.ts`",
      "⚠️ Does not block · point-gap of c/1 and 2 and saas (`compliance/program.yml`)",
    ]);
  });
});

describe("one cause", () => {
  const renamed = sentence`${path("docs/policy.md")} was renamed to ${path("docs/rules.md")}`;
  const cause = { text: renamed, location: at("docs/rules.md") };
  const fix = {
    text: sentence`point the link to ${path("docs/rules.md")}`,
    location: at("compliance/a.yml", 9),
    edits: [],
  };
  const controls = [control("A", "Rules", "@acme/a"), control("B", "Other rules", "@acme/b")];
  const criteria = [{ key: "c/1", title: "Access", points: [] }];
  const link = found("evidence-missing", ["A", "docs/policy.md"], {
    control: "A",
    cause,
    fix,
    message: sentence`${path("docs/policy.md")} is gone${because(sentence`it was there`)}`,
  });
  const gap = found("criterion-gap", ["c/1", "saas"], {
    control: "A",
    cause,
    fix,
    message: sentence`${topic(sentence`${code("c/1")} Access`)}nothing is left${because(sentence`A: gone`)}`,
  });
  const risk = found("risk-untreated", ["R-1"], {
    control: "A",
    cause,
    fix,
    message: sentence`${topic([code("R-1")])}nothing treats it`,
  });
  const rows = (...findings: readonly StandingFinding[]) =>
    rowsOf(comment(reportOf({ controls, criteria, findings }), noLinks));

  it("is one row: what broke, with what follows beside it", () => {
    expect(rows(gap, link, risk)).toEqual([
      "| 🔗 **Blocks** · **`A`** Rules · `@acme/a`<br>`docs/policy.md` is gone: it was renamed to `docs/rules.md`<br>❌ **`c/1`** Access: nothing is left<br>⚠️ **`R-1`**: nothing treats it<br>**Next:** point the link to `docs/rules.md` (`compliance/a.yml:9`) |",
    ]);
  });

  it("with another owner says whose it is, and with another step has both", () => {
    const other = { text: sentence`do something else`, location: at("compliance/b.yml", 9), edits: [] };
    expect(rows(link, restated(gap, { control: "B", fix: other }))).toEqual([
      "| 🔗 **Blocks** · **`A`** Rules · `@acme/a`<br>`docs/policy.md` is gone: it was renamed to `docs/rules.md`<br>❌ **`c/1`** Access · `@acme/b`: nothing is left<br>**Next:** point the link to `docs/rules.md` (`compliance/a.yml:9`)<br>**Next:** do something else (`compliance/b.yml:9`) |",
    ]);
  });

  it.each([
    ["another cause", { cause: { ...cause, location: at("docs/other.md") } }],
    ["no cause", { cause: null }],
  ])("with %s is a row of its own", (_, other) => {
    expect(rows(link, restated(gap, other))).toHaveLength(2);
  });

  it("never has what merely warns in front of what blocks", () => {
    const [row] = rows(restated(link, { blocking: false }), gap);
    expect(row).toMatch(/^\| ❌ \*\*Blocks\*\* · \*\*`c\/1`\*\* .*<br>⚠️ \*\*`A`\*\* Rules: /u);
  });

  describe("that was not understood", () => {
    const place = at("src/c.yaml", 4);
    const step = (text: Sentence) => ({ text, location: at("src/c.yaml", 4), edits: [] });
    const warning = found("source-warning", ["src/c.yaml", "4:1"], {
      location: place,
      fix: step(sentence`correct it`),
    });
    const naming = step(sentence`correct ${atPlace(place)}, or have it approved`);
    const caused = (rule: "criterion-gap" | "control-removed", name: string, more: Partial<StandingFinding>) =>
      found(rule, [name], { cause: { text: words("changed"), location: place }, ...more });

    it("is to be corrected once, where another step names the line", () => {
      const others = ["a", "b", "c"].map((name) => caused("criterion-gap", name, { fix: step(words(`do ${name}`)) }));
      const [row] = rows(warning, ...others, caused("criterion-gap", "d", { fix: naming }));
      expect(row?.match(/\*\*Next:\*\* \w+ \S+/g)).toEqual([
        "**Next:** correct `src/c.yaml:4`,",
        "**Next:** do a",
        "**Next:** do b",
      ]);
      expect(row).toContain("…and 1 more step");
    });

    it("is still to be corrected where what follows from it was approved", () => {
      const approved = caused("control-removed", "B", { fix: naming, blocking: false });
      expect(rows(warning, approved)[0]).toContain("**Next:** correct it");
    });
  });

  it("tells a dozen and counts the others", () => {
    const many = Array.from({ length: 40 }, (_, number) =>
      restated(gap, {
        fingerprint: `f${number}`,
        subject: [`c/${number}`],
        message: sentence`nothing is left of ${number}`,
      }),
    );
    const [row, ...others] = rows(link, ...many);
    expect(others).toEqual([]);
    expect(row).toContain("<br>…and 28 more<br>**Next:** ");
  });

  it("says once what is the same of several, and counts those it does not name", () => {
    const many = Array.from({ length: 20 }, (_, number) =>
      restated(gap, {
        fingerprint: `f${10 + number}`,
        subject: [`c/${number}`, "saas"],
        message: sentence`${topic(sentence`${code(`c/${number}`)} Access`)}nothing is left`,
      }),
    );
    const criteria = many.map(({ subject: [key = ""] }) => ({ key, title: "Access", points: [] }));
    const [row] = rowsOf(comment(reportOf({ controls, criteria, findings: [link, ...many] }), noLinks));
    expect(row).toContain("<br>❌ **`c/0`**, **`c/1`**, **`c/2`**, **`c/3`**");
    expect(row).toContain("**`c/14`** and 5 more: nothing is left<br>");
  });
});

describe("links", () => {
  const gap = (path: string, line = 3, side: "base" | "head" = "head") =>
    reportOf({
      findings: [
        found("criterion-gap", ["c/1", "saas"], {
          location: at(path, line, side),
          fix: { text: words("mend it"), location: at(path, line, side), edits: [] },
        }),
      ],
    });
  const server = "https://github.com/acme/scheduling";

  it.each([
    ["compliance/a b#?.yml", `${server}/edit/move-policies/compliance/a%20b%23%3F.yml#L3`],
    ["a(1)/[x]|`y`.yml", `${server}/edit/move-policies/a%281%29/%5Bx%5D%7C%60y%60.yml#L3`],
    ["日本/\ud800.yml", `${server}/edit/move-policies/%E6%97%A5%E6%9C%AC/%EF%BF%BD.yml#L3`],
  ])("lead to the editor of the line, encoded: %s", (path, address) => {
    expect(comment(gap(path), onGitHub)).toContain(`](${address})`);
  });

  it("lead to the pinned commit where there is nothing to edit", () => {
    expect(comment(gap("a.yml", 3, "base"), onGitHub)).toContain(
      `](${server}/blob/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678/a.yml#L3)`,
    );
    const fork = { ...onGitHub, links: { ...(onGitHub.links as LinkTarget), headRef: null } };
    expect(comment(gap("a.yml"), fork)).toContain(
      `](${server}/blob/e4f5a6b7c8d90718293a4b5c6d7e8f9012345678/a.yml#L3)`,
    );
  });

  it.each(["../outside/program.yml", "/etc/program.yml", "a/../../b.yml", `${"x".repeat(3000)}.yml`])(
    "are not there for a place that has no address: %s",
    (path) => {
      const open = comment(gap(path), onGitHub).split("<details>")[0] ?? "";
      expect(open.match(/\]\((?!\S*actions\/runs)/g)).toBeNull();
    },
  );
});
