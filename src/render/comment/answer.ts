import type { Answer, Explanation, Line } from "../../model/report/explanation.ts";
import { code, type Sentence, sentence } from "../../model/sentence.ts";
import { type Part, rowsOf } from "../frame/budget.ts";
import { markdownOf } from "../frame/markdown-pen.ts";
import { type Page, place } from "../frame/page.ts";
import { counted } from "../text/words.ts";

/** More lines than this nobody reads in a comment. */
const mostLines = 80;

export function explained(word: string, explanation: Explanation): Answer {
  switch (explanation.is) {
    case "explained":
      return { verb: "explain", word, lines: explanation.lines, isKnown: true };
    case "unknown": {
      const meant = explanation.meant === null ? [] : sentence`; did you mean ${code(explanation.meant)}?`;
      const lines = [line(sentence`not a control, criterion or file of this repository${meant}`)];
      return { verb: "explain", word, lines, isKnown: false };
    }
    case "no-program":
      return { verb: "explain", word, lines: [line(sentence`the program cannot be read at head`)], isKnown: false };
  }
}

export function helped(): Answer {
  const lines = [
    line(sentence`${code("/compliance recheck")} evaluates this pull request again and runs the check again`),
    line(
      sentence`${code("/compliance explain <control, criterion or file>")} shows here why it is affected, or why not`,
    ),
    line(sentence`${code("/compliance help")} shows this list`),
    line(
      sentence`Write it in the first line of a new comment. The pull request's author and everybody with write access can use it.`,
    ),
  ];
  return { verb: "help", word: "", lines, isKnown: true };
}

function line(text: Sentence): Line {
  return { depth: 1, text, at: null };
}

/** The answer as an open fold at the end of the comment. */
export function answerFold(answer: Answer, page: Page): Part {
  const name = answer.verb === "help" ? "Commands" : "Explained";
  const heading = answer.lines.find(({ depth }) => depth === 0);
  const what = heading?.text ?? (answer.word === "" ? [] : [code(answer.word)]);
  const items = answer.lines.filter(({ depth }) => depth > 0);
  const about = what.length === 0 ? "" : `${markdownOf(what, page)}${at(heading, page)}\n\n`;
  return rowsOf(items, (item) => `${"  ".repeat(item.depth - 1)}- ${markdownOf(item.text, page)}${at(item, page)}\n`, {
    before: `<details open><summary>${name}</summary>\n\n${about}`,
    after: (left) => `${left === 0 ? "" : `\n+${counted(left, "more line")}.\n`}\n</details>\n`,
    most: mostLines,
  });
}

function at(one: Line | undefined, page: Page): string {
  const where = one?.at ?? null;
  return where === null ? "" : ` (${place({ ...where, side: "head" }, page)})`;
}
