import type { CoverageStatus } from "../../model/assessment.ts";
import { splitCriterionKey } from "../../model/catalogue.ts";
import { byText } from "../../model/order.ts";
import type { Role } from "../../model/program.ts";
import { worstFirst } from "../../model/report/worst.ts";
import type { MatrixCell, MatrixRow, Report } from "../../model/report.ts";

/** The matrix of one framework: what every form of it is written from. */
export interface FrameworkMatrix {
  readonly framework: string;
  /** Ids of the actors that answer for something in it, in order. */
  readonly actors: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** The matrix by framework, in the report's order; with `only`, of that framework. */
export function matricesOf({ matrix }: Report, only: string | null = null): readonly FrameworkMatrix[] {
  const frameworks = [...new Set(matrix.map(({ criterion }) => splitCriterionKey(criterion).framework))];
  return frameworks
    .filter((framework) => only === null || framework === only)
    .map((framework) => {
      const rows = matrix.filter(({ criterion }) => splitCriterionKey(criterion).framework === framework);
      const actors = [...new Set(rows.flatMap(({ cells }) => cells.map(({ actor }) => actor)))].sort(byText);
      return { framework, actors, rows };
    });
}

export function cellOf(row: MatrixRow, actor: string): MatrixCell | null {
  return row.cells.find((cell) => cell.actor === actor) ?? null;
}

/** Whether somewhere an actor answers for some points of focus only. */
export function hasParts({ rows }: FrameworkMatrix): boolean {
  return rows.some(({ cells }) => cells.some(({ part }) => part !== null));
}

/** What each role and status says, for legends: in the words of an auditor. */
export const roleWords: Readonly<Record<Role, string>> = {
  performs: "its own controls meet it",
  provides: "the provider's part: its report, monitored by you, or its own controls if it is presented inclusively",
  complements: "the customer's part: CUECs say what it must do",
  none: "released, and no one else is responsible",
};

export const statusWords: Readonly<Record<CoverageStatus, string>> = {
  gap: "no effective control",
  waived: "an accepted gap, for a limited time",
  partial: "some of its points of focus, or in part",
  complemented: "a CUEC says what the customer must do",
  inherited: "carved out and monitored: a current report, and a control that monitors the provider",
  covered: "an effective control satisfies it",
  "not-applicable": "does not apply, with a reason",
};

/** What a status is called where it stands: of a gap also whether a control is planned that would close it. */
export function statusOf(status: CoverageStatus, planned: boolean | undefined): StatusShown {
  return status === "gap" && planned === true ? "planned" : status;
}

/** A gap for which a control is planned is shown as such; it counts as a gap. */
export type StatusShown = CoverageStatus | "planned";

export const plannedWords = "a gap, for which a control is planned";

export function hasPlanned({ rows }: FrameworkMatrix): boolean {
  return rows.some(({ planned, cells }) => planned === true || cells.some((one) => one.planned === true));
}

/** Of how many criteria the worst actor stands how, in words: `33 criteria: 10 covered, 23 planned`. */
export function sumOf({ rows }: FrameworkMatrix): string {
  const shown = rows.flatMap(({ worst, planned }) => (worst === null ? [] : [statusOf(worst, planned)]));
  const statuses: readonly StatusShown[] = [...[...worstFirst].reverse(), "planned"];
  const counts = statuses.map((status) => ({ status, count: shown.filter((one) => one === status).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .join(", ");
}

/** Whether some of a matrix rests on evidence that could not be verified. */
export function isDoubted({ rows }: FrameworkMatrix): boolean {
  return rows.some(({ cells }) => cells.some(({ isVerified }) => !isVerified));
}

/** Roles and statuses that a matrix shows, for a legend that says no more than is needed. */
export function shownIn({ rows }: FrameworkMatrix) {
  const cells = rows.flatMap((row) => row.cells);
  const roles = (Object.keys(roleWords) as Role[]).filter((role) => cells.some((cell) => cell.role === role));
  const statuses = (Object.keys(statusWords) as CoverageStatus[]).filter((status) =>
    cells.some((cell) => cell.status === status || cell.was === status),
  );
  const clouds = [...new Set(cells.flatMap(({ derivedFrom }) => derivedFrom ?? []))].sort(byText);
  return { roles, statuses, clouds };
}

/** Who a party is, and what is relied on from it. */
export function actorInWords({ name, kind, method, report, complementary }: Report["actors"][number]): string {
  const stated = complementary.length === 0 ? [] : [`${complementary.map(({ id }) => id).join(", ")}`];
  const relied = report === null ? [] : [`${report.inWords}${report.isCurrent ? "" : " (NOT current)"}`];
  const expected = stated.map((ids) => `${kind === "user-entity" ? "CUECs" : "CSOCs"} ${ids}`);
  if (method === "carve-out" && stated.length === 0) expected.push("no CSOCs: nothing says what is expected of it");
  return [`${name}, ${method === null ? kind : `${kind}, ${method}`}`, ...relied, ...expected].join("; ");
}
