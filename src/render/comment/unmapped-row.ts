import type { StandingFinding } from "../../model/finding.ts";
import { code, listUpTo, path, type Sentence, sentence, words } from "../../model/sentence.ts";
import { markdownOf } from "../frame/markdown-pen.ts";
import type { Page } from "../frame/page.ts";
import { counted } from "../text/words.ts";
import type { Story } from "./story.ts";

/** Files that a row names; the whole report has all of them. */
const mostFiles = 10;
const roomOfFiles = { all: 2_000, each: 160 };

/** Whether a story is of nothing but files that no control covers. */
export function isUnmapped({ lead, rest }: Story): boolean {
  return [lead, ...rest].every(({ rule }) => rule === "unmapped-change");
}

/** What is said of files that no control covers: those that are there, those that were, and what to do. */
export function unmappedSaid({ lead, rest }: Story): { readonly lines: readonly Sentence[]; readonly step: Sentence } {
  const all = [lead, ...rest];
  const [gone, there] = [all.filter(isGone), all.filter((found) => !isGone(found))];
  const step =
    there.length > 0
      ? sentence`add ${words(there.length === 1 ? "it" : "them")} to the paths of a control, or to ${code("exclude")} in the program's scope`
      : sentence`nothing, unless a control should have covered them`;
  const lines = [
    ...(there.length > 0 ? [sentence`No control covers ${filesIn("changed", there)}`] : []),
    ...(gone.length > 0 ? [sentence`No control covered ${filesIn("deleted", gone)}`] : []),
  ];
  return { lines, step };
}

/** The same in one cell. */
export function unmappedCell(story: Story, page: Page): string {
  const { lines, step } = unmappedSaid(story);
  const said = lines.map((line) => markdownOf(line, page, roomOfFiles));
  return [...said, `**Next:** ${markdownOf(step, page)}`].join("<br>");
}

function isGone({ location }: StandingFinding): boolean {
  return location.side === "base";
}

function filesIn(how: string, findings: readonly StandingFinding[]): Sentence {
  const names = findings.map(({ subject: [file = ""] }) => [path(file)]);
  return sentence`${words(counted(findings.length, `${how} file`))} in scope: ${listUpTo(names, mostFiles)}`;
}
