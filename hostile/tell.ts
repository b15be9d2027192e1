import type { Case, CaseClass } from "./case.ts";
import { type Judged, type Verdict, verdicts } from "./judge.ts";

/** By case, how it was judged. */
export type Judgements = Readonly<{ [id: string]: string }>;

export interface Outcome {
  readonly one: Case;
  readonly judged: Judged;
}

/** A line a class, each wrong case with what came of it, and the counts. */
export function tell(classes: readonly CaseClass[], outcomes: readonly Outcome[], seconds: number): string {
  const wide = Math.max(...classes.map(({ name }) => name.length));
  const rows = classes.flatMap(({ name }) => {
    const own = outcomes.filter(({ one }) => one.id.startsWith(`${name}/`));
    return own.length === 0 ? [] : [`${name.padEnd(wide)}  ${String(own.length).padStart(3)} cases: ${counts(own)}`];
  });
  const wrong = outcomes.filter(({ judged }) => judged.is !== "held");
  const lines = wrong.map(
    ({ one, judged }) => `${judged.is.toUpperCase()} ${one.id}\n    ${one.why}\n    ${judged.came}`,
  );
  const sizes = (["hostile", "honest"] as const).map((kind) => `${of(kind, outcomes)} ${kind}`);
  const end = `${sizes.join(" and ")} pull requests in ${rows.length} classes, ${seconds.toFixed(0)} s: ${counts(outcomes)}`;
  return [...rows, "", ...lines, ...(lines.length > 0 ? [""] : []), end].join("\n");
}

function of(kind: Case["kind"], outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ one }) => one.kind === kind).length;
}

function counts(outcomes: readonly Outcome[]): string {
  const many = (is: Verdict) => outcomes.filter(({ judged }) => judged.is === is).length;
  const shown = verdicts.filter((is) => ["held", "false pass", "false red"].includes(is) || many(is) > 0);
  return shown.map((is) => `${many(is)} ${is}`).join(", ");
}

/** By case, how each was judged: a file to compare later runs with. What it said of cases that did not run this time stays. */
export function recorded(before: Judgements, classes: readonly CaseClass[], outcomes: readonly Outcome[]): string {
  const now = new Map(outcomes.map(({ one, judged }) => [one.id, judged.is]));
  const ids = classes.flatMap(({ cases }) => cases.map(({ id }) => id));
  return `${JSON.stringify(Object.fromEntries(ids.map((id) => [id, now.get(id) ?? before[id]])), null, 2)}\n`;
}

/** A line for each case that is wrong, and was not recorded as wrong in the same way. */
export function changedSince(
  before: Readonly<Record<string, string>>,
  outcomes: readonly Outcome[],
): readonly string[] {
  return outcomes
    .filter(({ one, judged }) => judged.is !== "held" && judged.is !== before[one.id])
    .map(({ one, judged }) => `${one.id} was ${before[one.id] ?? "not there"} and is ${judged.is}`);
}
