import { expect, it } from "vitest";
import { cutText, longestText } from "../../../../src/adapters/github/checks/cut-text.ts";
import type { Verdict } from "../../../../src/adapters/store/verdicts.ts";
import { checkSaid } from "../../../../src/doors/bot/jobs/check-said.ts";

const verdict = (number: number, conclusion: Verdict["conclusion"], more: Partial<Verdict> = {}): Verdict => ({
  number,
  baseBranch: number === 7 ? "main" : "release",
  state: conclusion === null ? "evaluating" : "done",
  conclusion,
  output:
    conclusion === null
      ? null
      : { title: `title ${number}`, summary: `summary ${number}`, text: `text ${number}`, annotations: [] },
  age: 0,
  ...more,
});
const quiet = 5_000;

it.each<{ title: string; verdicts: readonly Verdict[]; says: string | null | "nothing" }>([
  { title: "no pull request", verdicts: [], says: "nothing" },
  { title: "one that is green", verdicts: [verdict(7, "success")], says: "success" },
  { title: "a green one and a red one", verdicts: [verdict(7, "success"), verdict(8, "failure")], says: "failure" },
  { title: "a red one and a green one", verdicts: [verdict(7, "failure"), verdict(8, "success")], says: "failure" },
  { title: "a green one, and one that begins", verdicts: [verdict(7, "success"), verdict(8, null)], says: "nothing" },
  {
    title: "a green one, and one that is evaluated for long",
    verdicts: [verdict(7, "success"), verdict(8, null, { age: quiet })],
    says: null,
  },
  {
    title: "a green one, and a red one that has moved on",
    verdicts: [verdict(7, "success"), verdict(8, "failure", { state: "superseded" })],
    says: "success",
  },
  { title: "one that has moved on", verdicts: [verdict(7, "failure", { state: "superseded" })], says: "nothing" },
])("a commit's check, of $title: $says", ({ verdicts, says }) => {
  const said = checkSaid(verdicts, quiet);
  expect(said === null ? "nothing" : said.conclusion).toBe(says);
});

it("a check of several pull requests tells of each, with the worst one's title", () => {
  const said = checkSaid([verdict(7, "success"), verdict(8, "failure")], quiet);
  expect(said?.output).toEqual({
    title: "title 8 (#8; #7, #8 are at this commit)",
    summary: "## #7 into `main`\n\nsummary 7\n\n## #8 into `release`\n\nsummary 8",
    text: "## #7 into `main`\n\ntext 7\n\n## #8 into `release`\n\ntext 8",
    annotations: [],
  });
});

it("a check of pull requests that have more to say than GitHub takes has the beginning of each, in whole lines", () => {
  const long = (number: number) => {
    const said = `第${number}行：证据已被删除 🧾\n`.repeat(3_000);
    return verdict(number, "failure", { output: { title: "title", summary: said, text: said, annotations: [] } });
  };
  const output = checkSaid([long(7), long(8), verdict(9, "success")], quiet)?.output;
  for (const said of [output?.summary ?? "", output?.text ?? ""]) {
    expect(Buffer.byteLength(said)).toBeLessThan(longestText);
    expect(said).toContain("## #8 into `release`\n\n第8行：证据已被删除 🧾\n");
    expect(said).toContain("9");
    expect(said.match(/There is more/g)).toHaveLength(2);
    expect(said).not.toContain("\ufffd");
  }
});

it.each([
  ["äöü", 6, "äöü"],
  ["äöü", 5, "äö"],
  ["a\nböc\n", 4, "a\n"],
  ["🧾🧾", 7, "🧾"],
])("of %j, %i bytes are %j", (text, most, start) => {
  expect(cutText(text, most)).toBe(start);
});
