import type { Coverage } from "../model/assessment.ts";
import { type CriterionKey, type PointOfFocus, splitCriterionKey } from "../model/catalogue.ts";
import type { Line } from "../model/explanation.ts";
import type { Control, FrameworkInScope, Program } from "../model/program.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "../model/sentence.ts";
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
    line(0, `${key} ${found?.title ?? ""}`, responsibility?.place ?? inScope?.place ?? null),
    ...(coverageOf(key, report).length === 0 ? [notInScope(framework, inScope, program)] : []),
    ...coverageOf(key, report).flatMap((text, at) => [line(1, text), ...restsOn(rows[at], text)]),
    ...duties(key, program),
    ...points(found?.points ?? [], rows, inScope),
    line(1, satisfying.length === 0 ? "no control says that it satisfies it" : "controls that say they satisfy it:"),
    ...satisfying.flatMap((control) => claim(control, report)),
  ];
}

function notInScope(framework: string, inScope: FrameworkInScope | undefined, program: Program): Line {
  const why =
    inScope === undefined ? `${framework} is not among the frameworks of the program` : "its category is not selected";
  return line(1, `not in scope: ${why}`, inScope?.place ?? program.place);
}

/** `saas performs: covered by TX-01` per actor, with what it was at base where that differs. */
export function coverageOf(key: CriterionKey, report: Report): readonly string[] {
  const cells = report.matrix.find((row) => row.criterion === key)?.cells ?? [];
  return cells.map(({ actor, role, status, isVerified, was, controls }) => {
    const by = controls.length > 0 ? ` by ${controls.join(", ")}` : "";
    const now =
      status === null ? "no longer answers for it" : `${role}: ${status}${by}${isVerified ? "" : ", not verified"}`;
    return `${actor} ${now}${was === null || was === status ? "" : ` (was ${was})`}`;
  });
}

/** What stands behind a part that no control of the actor's meets, and where its part comes from. */
function restsOn(row: Coverage | undefined, text: string): readonly Line[] {
  if (row === undefined || !text.startsWith(`${row.actor} `)) return [];
  const { derivedFrom, basis, reason } = row;
  return [
    ...(derivedFrom === null
      ? []
      : [line(2, `its part is the default of ${derivedFrom}; no responsibility is written`)]),
    ...(basis === null ? [] : [line(2, basis)]),
    ...(reason === null ? [] : [line(2, reason)]),
  ];
}

/** What customers merely have to tell or do, which nobody counts. */
function duties(key: CriterionKey, { actors }: Program): readonly Line[] {
  return [...actors.values()].flatMap(({ id, duties }) =>
    duties
      .filter(({ criteria }) => criteria.includes(key))
      .map((duty) => line(1, `${id} is told, not counted: ${duty.id} ${duty.text}`, duty.place)),
  );
}

/** Every point of focus: by whom it is covered, or why it is not asked for. */
function points(
  all: readonly PointOfFocus[],
  rows: readonly Coverage[],
  inScope: FrameworkInScope | undefined,
): readonly Line[] {
  if (all.length === 0 || rows.length === 0) return [];
  const depth = inScope?.depth === "points-of-focus" ? "asked for" : "not asked for: depth is criteria";
  return [
    line(1, `points of focus, ${depth}:`),
    ...all.map((point) => line(2, `${point.number} ${point.title}: ${pointInWords(point, rows)}`)),
  ];
}

function pointInWords({ number, appliesTo, level, role }: PointOfFocus, rows: readonly Coverage[]): string {
  const excluded = rows[0]?.points.notApplicable.find((one) => one.number === number);
  if (excluded !== undefined) return `not applicable (${excluded.reason})`;
  const measured = rows.filter((row) => row.points.inScope.includes(number) && row.role !== "complements");
  if (measured.length > 0) {
    return measured
      .map(({ actor, points, status }) =>
        points.covered.includes(number)
          ? `${status === "inherited" ? "inherited from" : "covered by"} ${actor}`
          : `${actor} does not cover it`,
      )
      .join(", ");
  }
  if (level === "supply-chain") return "not in scope: for systems that produce goods";
  if (appliesTo.length > 0) return `not in scope: for engagements over ${appliesTo.join(", ")}`;
  return role === null ? "nobody's part" : `not in scope: the duty of a ${role}`;
}

function claim(control: Control, report: Report): readonly Line[] {
  const affected = report.affected.some((entry) => entry.control === control.id) ? "affected" : "not affected";
  const kind = control.complementary === null ? "" : `${control.complementary.toUpperCase()} `;
  const wrong = report.findings.filter(
    (found) => found.control === control.id && found.standing !== "resolved" && found.severity === "error",
  );
  return [
    line(2, `${kind}${control.id} ${control.title}, ${affected}`, control.place),
    ...wrong.map((found) => line(3, `${found.standing}: ${plainText(found.message)}`, found.location)),
  ];
}
