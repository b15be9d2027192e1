import { createColors } from "picocolors";
import type { Standing, StandingFinding } from "../model/finding.ts";
import type { Place } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";
import { aboutOf, shortMessage } from "./about.ts";
import { besides } from "./beside.ts";
import type { RenderContext } from "./context.ts";
import {
  byStatus,
  type CriterionChange,
  frameworksOf,
  newlyCovered,
  newlyLost,
  worstByCriterion,
} from "./criteria-change.ts";
import { standing } from "./folds.ts";
import { gate, plainPen, title } from "./headline.ts";
import { mechanismLines } from "./mechanisms.ts";
import { oneLine } from "./one-line.ts";
import { type Page, pageOf } from "./page.ts";
import { inRowOrder } from "./row.ts";
import { type Story, stories } from "./story.ts";
import { plain, plainName } from "./text/plain.ts";
import { counted, doubts } from "./text/words.ts";
import { wrap } from "./text/wrap.ts";
import { matches } from "./why.ts";

/** How much of a list is printed; the JSON report has all of it. */
const most = 40;

/** How many new findings are told in full, and from how many others on a story is told as one. */
const [mostInFull, mostUnfolded] = [100, 5];

type Ink = ReturnType<typeof createColors>;

/** The report for a person at a terminal: every place as `path:line:column`, the verdict in the last line. Plain when colour is off. */
export function terminal(report: Report, context: RenderContext): string {
  const ink = createColors(context.colour);
  const page = pageOf(report, context);
  const paint = { pass: ink.green, warn: ink.yellow, fail: ink.red, error: ink.red, none: ink.yellow }[
    report.verdict.is
  ];
  const parts = [
    [paint(ink.bold(plain(title(report)))), ...wrap(gate(report, context, plainPen), context.width, "")],
    newFindings(page, ink),
    ...lists(page, ink),
    [paint(ink.bold(oneLine(report)))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function newFindings(page: Page, ink: Ink): readonly string[] {
  const all = stories(inRowOrder(page.report), (one) => one.control ?? "").flatMap(unfolded);
  const shown = all.slice(0, mostInFull).flatMap((story) => [...inFull(story.lead, page, ink), ...also(story, page)]);
  const left = all.slice(mostInFull).reduce((sum, { rest }) => sum + 1 + rest.length, 0);
  return left === 0 ? shown : [...shown, moreThan(left)];
}

/** A short story is told finding by finding, each with its place; of a long one everybody reads the first. */
function unfolded(story: Story): readonly Story[] {
  if (story.rest.length > mostUnfolded) return [story];
  return [story.lead, ...story.rest].map((lead) => ({ lead, rest: [] }));
}

/** What else one thing made, and the same step mends. */
function also(story: Story, page: Page): readonly string[] {
  const { lines, left } = besides(story, page);
  const said = lines.map(({ names, what }) => {
    const about = names.map((one) => aboutOf(one, page).id).join(", ");
    return about === "" ? what : `also ${about}: ${what}`;
  });
  if (left > 0) said.push(`…and ${counted(left, "more", "more")}; --format json has them`);
  return said.flatMap((line) => wrap(plain(line), page.context.width, "    "));
}

function moreThan(left: number): string {
  return `  …and ${counted(left, "more", "more")}; --format json has them`;
}

/** Everything but the new findings, each under its name. */
function lists(page: Page, ink: Ink): readonly (readonly string[])[] {
  const { report } = page;
  const open = report.comparison === "adopted" ? "Baseline, not counted" : "Already open at base, not counted";
  const found = (name: string, as: Standing) =>
    list(
      name,
      standing(report, as).map((one) => inShort(one, page)),
      ink,
    );
  const warnings = report.problems.filter(({ severity }) => severity === "warning");
  return [
    found("Fixed", "resolved"),
    found("No longer asked, which is not fixed", "withdrawn"),
    list("Newly covered", newlyCovered(report).map(inWords), ink),
    list("No longer covered", newlyLost(report).map(inWords), ink),
    list(
      report.comparison === "none"
        ? "What the change takes away or opens"
        : "Taken away or opened, named by no control, not counted",
      mechanismLines(report),
      ink,
    ),
    found("Waived", "waived"),
    found(open, "existing"),
    list("Why these controls", whyLines(report), ink),
    list("Changed files in the program's scope that belong to no control", report.mapping.unmapped.map(plainName), ink),
    list(
      "Warnings in program files",
      warnings.map(({ place, message }) => `${at(place)} ${plain(message)}`),
      ink,
    ),
    list(
      "Not verified",
      doubts(report).map(({ what, why }) => `${plain(what)}: ${plain(why)}`),
      ink,
    ),
    list(
      "Other edits of the program, not counted",
      (report.notes ?? []).map((note) => `${plain(note.text)} (${at(note.at)})`),
      ink,
    ),
    list("Criteria", coverageLines(page), ink),
  ];
}

function list(name: string, lines: readonly string[], ink: Ink): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [moreThan(lines.length - most)] : [];
  return [ink.bold(name), ...lines.slice(0, most).map((line) => `  ${line}`), ...rest];
}

/** What it is about, its place, what is wrong, what made it so and what to do. */
function inFull(found: StandingFinding, page: Page, ink: Ink): readonly string[] {
  const { width } = page.context;
  const { id, title } = aboutOf(found, page);
  const sign = found.blocking ? ink.red("✗") : ink.yellow("!");
  const owner = found.control === null ? null : (page.controls.get(found.control)?.owner ?? null);
  const under = (words: string) => wrap(plain(words), width, "    ");
  const { cause, fix } = found;
  const where = fix === null || found.group === "approval" ? "" : ` (${fix.location.path}:${fix.location.line})`;
  return [
    [sign, ink.bold(plain(id)), plain(title), owner === null ? "" : ink.dim(plain(owner))]
      .filter((part) => part.trim() !== "")
      .join(" "),
    `    ${ink.cyan(at(found.location))}${found.location.side === "base" ? " (at base)" : ""} ${ink.dim(found.rule)}`,
    ...under(shortMessage(found, page)),
    ...(cause === null ? [] : under(`because ${plainText(cause.text)}`)),
    ...(fix === null ? [] : under(`next: ${plainText(fix.text)}${where}`)),
  ];
}

function inShort(found: StandingFinding, page: Page): string {
  return `${plain(aboutOf(found, page).id)} ${found.rule}: ${plain(shortMessage(found, page))} (${at(found.location)})`;
}

function at({ path, line, column }: Place): string {
  return `${plainName(path)}:${line}:${column}`;
}

function inWords({ criterion, was, is }: CriterionChange): string {
  return `${plain(criterion)}: ${was ?? "not in scope"} → ${is ?? "not in scope"}`;
}

function whyLines(report: Report): readonly string[] {
  return matches(report).map(({ file, reason, controls }) => {
    const what = {
      "path-rule": "matches",
      evidence: "is behind",
      definition: "defines",
      ownership: "gives away files of",
    }[reason.kind];
    const keys = reason.changed === undefined ? "" : `: ${reason.changed.map(plain).join(", ")}`;
    const rule = reason.kind === "path-rule" || reason.kind === "evidence" ? ` ${plainName(reason.rule)} of` : "";
    return `${plainName(reason.file)} (${file.status}) ${what}${rule} ${controls.map(plain).join(", ")}${keys} (${at(reason.at)})`;
  });
}

/** Of each framework how many criteria stand how at head by their worst actor, and which. */
function coverageLines({ report, context }: Page): readonly string[] {
  const is = worstByCriterion(report.coverage.head);
  return frameworksOf(report).flatMap((framework) => [
    plain(framework),
    ...[...byStatus(is, framework)].flatMap(([status, ids]) =>
      wrap(`${ids.length} ${status}: ${named(ids)}`, context.width - 4, "  "),
    ),
  ]);
}

function named(ids: readonly string[]): string {
  const rest = ids.length > most ? ` and ${counted(ids.length - most, "more", "more")}` : "";
  return `${ids.slice(0, most).map(plain).join(", ")}${rest}`;
}
