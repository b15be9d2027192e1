// Whoever looks for a rule's id finds its card, its fixtures, its section on the page of rules, what finds it, and the few callers that mean that one rule.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it, test } from "vitest";
import { findingGroups } from "../../src/model/finding.ts";
import { byText } from "../../src/model/order.ts";
import { ruleIds } from "../../src/rules/registry.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"))
  .sort(byText)
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Three groups are called as the one rule in them is: these are named as a rule only beside that word. */
const areGroupsToo: ReadonlySet<string> = new Set(findingGroups);

/** The type of ids, and the table of cards. */
const everyRule = ["src/model/finding.ts", "src/rules/registry.ts"];

/** Where it is said which rule sees a key of the program's files. */
const sayWhichRuleSees = /^src\/(?:keys|evidence\/cards)\//;

/** What finds a rule, tells its identity, or names the rule that another one becomes. */
const byItsMakers = /\b(?:finding|problemFindings|flawed|broken|fingerprintOf)\(\s*$|\bbecomes: $/;

/** Callers that mean one rule, and nothing that a card could say for all of them. */
const meanOneRule: Readonly<Record<string, string>> = {
  "src/assess/due.ts waiver-expired":
    "a waiver that ends later is told by this rule, and not a second time by what it accepts",
  "src/assess/due.ts waiver-expiring":
    "a waiver that ends soon is told by this rule, and not a second time by what it accepts",
  "src/assess/effective.ts evidence-none": "a control without evidence has failed as that, and not by a broken link",
  "src/assess/effective.ts owner-invalid": "a reason why a control is not effective has the same name",
  "src/model/assessment.ts owner-invalid": "a reason why a control is not effective has the same name",
  "src/compare/blocking.ts evidence-withdrawn": "the controls whose evidence was withdrawn",
  "src/compare/cause-and-fix.ts evidence-missing": "of a renamed file nobody guesses what took its place",
  "src/compare/program-changes/actors.ts report-weakened":
    "what a key of an actor loses is told of its report where it belongs to that",
  "src/compare/standing.ts evidence-withdrawn": "the links that are not asked for any more",
  "src/compare/standing.ts path-narrowed": "the path rules that are not asked for any more",
  "src/compare/standing.ts report-weakened": "the reports that are not asked for any more",
  "src/doors/cli/commands/add-control.ts evidence-none": "a new control may have no evidence yet: it is planned",
  "src/evidence/changed-lines.ts evidence-suspect": "it alone is told by the lines that were attested",
  "src/evidence/flaw.ts evidence-none": "the rules about one link leave out the one about having none",
  "src/evidence/flaw.ts evidence-withdrawn": "the rules about one link leave out the one about dropping it",
  "src/evidence/held-to-base.ts evidence-anchor": "what stood beside a lost part took no place",
  "src/evidence/held-to-base.ts evidence-missing": "what stood beside a lost file took no place",
  "src/evidence/lost-text.ts evidence-content": "it alone is about text that stood somewhere",
  "src/evidence/move-fix.ts evidence-anchor": "a link that follows its file must not lose its part on the way",
  "src/evidence/move-fix.ts evidence-missing":
    "a link that follows its file must lead to one, and of a link inside a page nothing but the file is followed",
  "src/evidence/overridden.ts evidence-content": "what a file beside it overrides is content that is lost",
  "src/evidence/overridden.ts evidence-unproven": "what overrides it could not be read, so that nobody can tell",
  "src/evidence/proof.ts evidence-suspect": "evidence that only has to be read again is not broken",
  "src/render/asked.ts owner-invalid": "nobody asks an owner who is gone for a review",
  "src/render/comment/comment.ts program-invalid": "where nothing else is wrong the rows are problems",
  "src/render/html/stories.ts program-invalid": "where nothing else is wrong the rows are problems",
  "src/render/comment/risks.ts risk-untreated": "the line about risks that this change opens",
  "src/render/comment/row-order.ts program-invalid":
    "the program's own file comes before the files that follow from it",
  "src/render/comment/story.ts codeowners-error": "lines of CODEOWNERS with one fault are one story",
  "src/render/comment/unmapped-row.ts unmapped-change": "files that no control covers are one row",
  "src/render/comment/warnings.ts source-warning": "a warning that is told as a finding is not listed again",
  "src/rules/ownership/owner-step.ts owner-invalid": "an owner who was gone at base is no owner to restore",
};

interface Mention {
  readonly path: string;
  readonly id: string;
}

function mentionsIn({ path, text }: { readonly path: string; readonly text: string }): readonly Mention[] {
  if (everyRule.includes(path) || sayWhichRuleSees.test(path)) return [];
  return ruleIds.flatMap((id) => {
    if (basename(path) === `${id}.ts` && path.startsWith("src/rules/")) return [];
    const places = [...text.matchAll(new RegExp(`"${id}"`, "g"))].map(({ index }) => index);
    const isMeant = (at: number) => {
      const before = text.slice(0, at);
      const line = before.slice(before.lastIndexOf("\n") + 1) + text.slice(at, text.indexOf("\n", at));
      if (areGroupsToo.has(id) && !/\brule\b/.test(line)) return false;
      return !byItsMakers.test(before);
    };
    return places.some(isMeant) ? [{ path, id }] : [];
  });
}

describe("the id of a rule", () => {
  test.each(ruleIds)("%s has one card, and its cases", (id) => {
    const cards = sources
      .filter(({ text }) => new RegExp(`^ {2}id: "${id}",$`, "m").test(text))
      .map(({ path }) => path);
    expect(cards).toEqual([expect.stringMatching(new RegExp(`^src/rules/[\\w-]+/${id}\\.ts$`))]);
    expect(existsSync(`__tests__/fixtures/findings/${id}.yml`)).toBe(true);
  });

  it("is named by nobody else but by those who mean that one rule, each with a reason", () => {
    const named = sources.flatMap(mentionsIn).map(({ path, id }) => `${path} ${id}`);
    expect(named.sort(byText)).toEqual(Object.keys(meanOneRule).sort(byText));
  });

  it("is no case of a switch: what differs by rule is said by the card", () => {
    const ids = ruleIds.filter((id) => !areGroupsToo.has(id)).join("|");
    const switching = sources.filter(({ text }) =>
      new RegExp(`\\bcase "(?:${ids})"|switch \\([^)]*\\brule\\)`).test(text),
    );
    expect(switching.map(({ path }) => path)).toEqual([]);
  });

  it("that is named elsewhere, or in a switch, would be seen", () => {
    const text = 'if (found.rule === "path-dead") return null;';
    expect(mentionsIn({ path: "src/render/comment/row.ts", text })).toEqual([
      { path: "src/render/comment/row.ts", id: "path-dead" },
    ]);
    expect(mentionsIn({ path: "src/render/comment/row.ts", text: 'group === "point-gap"' })).toEqual([]);
    expect(mentionsIn({ path: "src/render/comment/row.ts", text: 'rule === "point-gap"' })).toHaveLength(1);
    expect(mentionsIn({ path: "src/assess/mapping.ts", text: 'finding(\n  "path-dead", []' })).toEqual([]);
  });
});
