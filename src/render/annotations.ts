import type { StandingFinding } from "../model/finding.ts";
import type { Location } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import { sentence } from "../model/sentence.ts";
import { isUnread } from "../rules/evaluation/incomplete-input.ts";
import { inRowOrder } from "./comment/row-order.ts";
import { changeOf } from "./frame/change.ts";
import { whose } from "./frame/whose.ts";
import { clip } from "./text/plain.ts";
import { plainPen } from "./text/plain-pen.ts";
import { counted } from "./text/words.ts";
import { write } from "./text/write.ts";

/** A mark on a line of a file, as the Action prints it. All texts are plain. */
export interface Annotation {
  readonly level: "error" | "warning";
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub keeps 10 errors and 10 warnings of a step and drops the rest silently (actions/toolkit#734). */
const mostPerLevel = 10;

/** Characters of a message: GitHub shows no more of it without a click. */
const roomOfMessage = { all: 600, each: 160 };

/** The introduced findings as annotations, at most `most` of a level; the last then says how many more there are. */
export function annotations(report: Report, most = mostPerLevel): readonly Annotation[] {
  const name = `controldiff${whose(report)}`;
  // What could not be read stands on no line; the job says it.
  const all = inRowOrder(report)
    .filter((one) => !isUnread(one))
    .map((found) => annotation(found, name));
  return (["error", "warning"] as const).flatMap((level) =>
    capped(
      all.filter((one) => one.level === level),
      { level, most, name },
    ),
  );
}

function annotation(found: StandingFinding, name: string): Annotation {
  const at = placeAtHead(found);
  const { message, fix } = found;
  const about = message.filter(({ is }) => is === "topic");
  const next = fix === null ? [] : sentence`. Next: ${fix.text}`;
  return {
    level: found.blocking ? "error" : "warning",
    path: at?.path ?? null,
    line: at?.line ?? 1,
    column: at?.column ?? 1,
    title: `${name}: ${found.rule}`,
    message: clip(write(sentence`${about}${changeOf(found)}${next}`, plainPen, roomOfMessage), roomOfMessage.all),
  };
}

/** Where people can look at it: a file that the change removed has no lines any more. */
export function placeAtHead(found: StandingFinding): Location | null {
  const places = [found.location, ...(found.cause === null ? [] : [found.cause.location])];
  return places.find(({ side, path }) => side === "head" && !path.startsWith("/") && !path.startsWith("..")) ?? null;
}

interface Cap {
  readonly level: Annotation["level"];
  readonly most: number;
  readonly name: string;
}

function capped(all: readonly Annotation[], { level, most, name }: Cap): readonly Annotation[] {
  if (all.length <= most) return all;
  const left = all.length - (most - 1);
  const message = `…and ${counted(left, "more finding")}; see the job summary`;
  return [...all.slice(0, most - 1), { level, path: null, line: 1, column: 1, title: name, message }];
}
