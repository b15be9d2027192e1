import { minimatch } from "minimatch";
import { type CriterionKey, criterionKey } from "../model/catalogue.ts";
import type { Line } from "../model/explanation.ts";
import type { Control, PathRule, Program } from "../model/program.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";
import { coverageOf, explainCriterion } from "./explain-criterion.ts";
import { type Explained, line } from "./explain-line.ts";

/** Says why a control, criterion or file is affected by the change, or why not; null when the word names none of these. */
export function explain(word: string, about: Explained): readonly Line[] | null {
  const control =
    about.program.controls.find((candidate) => candidate.id === word) ??
    about.program.controls.find((candidate) => candidate.id.toLowerCase() === word.toLowerCase());
  if (control !== undefined) return explainControl(control, about);
  const criteria = criteriaNamed(word, about.program);
  if (criteria.length > 0) return criteria.flatMap((key) => explainCriterion(key, about));
  const isKnown =
    about.files.has(word) || about.report.changed.some((file) => file.path === word || file.previous === word);
  return isKnown ? explainFile(word, about) : null;
}

function explainControl(control: Control, { report, files }: Explained): readonly Line[] {
  const reasons = report.affected.find((entry) => entry.control === control.id)?.reasons ?? [];
  const own = report.findings.filter((found) => found.control === control.id);
  return [
    line(0, `${control.id} ${control.title}`, control.place),
    line(1, `owner ${control.owner?.name ?? "none"}, actor ${control.actor}`, control.owner?.place ?? null),
    ...(control.complementary === null ? [] : [line(1, complementaryWords[control.complementary], null)]),
    ...control.monitors.map(({ id, place }) => line(1, `monitors ${id}`, place)),
    ...(reasons.length === 0 ? whyNotAffected(control, report) : [line(1, "affected by this change:", null)]),
    ...reasons.map(({ kind, file, rule, at }) => line(2, because(kind, file, rule), at)),
    line(1, "satisfies:", null),
    ...control.satisfies.flatMap(({ criterion, points, place }) => [
      line(2, points === null ? criterion : `${criterion}, points of focus ${points.join(", ")}`, place),
      ...coverageOf(criterion, report).map((text) => line(3, text, null)),
    ]),
    line(1, control.evidence.length === 0 ? "has no evidence link" : "evidence:", null),
    ...control.evidence.map((link) => line(2, link.text, link.place)),
    ...(control.paths.length === 0
      ? [line(1, "has no path rule", null)]
      : [line(1, "path rules, the last match wins:", null)]),
    ...control.paths.map((rule) =>
      line(
        2,
        `${rule.text}${rule.negated || matchesAny(rule, report, files) ? "" : " (matches no changed file)"}`,
        rule.place,
      ),
    ),
    ...(own.length === 0 ? [line(1, "nothing is wrong with it", null)] : [line(1, "what is said of it:", null)]),
    ...own.map((found) => line(2, `${found.standing}: ${plainText(found.message)}`, found.location)),
  ];
}

const complementaryWords = {
  csoc: "a CSOC: what is expected of a provider; it proves nothing, the provider's report does",
  cuec: "a CUEC: what the customer must do for our controls to reach their objective",
} as const;

function because(kind: string, file: string, rule: string): string {
  switch (kind) {
    case "path-rule":
      return `${file} matches the rule ${rule}`;
    case "evidence":
      return `${file} is behind the evidence link ${rule}`;
    case "ownership":
      return `${file} gives its files to others than before`;
    default:
      return `its own entry in ${file} changed`;
  }
}

function whyNotAffected(control: Control, report: Report): readonly Line[] {
  const count = report.changed.length;
  const files = count === 1 ? "the one changed file" : `the ${count} changed files`;
  return [
    line(
      1,
      `not affected: of ${files} none matches its path rules, is its evidence or changes its entry in ${control.place.path}`,
      null,
    ),
  ];
}

function matchesAny(rule: PathRule, report: Report, _files: { has(path: string): boolean }): boolean {
  return report.changed.some(
    (file) => isMatch(rule, file.path) || (file.previous !== null && isMatch(rule, file.previous)),
  );
}

/** `CC6.7` in every framework of the program that has it; `soc2-2017/CC6.7` in that one. */
function criteriaNamed(word: string, program: Program): readonly CriterionKey[] {
  return [...program.catalogues.values()].flatMap((catalogue) => {
    const found = catalogue.criteria.find(({ id }) => word === id || word === criterionKey(catalogue.id, id));
    return found === undefined ? [] : [criterionKey(catalogue.id, found.id)];
  });
}

function explainFile(path: string, { report, program, files }: Explained): readonly Line[] {
  const changed = report.changed.find((file) => file.path === path || file.previous === path);
  const reasons = report.affected.flatMap((entry) =>
    entry.reasons.filter((reason) => reason.file === path).map((reason) => ({ control: entry.control, reason })),
  );
  const told = program.controls.flatMap((control) => rulesAbout(control, path));
  const evidence = program.controls.flatMap((control) =>
    control.evidence.filter((link) => "path" in link && link.path === path).map((link) => ({ control, link })),
  );
  const scope = inScope(program, path);
  return [
    line(0, path, null),
    line(
      1,
      changed === undefined
        ? "not changed"
        : `${changed.status}${changed.previous === null ? "" : ` from ${changed.previous}`} by this change`,
      null,
    ),
    line(1, files.has(path) ? "is there at head" : "is not there at head", null),
    ...(scope === null
      ? []
      : [line(1, scope.negated ? `out of scope by ${scope.text}` : `in scope by ${scope.text}`, scope.place)]),
    ...(told.length === 0
      ? [line(1, "no path rule of any control matches it", null)]
      : [line(1, "path rules that match it:", null)]),
    ...told.map(({ control, rule, decides }) =>
      line(2, `${control.id}: ${rule.text}${decides ? "" : ", overruled by a later rule"}`, rule.place),
    ),
    ...evidence.map(({ control, link }) =>
      line(1, `is behind the evidence link ${link.text} of ${control.id}`, link.place),
    ),
    line(
      1,
      reasons.length === 0
        ? "so it affects no control"
        : `so it affects ${[...new Set(reasons.map(({ control }) => control))].join(", ")}`,
      null,
    ),
  ];
}

function rulesAbout(control: Control, path: string) {
  const matching = control.paths.filter((rule) => isMatch(rule, path));
  return matching.map((rule) => ({ control, rule, decides: rule === matching.at(-1) }));
}

/** The rule of the program's scope that decides about a path; null where no scope is written or none matches. */
function inScope(program: Program, path: string): PathRule | null {
  const excluded = program.scope.exclude.filter((rule) => isMatch(rule, path)).at(-1);
  if (excluded !== undefined && !excluded.negated) return { ...excluded, negated: true };
  return program.scope.include.filter((rule) => isMatch(rule, path)).at(-1) ?? null;
}

function isMatch(rule: PathRule, path: string): boolean {
  return minimatch(path, rule.glob, { dot: true, nonegate: true, nocomment: true, platform: "linux" });
}
