import type { Coverage } from "../model/assessment.ts";
import { type Criterion, type CriterionKey, type PointOfFocus, splitCriterionKey } from "../model/catalogue.ts";
import type { FrameworkInScope } from "../model/frameworks/framework-in-scope.ts";
import type { Control, Program } from "../model/program.ts";
import type { Line } from "../model/report/explanation.ts";
import type { Report } from "../model/report.ts";
import { clauses, code, listOf, quote, type Sentence, sentence, words } from "../model/sentence.ts";
import { type Explained, line } from "./explain-line.ts";

/** Who answers for a criterion and how it stands, what each part rests on, its points of focus and the controls that speak of it. */
export function explainCriterion(key: CriterionKey, { report, program }: Explained): readonly Line[] {
  const { framework, criterion } = splitCriterionKey(key);
  const found = program.catalogues.get(framework)?.criteria.find(({ id }) => id === criterion);
  const inScope = program.frameworks.find(({ id }) => id === framework);
  const satisfying = program.controls.filter((control) => control.satisfies.some((one) => one.criterion === key));
  const rows = report.coverage.head.filter((row) => row.criterion === key);
  const responsibility = program.responsibilities.get(key);
  return [
    line(0, sentence`${code(key)} ${words(found?.title ?? "")}`, responsibility?.place ?? inScope?.place ?? null),
    ...behind(found?.principle ?? null),
    ...(coverageOf(key, report).length === 0 ? [notInScope(framework, inScope, program)] : []),
    ...coverageOf(key, report).flatMap(({ actor, text }) => [
      line(1, text),
      ...restsOn(rows.find((row) => row.actor === actor)),
    ]),
    ...duties(key, program),
    ...points(found?.points ?? [], rows, inScope),
    line(1, words(satisfying.length === 0 ? "no control claims to satisfy it" : "controls that claim to satisfy it:")),
    ...satisfying.flatMap((control) => claim(control, report)),
  ];
}

function behind(principle: Criterion["principle"]): readonly Line[] {
  return principle === null ? [] : [line(1, sentence`principle: ${words(principle.id)}, ${words(principle.title)}`)];
}

function notInScope(framework: string, inScope: FrameworkInScope | undefined, program: Program): Line {
  const why =
    inScope === undefined
      ? sentence`${code(framework)} is not one of the program's frameworks`
      : sentence`its category is not selected`;
  return line(1, sentence`not in scope: ${why}`, inScope?.place ?? program.place);
}

/** `saas performs: covered by TX-01` per actor, with what it was at base where that differs. */
export function coverageOf(
  key: CriterionKey,
  report: Report,
): ReadonlyArray<{ readonly actor: string; readonly text: Sentence }> {
  const cells = report.matrix.find((row) => row.criterion === key)?.cells ?? [];
  return cells.map(({ actor, role, status, isVerified, was, planned, controls }) => {
    const by = controls.length > 0 ? sentence` by ${listOf(controls.map((id) => [code(id)]))}` : [];
    const doubt = words(isVerified ? "" : ", not verified");
    const now =
      status === null
        ? words("is no longer responsible")
        : sentence`${words(`${role}: ${status}${planned === true ? " (planned)" : ""}`)}${by}${doubt}`;
    const before = words(was === null || was === status ? "" : ` (was ${was})`);
    return { actor, text: sentence`${code(actor)} ${now}${before}` };
  });
}

/** What stands behind a part that no control of the actor's meets, and where its part comes from. */
function restsOn(row: Coverage | undefined): readonly Line[] {
  if (row === undefined) return [];
  const { derivedFrom, basis, reason } = row;
  return [
    ...(derivedFrom === null
      ? []
      : [line(2, sentence`its part comes from the default split of ${code(derivedFrom)}; the program assigns none`)]),
    ...(basis === null ? [] : [line(2, words(basis))]),
    ...(reason === null ? [] : [line(2, words(reason))]),
  ];
}

/** What customers merely have to tell or do, which nobody counts. */
function duties(key: CriterionKey, { actors }: Program): readonly Line[] {
  return [...actors.values()].flatMap(({ id, duties }) =>
    duties
      .filter(({ criteria }) => criteria.includes(key))
      .map((duty) =>
        line(1, sentence`responsibility of ${code(id)}, not counted: ${code(duty.id)} ${words(duty.text)}`, duty.place),
      ),
  );
}

/** Every point of focus: by whom it is covered, or why it is not asked for. */
function points(
  all: readonly PointOfFocus[],
  rows: readonly Coverage[],
  inScope: FrameworkInScope | undefined,
): readonly Line[] {
  if (all.length === 0 || rows.length === 0) return [];
  const depth = words(inScope?.depth === "points-of-focus" ? "required" : "not required: the depth is criteria");
  return [
    line(1, sentence`points of focus, ${depth}:`),
    ...all.map((point) => line(2, sentence`${point.number} ${words(point.title)}: ${pointInWords(point, rows)}`)),
  ];
}

function pointInWords({ number, appliesTo, level, role }: PointOfFocus, rows: readonly Coverage[]): Sentence {
  const excluded = rows[0]?.points.notApplicable.find((one) => one.number === number);
  if (excluded !== undefined) return sentence`not applicable: ${quote(excluded.reason)}`;
  const measured = rows.filter((row) => row.points.inScope.includes(number) && row.role !== "complements");
  if (measured.length > 0) {
    return clauses(
      measured.map(({ actor, points, status }) => {
        if (!points.covered.includes(number)) return sentence`${code(actor)} does not cover it`;
        return status === "inherited" ? sentence`inherited from ${code(actor)}` : sentence`covered by ${code(actor)}`;
      }),
    );
  }
  if (level === "supply-chain") return words("not in scope: for systems that produce goods");
  if (appliesTo.length > 0) return words(`not in scope: for engagements over ${appliesTo.join(", ")}`);
  return words(role === null ? "no actor is responsible for it" : `not in scope: for a ${role}`);
}

function claim(control: Control, report: Report): readonly Line[] {
  const affected = report.affected.some((entry) => entry.control === control.id) ? "affected" : "not affected";
  const kind = control.complementary === null ? "" : `${control.complementary.toUpperCase()} `;
  const wrong = report.findings.filter(
    (found) => found.control === control.id && found.standing !== "resolved" && found.severity === "error",
  );
  return [
    line(2, sentence`${words(kind)}${code(control.id)} ${words(`${control.title}, ${affected}`)}`, control.place),
    ...wrong.map((found) => line(3, sentence`${words(found.standing)}: ${found.message}`, found.location)),
  ];
}
