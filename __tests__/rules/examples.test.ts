import { describe, expect, test } from "vitest";
import type { RuleId } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { type ExampleChange, withEdits } from "../../src/rules/example.ts";
import { ruleIds, rules } from "../../src/rules/registry.ts";
import { goodWorld, today } from "../support/finding-cases.ts";
import { reportOf } from "../support/judged-change.ts";

/** What an example of a rule's card comes to, read by the parser and judged. */
async function judged(id: RuleId, { files = {}, ...change }: ExampleChange): Promise<Report> {
  const { before = {}, world = {} } = rules[id].example;
  const base = withEdits(goodWorld, before);
  return reportOf({ base, head: withEdits(base, files), today, ...world, ...change });
}

describe.each(ruleIds)("the example of %s", (id) => {
  const { wrong, right } = rules[id].example;

  test("is wrong as it says: the pull request introduces the finding, with a next step", async () => {
    const { findings, changed } = await judged(id, wrong);
    expect(changed).not.toEqual([]);
    const introduced = findings.filter((found) => found.rule === id && found.standing === "introduced");
    expect(introduced).not.toEqual([]);
  });

  test("is right as it says: the finding is not there, the program can be read, and the pull request does something", async () => {
    const report = await judged(id, right);
    // There is no repair of what nobody can read but one that somebody approves.
    const isApproved = id === "unreadable-replaced" && right.approvers !== undefined;
    const left = report.findings.filter((found) => found.rule === id && found.standing !== "resolved");
    expect(left.filter(({ blocking }) => blocking || !isApproved)).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(report.changed).not.toEqual([]);
    // A program owner may approve what asks for something else.
    const others = report.findings.filter(
      ({ rule, standing, group }) => rule !== id && standing === "introduced" && group !== "program-change",
    );
    expect(others.map(({ fingerprint }) => fingerprint)).toEqual([]);
  });
});

test.each<[string, ExampleChange["files"]]>([
  ["a text that is not there", { "docs/tls.md": [["no such text", ""]] }],
  ["a file that is not there", { "docs/gone.md": [["x", ""]] }],
  ["a file that was not there before", { "docs/tls.md": { from: "docs/gone.md" } }],
])("an example that edits %s is out of date", (_, files) => {
  expect(() => withEdits(goodWorld, files ?? {})).toThrow(/docs\/(?:tls|gone)\.md/);
});

test.each(ruleIds)("the words of %s read as their place needs them", (id) => {
  const { wrongWhen, why, remedy } = rules[id];
  expect(wrongWhen).toMatch(/^[^A-Z].*[^.]$|^(?:GitHub|CODEOWNERS) .*[^.]$/);
  for (const text of [why, remedy]) expect(text).toMatch(/^[A-Z`].*\.$/);
});
