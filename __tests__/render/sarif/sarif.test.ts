import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StandingFinding } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { words } from "../../../src/model/sentence.ts";
import { noLinks } from "../../../src/render/frame/context.ts";
import { sarif, sarifForCodeScanning } from "../../../src/render/sarif/sarif.ts";
import { rules } from "../../../src/rules/registry.ts";
import { anyWorld } from "../../support/any-world.ts";
import { hostile, rewritten } from "../../support/hostile.ts";
import { judged } from "../../support/judged-worlds.ts";
import { at, found, onGitHub, reportOf } from "../../support/report.ts";
import { state, states } from "../../support/report-states.ts";
import { readSarif } from "../../support/sarif-schema.ts";

const run = (report: Report) => readSarif(sarif(report, onGitHub));
const one = (finding: StandingFinding) => {
  const [result] = run(reportOf({ findings: [finding] })).results;
  if (result === undefined) throw new Error("there is no result");
  return result;
};

describe("is what the official schema describes", () => {
  it.each(Object.entries(states))("%s", (_, report) => {
    expect(run(report).results).toHaveLength(report.findings.length);
    readSarif(sarif(report, noLinks));
    readSarif(sarifForCodeScanning(report, onGitHub));
  });

  it("whatever people write", () => {
    const anyState = fc.constantFrom(...Object.values(states));
    fc.assert(
      fc.property(anyState, fc.array(hostile, { minLength: 5, maxLength: 30 }), (report, words) => {
        let next = 0;
        const texts = textsIn(run(rewritten(report, () => words[next++ % words.length] ?? "")));
        for (const text of texts) expect(text).not.toMatch(/@[\w-]|<[A-Za-z/!?]|\]\(|\p{Cc}/u);
      }),
      { numRuns: 60 },
    );
  });

  it("of any change from one world to another, each finding once, in its state, with its own fingerprint", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, anyWorld, async (was, is) => {
        const report = await judged(was, is);
        const { results, invocations } = run(report);
        expect(results.map(({ ruleId }) => ruleId).sort()).toEqual(report.findings.map(({ rule }) => rule).sort());
        const ofState = (name: string) => results.filter(({ baselineState }) => baselineState === name).length;
        expect(ofState("new")).toBe(report.counts.introduced + (report.counts.advised ?? 0));
        expect(ofState("unchanged")).toBe(report.counts.existing + report.counts.waived);
        expect(ofState("absent")).toBe(report.counts.resolved + report.counts.withdrawn);
        const prints = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
        expect(new Set(prints).size).toBe(prints.length);
        expect(invocations[0]?.executionSuccessful).toBe(report.verdict.is !== "error");
      }),
      { numRuns: 40 },
    );
  });
});

describe("rules", () => {
  it("are the findings table, each with help, and results point at theirs", () => {
    const { tool, results } = run(state("new-gaps"));
    const { driver } = tool;
    const page = readFileSync("docs/rules.md", "utf8");
    expect(driver.rules.map(({ id }) => id)).toEqual(Object.keys(rules));
    for (const rule of driver.rules) {
      expect(rule).toMatchObject({ help: { text: expect.stringMatching(/\.$/), markdown: expect.anything() } });
      expect(rule.helpUri).toMatch(new RegExp(`/docs/rules\\.md#${rule.id}$`));
      expect(page).toContain(`\n## ${rule.id}\n`);
    }
    expect(results.every(({ ruleId, ruleIndex }) => driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
  });
});

describe("a fingerprint", () => {
  const gap = found("criterion-gap", ["soc2-2017/CC6.2", "saas"]);
  const printOf = (finding: StandingFinding) => one(finding).partialFingerprints;

  it("is that of the finding, whatever its words, its place and its standing", () => {
    const moved = {
      ...gap,
      message: words("other words"),
      location: at("elsewhere.yml", 99),
      standing: "existing" as const,
    };
    expect(printOf({ ...moved, blocking: false })).toEqual(printOf(gap));
    expect(printOf(found("criterion-gap", ["soc2-2017/CC6.2", "aws"]))).not.toEqual(printOf(gap));
  });

  it("stays what it is from version to version", () => {
    expect(printOf(gap)).toEqual({
      primaryLocationLineHash: "a45eda55281449c7:1",
      "controldiff/v1": expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe("a place", () => {
  const uriOf = (path: string) =>
    one(found("unmapped-change", [path], { location: at(path, 3) })).locations[0]?.physicalLocation.artifactLocation;

  it.each([
    ["docs/a b#?.md", { uri: "docs/a%20b%23%3F.md", uriBaseId: "%SRCROOT%" }],
    ["a:b/100%.yml", { uri: "a%3Ab/100%25.yml", uriBaseId: "%SRCROOT%" }],
    ["日本/\ud800.yml", { uri: "%E6%97%A5%E6%9C%AC/%EF%BF%BD.yml", uriBaseId: "%SRCROOT%" }],
    ["/outside/program.yml", { uri: "file:///outside/program.yml" }],
    ["", { uri: ".", uriBaseId: "%SRCROOT%" }],
  ])("is relative to the repository and encoded: %s", (path, artifact) => {
    expect(uriOf(path)).toEqual(artifact);
  });

  it("is where people can look: the cause at head where the finding stood in what is gone", () => {
    const gone = found("control-removed", ["SC-13"], {
      location: at("compliance/controls/sc-13.yml", 1, "base"),
      cause: { text: words("it was merged"), location: at("compliance/controls/all.yml", 8) },
    });
    const result = one(gone);
    expect(result.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "compliance/controls/all.yml" },
      region: { startLine: 8, startColumn: 5 },
    });
  });

  it("has the cause and the next step beside it", () => {
    const [gap] = state("new-gaps").findings.filter(
      ({ rule, standing }) => rule === "criterion-gap" && standing === "introduced",
    );
    const result = one(gap as StandingFinding);
    expect(result.message.text).toMatch(
      /\. Cause: docs\/iam\/review\.md was deleted\. Next: restore docs\/iam\/review\.md, or .*\.$/,
    );
    expect(result.relatedLocations?.map(({ message }) => message?.text)).toEqual([
      "docs/iam/review.md was deleted (before the change)",
      "restore docs/iam/review.md, or point the link to its replacement",
    ]);
  });
});

it("a waived finding is suppressed, and nothing else is", () => {
  const { results } = run(state("new-gaps"));
  for (const { properties, suppressions } of results) {
    expect(suppressions?.[0]?.status).toBe(properties.standing === "waived" ? "accepted" : undefined);
  }
  expect(results.some(({ suppressions }) => suppressions !== undefined)).toBe(true);
});

it("each program has a category of its own", () => {
  const category = (key: string) => readSarif(sarif(state("new-gaps"), { ...noLinks, key })).automationDetails.id;
  expect([category("default"), category("billing")]).toEqual(["controldiff/default/", "controldiff/billing/"]);
});

it("a program's name is no placeholder of the message that names it", () => {
  const program = { name: "Shop {0}", path: "compliance/program.yml" };
  const { description } = run({ ...state("new-gaps"), program }).automationDetails;
  expect(description.text).toBe("The program Shop {{0}} in compliance/program.yml.");
});

describe("what could not be evaluated is no success", () => {
  it("says what could not be read", () => {
    const [went] = run(state("incomplete")).invocations;
    expect(went).toMatchObject({ executionSuccessful: false });
    expect(went?.toolExecutionNotifications[0]).toEqual({
      level: "error",
      message: { text: "could not evaluate the whole change: GitHub listed 3,000 of 4,212 files." },
    });
  });

  it("says what does not parse, and where", () => {
    const place = { path: "compliance/program.yml", line: 4, column: 5 };
    const problem = { code: "unknown-key", severity: "error", place, message: 'unknown key "nmae"' } as const;
    const [went] = run({ ...state("does-not-parse"), problems: [problem] }).invocations;
    expect(went).toMatchObject({ executionSuccessful: false });
    expect(went?.toolConfigurationNotifications).toMatchObject([
      { level: "error", locations: [{ physicalLocation: { region: { startLine: 4, startColumn: 5 } } }] },
    ]);
  });

  it("what could not be verified is a note, and a success", () => {
    const [went] = run(state("new-gaps")).invocations;
    expect(went).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: "note",
          message: { text: "not verified: owner @\u200borg/iam of AC-2: the token cannot read teams." },
        },
      ],
    });
  });
});

it("has nothing that is fixed: there is no alert that it could open again", () => {
  const { results } = readSarif(sarifForCodeScanning(state("nothing-new"), onGitHub));
  expect(results.map(({ baselineState }) => baselineState)).not.toContain("absent");
  expect(results.length).toBeGreaterThan(0);
});

/** Every text that a viewer shows as a message. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "tool" ? [] : key === "text" && typeof inner === "string" ? [inner] : textsIn(inner),
  );
}
