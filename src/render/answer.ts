import type { Answer, Explanation, Line } from "../model/explanation.ts";
import { type Part, rowsOf } from "./budget.ts";
import { longest, namesControl, type Page, place } from "./page.ts";
import { clip } from "./text/plain.ts";
import { prose } from "./text/prose.ts";
import { counted } from "./text/words.ts";

/** More lines than this nobody reads in a comment. */
const mostLines = 80;

export function explained(word: string, explanation: Explanation): Answer {
  switch (explanation.is) {
    case "explained":
      return { verb: "explain", word, lines: explanation.lines, isKnown: true };
    case "unknown": {
      const meant = explanation.meant === null ? "" : `; did you mean ${explanation.meant}?`;
      return {
        verb: "explain",
        word,
        lines: [line(`it is no control, no criterion and no file here${meant}`)],
        isKnown: false,
      };
    }
    case "no-program":
      return { verb: "explain", word, lines: [line("the program cannot be read at head")], isKnown: false };
  }
}

export function helped(): Answer {
  const lines = [
    line("/compliance recheck: evaluates this pull request again and runs the check again"),
    line("/compliance explain <control, criterion or file>: says here why it is affected, or why not"),
    line("/compliance help: says this"),
    line(
      "The first line of a new comment counts; who opened the pull request, or may write to the repository, may ask.",
    ),
  ];
  return { verb: "help", word: "", lines, isKnown: true };
}

function line(text: string): Line {
  return { depth: 1, text, at: null };
}

/** The answer as an open fold at the end of the comment. */
export function answerFold(answer: Answer, page: Page): Part {
  const name = answer.verb === "help" ? "What can be asked" : "Explained";
  const heading = answer.lines.find(({ depth }) => depth === 0);
  const what = heading?.text ?? answer.word;
  const items = answer.lines.filter(({ depth }) => depth > 0);
  const about = what === "" ? "" : `${told(what, page)}${at(heading, page)}\n\n`;
  return rowsOf(items, (item) => `${"  ".repeat(item.depth - 1)}- ${told(item.text, page)}${at(item, page)}\n`, {
    before: `<details open><summary>${name}</summary>\n\n${about}`,
    after: (left) => `${left === 0 ? "" : `\n+${counted(left, "more line")}.\n`}\n</details>\n`,
    most: mostLines,
  });
}

function told(words: string, page: Page): string {
  const isControl = namesControl(page);
  const isCommand = (word: string) => /^\/compliance$/.test(word);
  return prose(clip(words, longest.message), (word) => isControl(word) || isCommand(word));
}

function at(one: Line | undefined, page: Page): string {
  const where = one?.at ?? null;
  return where === null ? "" : ` (${place({ ...where, side: "head" }, page)})`;
}
