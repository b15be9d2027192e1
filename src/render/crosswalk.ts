import { createColors } from "picocolors";
import { splitCriterionKey } from "../model/catalogue.ts";
import type { ControlCrosswalk, Crosswalked, WouldSatisfy } from "../model/frameworks/crosswalk.ts";
import type { CrosswalkFormat } from "./formats.ts";
import type { RenderContext } from "./frame/context.ts";
import { longest } from "./frame/page.ts";
import { code, tableHead, tableRow, text } from "./text/markdown.ts";
import { clip, plain } from "./text/plain.ts";
import { counted } from "./text/words.ts";
import { wrap } from "./text/wrap.ts";

/** Said above every form: what is derived must not be taken for what somebody answers for. */
const warning =
  "Derived from public crosswalks: suggestions with a source and a confidence, never equivalence. Nothing here counts as covered; a criterion counts when a control says that it satisfies it.";

/** For a person at a terminal. */
function terminal({ frameworks, controls, without }: Crosswalked, context: RenderContext): string {
  const ink = createColors(context.color);
  const sums = frameworks.flatMap(({ id, touched, surer, criteria }) => {
    const all = counted(criteria, "criterion", "criteria");
    const sum = `${plain(id)}: ${touched} of ${all} would be touched, ${surer} with more than low confidence`;
    return wrap(sum, context.width, "  ");
  });
  const lines = controls.flatMap((control) => [
    ...wrap(`${plain(control.control)} ${plain(control.title)}`, context.width, "").map(ink.bold),
    ...byTarget(control).flatMap(([framework, confidence, ids]) =>
      wrap(`would: ${plain(framework)} ${ids.map(plain).join(", ")} (${confidence})`, context.width - 2, "  "),
    ),
  ]);
  const none = without.length === 0 ? [] : ["", ...wrap(plain(noneFor(without)), context.width, "")];
  const more =
    lines.length === 0
      ? []
      : ["", ...wrap("--format markdown names every pair with its source", context.width, "").map(ink.dim)];
  return `${[...wrap(warning, context.width, ""), "", ...sums, "", ...lines, ...none, ...more]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function noneFor(frameworks: readonly string[]): string {
  return `No such crosswalk ships for ${frameworks.join(", ")}: what controls say of it could not be compared.`;
}

/** A control's targets, by framework and confidence, surest first. */
function byTarget({ would }: ControlCrosswalk): readonly (readonly [string, string, readonly string[]])[] {
  const groups = new Map<string, readonly [string, string, string[]]>();
  const surest = new Map([...would].reverse().map(({ to, confidence }) => [to, confidence]));
  for (const { to, confidence } of would) {
    const { framework, criterion } = splitCriterionKey(to);
    if (surest.get(to) !== confidence) continue;
    const known = groups.get(`${framework} ${confidence}`) ?? [framework, confidence, []];
    groups.set(`${framework} ${confidence}`, known);
    if (!known[2].includes(criterion)) known[2].push(criterion);
  }
  return [...groups.values()];
}

/** Every pair with its source. */
function markdown({ frameworks, controls, without }: Crosswalked): string {
  const sums = frameworks.map(({ id, title, touched, surer, criteria }) =>
    tableRow([`${code(id)} ${text(title)}`, `${touched} of ${criteria}`, String(surer)]),
  );
  const rows = controls.flatMap((control) => control.would.map((one) => pair(control, one)));
  const overview = [tableHead(["Framework", "Would be touched", "Of those surer than low"]), ...sums].join("\n");
  const table = [tableHead(["Control", "Satisfies", "Would satisfy", "Confidence", "Source"]), ...rows].join("\n");
  const none = without.length === 0 ? "" : `\n${text(noneFor(without))}\n`;
  return `> ${warning}\n\n${overview}\n\n${table}\n${none}`;
}

function pair({ control }: ControlCrosswalk, { from, points, to, title, confidence, source }: WouldSatisfy): string {
  const part = points === null ? "" : ` ${points.length === 1 ? "point" : "points"} ${points.join(", ")}`;
  return tableRow([
    code(clip(control, longest.id)),
    `${code(clip(from, longest.id))}${part}`,
    `${code(clip(to, longest.id))} ${text(clip(title, longest.title))}`,
    confidence,
    text(clip(source, longest.message)),
  ]);
}

function json(crosswalked: Crosswalked): string {
  return `${JSON.stringify({ schema: "controldiff-crosswalk/1", derived: true, warning, ...crosswalked }, null, 2)}\n`;
}

/** The code of each form of a crosswalk. */
export const crosswalkRenderings = { terminal, markdown, json } as const satisfies Readonly<
  Record<CrosswalkFormat, (crosswalked: Crosswalked, context: RenderContext) => string>
>;
