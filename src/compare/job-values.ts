import { isRecord } from "../files/pointer.ts";
import { type Expression, expressionOf, isLiteral, type Literal } from "../files/workflow/expression.ts";
import { fold, type Known, nothingKnown } from "../files/workflow/fold.ts";
import { usedValues } from "../files/workflow/matrix.ts";
import { handedOver } from "../files/workflow/workflow.ts";
import { remember } from "../model/remember.ts";
import type { RunningJob } from "./running-jobs.ts";

/** GitHub makes at most so many jobs of a matrix: https://docs.github.com/actions/reference/limits. */
const mostValues = 256;

/** What a text with expressions can come to in a job, filled in with one value of its matrix or one of its inputs; empty where that is not enough. */
export function valuesInJob(text: string, at: RunningJob): readonly string[] {
  if (!text.includes("${{")) return [text];
  const pieces = text.split(/\$\{\{([\s\S]*?)\}\}/).map((piece, nth) => (nth % 2 === 0 ? piece : expressionOf(piece)));
  return [...new Set(knownIn(at).flatMap((known) => filledIn(pieces, known) ?? []))];
}

/** Once for a job: each of a row of calls may hand on all that it was handed. */
const knownIn = remember((at: RunningJob): readonly Known[] =>
  [nothingKnown, ...handed(at), ...ofMatrix(at)].slice(0, mostValues),
);

/** Null where an expression is not known. */
function filledIn(pieces: readonly (string | Expression | null)[], known: Known): string | null {
  const filled = pieces.map((piece) => {
    if (piece === null || typeof piece === "string") return piece;
    const folded = fold(piece, known);
    return folded.is === "value" ? String(folded.value ?? "") : null;
  });
  return filled.includes(null) ? null : filled.join("").trim();
}

/** What a matrix puts in, one value at a time. */
function ofMatrix({ job }: RunningJob): readonly Known[] {
  return [...usedValues(job.matrix)].flatMap(([name, values]) =>
    values
      .flatMap((value) => valuesAt(`matrix.${name.toLowerCase()}`, value))
      .map(([path, value]) => only(path, value)),
  );
}

function valuesAt(path: string, value: unknown): readonly (readonly [string, Literal])[] {
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, inner]) => valuesAt(`${path}.${name.toLowerCase()}`, inner));
  return isLiteral(value) ? [[path, value]] : [];
}

/** The inputs of a workflow that is called: what its caller hands over, else their defaults. */
function handed({ caller, workflow }: RunningJob): readonly Known[] {
  if (caller === null) return [];
  return [...handedOver(caller.job, workflow)].flatMap(([name, value]) => {
    const values = typeof value === "string" ? valuesInJob(value, caller) : [value];
    return values.map((one) => only(`inputs.${name}`, one));
  });
}

function only(path: string, value: Literal): Known {
  return { ...nothingKnown, context: (asked) => (asked === path ? value : undefined) };
}
