import { createColors } from "picocolors";
import stringWidth from "string-width";
import type { Standing, StandingFinding } from "../model/finding.ts";
import type { Place } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import { at as placeOf, type Sentence, sentence, withoutTopic } from "../model/sentence.ts";
import { besides } from "./comment/beside.ts";
import { standing } from "./comment/folds.ts";
import { gate, plainNames, title } from "./comment/headline.ts";
import { mechanismLines } from "./comment/mechanisms.ts";
import { oneLine } from "./comment/one-line.ts";
import { inRowOrder } from "./comment/row-order.ts";
import { isBlocking, type Story, stories } from "./comment/story.ts";
import { subjectsOf } from "./comment/subjects.ts";
import { olderWarnings } from "./comment/warnings.ts";
import { matches } from "./comment/why.ts";
import { aboutOf, nameOf } from "./frame/about.ts";
import type { RenderContext } from "./frame/context.ts";
import { type CriterionChange, newlyCovered, newlyLost } from "./frame/criteria-change.ts";
import { type Page, pageOf } from "./frame/page.ts";
import { coverageLines, most, named } from "./terminal-criteria.ts";
import { plain, plainName } from "./text/plain.ts";
import { plainPen } from "./text/plain-pen.ts";
import { counted, doubts, groupOrder, groupWords } from "./text/words.ts";
import { withNote, wrap } from "./text/wrap.ts";
import { write } from "./text/write.ts";

/** So many findings of a group that are not new are told one by one. */
const mostUngrouped = 5;

/** How many new findings are told in full, and from how many others on a story is told as one. */
const [mostInFull, mostUnfolded] = [100, 5];

type Ink = ReturnType<typeof createColors>;

/** The report for a person at a terminal: every place as `path:line:column`, the verdict in the last line. Plain when color is off. */
export function terminal(report: Report, context: RenderContext): string {
  const ink = createColors(context.color);
  const page = pageOf(report, context);
  const paint = { pass: ink.green, warn: ink.yellow, fail: ink.red, error: ink.red, none: ink.yellow }[
    report.verdict.is
  ];
  const parts = [
    [
      ...wrap(plain(title(report)), context.width, "").map((line) => paint(ink.bold(line))),
      ...wrap(gate(report, context, plainNames), context.width, ""),
    ],
    (report.unapprovable ?? []).flatMap(({ text, at: place }) =>
      wrap(`${write(text, plainPen)} (${at(place)})`, context.width, ""),
    ),
    newFindings(page, ink),
    ...lists(page, ink),
    wrap(oneLine(report), context.width, "").map((line) => paint(ink.bold(line))),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function newFindings(page: Page, ink: Ink): readonly string[] {
  const all = stories(inRowOrder(page.report)).flatMap(unfolded);
  const shown = all.slice(0, mostInFull).flatMap((story) => [...inFull(story, page, ink), ...also(story, page)]);
  const left = all.slice(mostInFull).reduce((sum, { rest }) => sum + 1 + rest.length, 0);
  return left === 0 ? shown : [...shown, moreThan(left)];
}

/** A short story is told finding by finding, each with its place; of a long one everybody reads the first. */
function unfolded(story: Story): readonly Story[] {
  if (story.rest.length > mostUnfolded) return [story];
  return [story.lead, ...story.rest].map((lead) => ({ lead, rest: [] }));
}

/** What else one thing made. */
function also(story: Story, page: Page): readonly string[] {
  const { lines, left } = besides(story);
  const said = lines.map(({ names, what }) => {
    const about = names.flatMap((one) => nameOf(one, page) || []).join(", ");
    return about === "" ? write(what, plainPen) : `also ${about}: ${write(what, plainPen)}`;
  });
  if (left > 0) said.push(`…and ${counted(left, "more", "more")}; --format json has them`);
  return said.flatMap((line) => wrap(line, page.context.width, "    "));
}

function moreThan(left: number): string {
  return `  …and ${counted(left, "more", "more")}; --format json has them`;
}

/** Everything but the new findings, each under its name. */
function lists(page: Page, ink: Ink): readonly (readonly string[])[] {
  const { report, context } = page;
  const open = report.comparison === "adopted" ? "Baseline, not counted" : "Already open at base, not counted";
  const list = (name: string, lines: readonly string[]) => listed(name, lines, context.width, ink);
  const found = (name: string, as: Standing) => list(name, grouped(standing(report, as), page));
  const mechanisms =
    report.comparison === "none"
      ? "What the change removes or exposes"
      : "Removed or exposed, not covered by a control, not counted";
  return [
    found("Fixed", "resolved"),
    found("No longer required (not fixed)", "withdrawn"),
    list("Newly covered", newlyCovered(report).map(inWords)),
    list("No longer covered", newlyLost(report).map(inWords)),
    list(mechanisms, mechanismLines(report)),
    found("Waived", "waived"),
    found(open, "existing"),
    list("Why these controls", whyLines(report)),
    list("Changed files in scope that no control covers", report.mapping.unmapped.map(plainName)),
    list("Warnings in program files", warningLines(report)),
    list(
      "Not verified",
      doubts(report).map(({ what, why }) => write(sentence`${what}: ${why}`, plainPen)),
    ),
    list(
      "Other edits of the program, not counted",
      (report.notes ?? []).map((note) => `${write(note.text, plainPen)} (${at(note.at)})`),
    ),
    list("Criteria", coverageLines(page)),
  ];
}

/** Where there is a base, many warnings are only counted. */
function warningLines(report: Report): readonly string[] {
  const warnings = olderWarnings(report);
  if (report.comparison === "compared" && warnings.length > mostUngrouped)
    return [`${counted(warnings.length, "warning")}; controldiff validate lists them`];
  return warnings.map(({ place, message }) => `${at(place)} ${plain(message)}`);
}

function listed(name: string, lines: readonly string[], width: number, ink: Ink): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [moreThan(lines.length - most)] : [];
  return [ink.bold(name), ...lines.slice(0, most).flatMap((line) => hanging(line, width)), ...rest];
}

/** An item of a list: what does not fit on its first line stands further in; lines that are further in already stay so. */
function hanging(line: string, width: number): readonly string[] {
  const own = /^ */.exec(line)?.[0] ?? "";
  const [first = "", ...others] = wrap(line.trimStart(), width - 2 - own.length - 2, "");
  return [`  ${own}${first}`, ...others.map((other) => `  ${own}  ${other}`)];
}

/** Findings of one group that are few, each with what it says; of more, their names. */
export function grouped(findings: readonly StandingFinding[], page: Page): readonly string[] {
  return groupOrder.flatMap((group) => {
    const own = findings.filter((found) => found.group === group);
    if (own.length <= mostUngrouped) return own.map((one) => inShort(one, page));
    const all = subjectsOf(own).map(
      ({ of, names }) => `${of.length === 0 ? "" : `${of.map(plain).join(", ")}: `}${named(names)}`,
    );
    return [`${counted(own.length, ...groupWords[group].open)}: ${all.join("; ")}`];
  });
}

/** What it is about, its place, what is wrong, what made it so and what to do. */
function inFull(story: Story, page: Page, ink: Ink): readonly string[] {
  const { width } = page.context;
  const { lead: found } = story;
  const under = (words: Sentence) => wrap(write(words, plainPen), width, "    ");
  const { cause, fix } = found;
  const where = fix === null || found.group === "approval" ? [] : sentence` (${placeOf(fix.location)})`;
  return [
    ...headOf(story, page, ink),
    ...under(withoutTopic(found.message)),
    ...(cause === null ? [] : under(sentence`because ${cause.text}`)),
    ...(fix === null ? [] : under(sentence`next: ${fix.text}${where}`)),
  ];
}

/** What it is about and whose it is, and where it stands. */
function headOf(story: Story, page: Page, ink: Ink): readonly string[] {
  const { lead: found } = story;
  const about = aboutOf(found, page);
  const sign = isBlocking(story) ? ink.red("✗") : ink.yellow("!");
  const owner = found.control === null ? null : (page.controls.get(found.control)?.owner ?? null);
  if (about === null) return [[sign, ink.bold(placed(found)), ink.dim(found.rule)].join(" ")];
  const { width } = page.context;
  const name = write([about.id], plainPen);
  const title = write(about.title, plainPen).trim();
  const [first = "", ...others] = wrap(title, width - stringWidth(name) - 3, "");
  const behind = [found.rule, ...(owner === null ? [] : [plain(owner)])].join(" ");
  const place = `    ${ink.cyan(placed(found))}`;
  return [
    [sign, ink.bold(name), first].filter((part) => part !== "").join(" "),
    ...others.map((line) => `    ${line}`),
    ...withNote(place, behind, { width, indent: "    ", paint: ink.dim }),
  ];
}

function placed({ location }: StandingFinding): string {
  return `${at(location)}${location.side === "base" ? " (at base)" : ""}`;
}

function inShort(found: StandingFinding, page: Page): string {
  const name = nameOf(found, page);
  const what = write(withoutTopic(found.message), plainPen);
  return `${name === "" ? "" : `${name} `}${found.rule}: ${what} (${at(found.location)})`;
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
      evidence: "is evidence",
      definition: "defines",
      ownership: "changes file owners of",
    }[reason.kind];
    const keys = reason.changed === undefined ? "" : `: ${reason.changed.map(plain).join(", ")}`;
    const rule = reason.kind === "path-rule" || reason.kind === "evidence" ? ` ${plainName(reason.rule)} of` : "";
    return `${plainName(reason.file)} (${file.status}) ${what}${rule} ${controls.map(plain).join(", ")}${keys} (${at(reason.at)})`;
  });
}
