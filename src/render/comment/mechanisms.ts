import { splitCriterionKey } from "../../model/catalogue.ts";
import type { MechanismChange } from "../../model/report/mechanism.ts";
import type { Report } from "../../model/report.ts";
import { type Part, rowsOf } from "../frame/budget.ts";
import { markdownOf } from "../frame/markdown-pen.ts";
import { type Page, place } from "../frame/page.ts";
import { code, tableHead, tableRow } from "../text/markdown.ts";
import { clip, plain } from "../text/plain.ts";
import { plainPen } from "../text/plain-pen.ts";
import { counted } from "../text/words.ts";
import { write } from "../text/write.ts";

/** What each kind of change is called when it is counted. */
const forms: Readonly<Record<MechanismChange["is"], readonly [one: string, many: string]>> = {
  "taken-away": ["mechanism taken away", "mechanisms taken away"],
  weakened: ["mechanism weakened", "mechanisms weakened"],
  opened: ["new exposure", "new exposures"],
};

/** `1 mechanism taken away`, `2 new exposures`; nothing for what there is none of. */
export function mechanismCounts({ mechanisms }: Report): readonly string[] {
  return (Object.keys(forms) as MechanismChange["is"][]).flatMap((is) => {
    const count = mechanisms.filter((one) => one.is === is).length;
    return count === 0 ? [] : [counted(count, ...forms[is])];
  });
}

/** Rows, places of a row and characters of a line of somebody's that the comment shows. */
const [mostPlaces, longestLine] = [3, 100];

/** Where there is no program: everything that the change takes away or opens, a row each. */
export function mechanismTable(page: Page, most: number, more: (left: number) => string): readonly Part[] {
  const { mechanisms, comparison } = page.report;
  if (comparison !== "none" || mechanisms.length === 0) return [];
  return [
    rowsOf(mechanisms, (one) => `${tableRow([cellOf(one, page)])}\n`, {
      before: `${tableHead(["What this PR does"])}\n`,
      after: (left) => (left === 0 ? "\n" : `\n${more(left)}\n\n`),
      most,
    }),
  ];
}

function cellOf({ message, places, criteria }: MechanismChange, page: Page): string {
  const shown = places.slice(0, mostPlaces).map((at) => {
    const line = at.shows === "" ? "" : ` ${code(clip(at.shows, longestLine))}`;
    return `${place(at, page)}${at.side === "base" ? " (before)" : ""}${line}`;
  });
  const more = places.length > mostPlaces ? [`…and ${counted(places.length - mostPlaces, "more", "more")}`] : [];
  const ids = criteria.map((key) => code(splitCriterionKey(key).criterion));
  const about = ids.length === 0 ? [] : [`speaks for ${ids.join(", ")}`];
  return [`⚠️ ${markdownOf(message, page)}`, ...shown, ...more, ...about].join("<br>");
}

/** How many are named in the one line beside a program. */
const mostNamed = 3;

/** Beside a program: one line for what no control is about, which decides nothing. */
export function mechanismLine(page: Page): readonly Part[] {
  const { mechanisms, comparison } = page.report;
  if (comparison === "none" || mechanisms.length === 0) return [];
  const named = mechanisms.slice(0, mostNamed).map(({ message }) => markdownOf(message, page));
  const left = mechanisms.length - named.length;
  const more = left === 0 ? "" : `; and ${counted(left, "more", "more")}`;
  return [`Not covered by a control, not counted: this PR ${named.join("; ")}${more}.\n\n`];
}

/** The same for a terminal: each sentence, and its places below it. */
export function mechanismLines({ mechanisms }: Report): readonly string[] {
  return mechanisms.flatMap(({ message, places }) => [
    write(message, plainPen),
    ...places
      .slice(0, mostPlaces)
      .map(
        (at) =>
          `    ${plainPen.place(at)}${at.side === "base" ? " (at base)" : ""} ${plain(clip(at.shows, longestLine))}`,
      ),
  ]);
}
