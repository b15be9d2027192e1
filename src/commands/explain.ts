import { type CriterionKey, criterionKey } from "../model/catalogue.ts";
import type { Control, PathRule, Program } from "../model/program.ts";
import type { Line } from "../model/report/explanation.ts";
import type { Report } from "../model/report.ts";
import { code, listOf, path as pathOf, type Sentence, sentence, words } from "../model/sentence.ts";
import { readingsOf } from "../paths/bracket-readings.ts";
import { globMatcher } from "../paths/glob-matcher.ts";
import { coverageOf, explainCriterion } from "./explain-criterion.ts";
import { type Explained, line } from "./explain-line.ts";
import { actorNamed, explainActor, explainFolder, explainRisk, riskNamed } from "./explain-thing.ts";

/** Says why a control, criterion, risk, actor, file or folder is affected by the change, or why not; null when the word names none of these. */
export function explain(word: string, about: Explained): readonly Line[] | null {
  const control =
    about.program.controls.find((candidate) => candidate.id === word) ??
    about.program.controls.find((candidate) => candidate.id.toLowerCase() === word.toLowerCase());
  if (control !== undefined) return explainControl(control, about);
  const criteria = criteriaNamed(word, about.program);
  if (criteria.length > 0) return criteria.flatMap((key) => explainCriterion(key, about));
  const risk = riskNamed(word, about.program);
  if (risk !== undefined) return explainRisk(risk, about);
  const isFile =
    about.files.has(word) || about.report.changed.some((file) => file.path === word || file.previous === word);
  if (isFile) return explainFile(word, about);
  const actor = actorNamed(word, about.program);
  return actor === undefined ? explainBelow(word, about) : explainActor(actor, about);
}

/** A folder, with or without its slash; null where nothing is below it, at head or in the change. */
function explainBelow(word: string, about: Explained): readonly Line[] | null {
  const folder = word.replace(/^\.\//, "").replace(/\/+$/, "");
  if (folder === "") return null;
  const inside = (path: string | null) => path?.startsWith(`${folder}/`) === true;
  const paths = [...about.files.keys()].filter(inside);
  const isChanged = about.report.changed.some(({ path, previous }) => inside(path) || inside(previous));
  return paths.length > 0 || isChanged ? explainFolder(folder, paths, about) : null;
}

function explainControl(control: Control, { report, files }: Explained): readonly Line[] {
  const reasons = report.affected.find((entry) => entry.control === control.id)?.reasons ?? [];
  const own = report.findings.filter((found) => found.control === control.id);
  return [
    line(0, sentence`${code(control.id)} ${words(control.title)}`, control.place),
    line(1, sentence`owner ${ownerOf(control)}, actor ${code(control.actor)}`, control.owner?.place ?? null),
    ...(control.implementation === "planned" ? [line(1, words("planned: it does not count yet"))] : []),
    ...(control.complementary === null ? [] : [line(1, words(complementaryWords[control.complementary]))]),
    ...control.monitors.map(({ id, place }) => line(1, sentence`monitors ${code(id)}`, place)),
    ...(reasons.length === 0 ? whyNotAffected(control, report) : [line(1, words("affected by this change:"))]),
    ...reasons.map(({ kind, file, rule, at }) => line(2, because(kind, file, rule), at)),
    line(1, words("satisfies:")),
    ...control.satisfies.flatMap(({ criterion, points, place }) => [
      line(
        2,
        sentence`${code(criterion)}${words(points === null ? "" : `, points of focus ${points.join(", ")}`)}`,
        place,
      ),
      ...coverageOf(criterion, report).map(({ text }) => line(3, text)),
    ]),
    line(1, words(control.evidence.length === 0 ? "no evidence link" : "evidence:")),
    ...control.evidence.map((link) => line(2, [pathOf(link.text)], link.place)),
    ...(control.paths.length === 0
      ? [line(1, words("no path rule"))]
      : [line(1, words("path rules, the last match wins:"))]),
    ...control.paths.map((rule) =>
      line(
        2,
        sentence`${pathOf(rule.text)}${words(rule.negated || matchesAny(rule, report, files) ? "" : " (matches no changed file)")}`,
        rule.place,
      ),
    ),
    ...(own.length === 0 ? [line(1, words("no findings"))] : [line(1, words("findings:"))]),
    ...own.map((found) => line(2, sentence`${words(found.standing)}: ${found.message}`, found.location)),
  ];
}

function ownerOf({ owner }: Control): Sentence {
  return owner === null ? words("none") : [code(owner.name)];
}

const complementaryWords = {
  csoc: "a CSOC: expected of a provider, and proven by the provider's report only",
  cuec: "a CUEC: what the customer must do for our controls to be effective",
} as const;

function because(kind: string, file: string, rule: string): Sentence {
  switch (kind) {
    case "path-rule":
      return sentence`${pathOf(file)} matches the rule ${pathOf(rule)}`;
    case "evidence":
      return sentence`${pathOf(file)} is what the evidence link ${pathOf(rule)} points to`;
    case "ownership":
      return sentence`${pathOf(file)} changes file ownership`;
    default:
      return sentence`its entry in ${pathOf(file)} changed`;
  }
}

function whyNotAffected(control: Control, report: Report): readonly Line[] {
  const count = report.changed.length;
  const files = words(count === 1 ? "the one changed file" : `the ${count} changed files`);
  return [
    line(
      1,
      sentence`not affected: of ${files} none matches its path rules, is its evidence or changes its entry in ${pathOf(control.place.path)}`,
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
    const found = catalogue.criteria.find(({ id }) => isSame(word, id) || isSame(word, criterionKey(catalogue.id, id)));
    return found === undefined ? [] : [criterionKey(catalogue.id, found.id)];
  });
}

/** Ids are told apart by more than their case. */
function isSame(word: string, id: string): boolean {
  return word.toLowerCase() === id.toLowerCase();
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
    line(0, [pathOf(path)]),
    line(
      1,
      changed === undefined
        ? sentence`not changed`
        : sentence`${words(changed.status)}${changed.previous === null ? [] : sentence` from ${pathOf(changed.previous)}`} by this change`,
    ),
    line(1, words(files.has(path) ? "exists at head" : "does not exist at head")),
    ...(scope === null
      ? []
      : [
          line(
            1,
            sentence`${words(scope.negated ? "out of scope" : "in scope")} by ${pathOf(scope.text)}`,
            scope.place,
          ),
        ]),
    ...(told.length === 0
      ? [line(1, words("no path rule of any control matches it"))]
      : [line(1, words("path rules that match it:"))]),
    ...told.map(({ control, rule, decides }) =>
      line(
        2,
        sentence`${code(control.id)}: ${pathOf(rule.text)}${words(decides ? "" : ", overridden by a later rule")}`,
        rule.place,
      ),
    ),
    ...evidence.map(({ control, link }) =>
      line(1, sentence`the evidence link ${pathOf(link.text)} of ${code(control.id)} points to it`, link.place),
    ),
    line(
      1,
      reasons.length === 0
        ? sentence`so it affects no control`
        : sentence`so it affects ${listOf([...new Set(reasons.map(({ control }) => control))].map((id) => [code(id)]))}`,
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
  return readingsOf(rule.glob).some((glob) => globMatcher(glob)(path));
}
