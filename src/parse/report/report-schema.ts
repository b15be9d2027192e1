import { z } from "zod";
import type { Unverifiable } from "../../model/assessment.ts";
import { findingGroups } from "../../model/finding.ts";
import type { MarkedKind } from "../../model/marks.ts";
import type { Side } from "../../model/place.ts";
import { problemCodes } from "../../model/problem.ts";
import type { ProgramNote, Report } from "../../model/report.ts";
import {
  actor,
  count,
  counts,
  coverage,
  day,
  finding,
  line,
  location,
  matrixRow,
  mechanism,
  note,
  phrases,
  place,
  revision,
  risk,
  rule,
  status,
} from "./report-pieces.ts";

/** The JSON report as others may rely on it; `schemas/report.schema.json` is made from this. */
export const reportSchema = z
  .strictObject({
    schema: z.literal("controldiff-report/1"),
    program: z.strictObject({ name: z.string(), path: z.string() }),
    verdict: z.strictObject({ is: z.enum(["pass", "warn", "fail", "error", "none"]), because: z.array(z.string()) }),
    base: revision,
    head: revision,
    today: day,
    comparison: z.enum(["compared", "adopted", "repaired", "posture", "none"]),
    complete: z.boolean(),
    policy: z.strictObject({ failOn: z.array(z.enum(findingGroups)), approvals: z.string() }),
    changed: z.array(
      z.strictObject({ path: z.string(), previous: z.string().nullable(), status, controls: z.array(z.string()) }),
    ),
    affected: z.array(
      z.strictObject({
        control: z.string(),
        reasons: z.array(
          z.strictObject({
            kind: z.enum(["path-rule", "evidence", "definition", "ownership"]),
            file: z.string(),
            rule: z.string(),
            changed: z
              .array(z.string())
              .optional()
              .meta({ description: "Of a definition: the keys of the control's entry that say something else." }),
            at: location,
          }),
        ),
      }),
    ),
    controls: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        owner: z.string().nullable(),
        actor: z.string(),
        at: location,
      }),
    ),
    criteria: z.array(
      z.strictObject({
        key: z.string(),
        title: z.string(),
        points: z.array(z.strictObject({ number: line, title: z.string() })),
      }),
    ),
    approvals: z
      .array(
        z.strictObject({
          control: z.string(),
          is: z.enum(["given", "missing", "unverifiable"]),
          awaited: z.array(z.string()).meta({ description: "Who can still give it." }),
          earlier: z
            .array(z.strictObject({ login: z.string(), commits: z.array(z.string()) }))
            .optional()
            .meta({ description: "Approvals of earlier commits that count; left out where there is none." }),
        }),
      )
      .meta({ description: "Of every affected control; empty where the policy asks for no approvals." }),
    findings: z.array(finding),
    risks: z.array(risk).meta({ description: "Head's register, the worst first." }),
    coverage: z.strictObject({ base: z.array(coverage), head: z.array(coverage) }),
    actors: z.array(actor).meta({ description: "The parties, what is relied on from them and expected of them." }),
    matrix: z.array(matrixRow).meta({ description: "Criteria against actors, base and head." }),
    mechanisms: z.array(mechanism).meta({
      description: "What the change takes away, weakens or opens that no control is about; it decides nothing.",
    }),
    mapping: z.strictObject({ inScope: count, mapped: count, unmapped: z.array(z.string()) }),
    unverifiable: z.array(
      z.strictObject({
        what: z.string(),
        why: z.string(),
        phrases: z.strictObject({ what: phrases, why: phrases }).optional(),
        control: z.string().nullable(),
        place: place.nullable(),
      }),
    ),
    problems: z.array(
      z.strictObject({
        code: z.enum(problemCodes),
        severity: z.enum(["error", "warning"]),
        place,
        message: z.string(),
      }),
    ),
    counts,
    notes: z
      .array(note)
      .optional()
      .meta({ description: "Edits of the program that require neither more nor less, such as of a title." }),
    unapprovable: z
      .array(note)
      .optional()
      .meta({ description: "What nobody could approve once the change is merged, with what to write instead." }),
    due: z
      .array(z.strictObject({ withinDays: count, finding }))
      .nullable()
      .meta({ description: "Of a posture: what time has broken (0) or will within so many days." }),
    summedUp: z
      .array(z.strictObject({ rule, standing: z.literal("existing"), count }))
      .optional()
      .meta({
        description: "Of a brief report: how many findings it leaves out, which base has too and which block nothing.",
      }),
  })
  .meta({ title: "controldiff report", description: "What a change does to a repository's compliance controls." });

/** Readonly all the way down gone: what a parser of the JSON form makes. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type WrittenMark = [number, number, MarkedKind] | [number, number, "place", Side, number];

/** In the JSON form a sentence is plain text, with the marks of its phrases beside it. */
type WrittenStep<T> = T extends { text: unknown } ? Omit<T, "text"> & { text: string; phrases: WrittenMark[] } : T;
type PlainFinding = Plain<Report["findings"][number]>;
type WrittenFinding = Omit<PlainFinding, "explainedBy" | "message" | "cause" | "fix"> & {
  message: string;
  phrases: WrittenMark[];
  cause: WrittenStep<PlainFinding["cause"]>;
  fix: WrittenStep<PlainFinding["fix"]>;
};
type WrittenMechanism = Omit<Plain<Report["mechanisms"][number]>, "message"> & {
  message: string;
  phrases: WrittenMark[];
};
type WrittenNote = Omit<Plain<ProgramNote>, "text"> & { text: string; phrases: WrittenMark[] };
type Written = Omit<Plain<Report>, "findings" | "due" | "unverifiable" | "notes" | "unapprovable" | "mechanisms"> & {
  mechanisms: WrittenMechanism[];
  unverifiable: (Omit<Plain<Unverifiable>, "what" | "why"> & {
    what: string;
    why: string;
    phrases: { what: WrittenMark[]; why: WrittenMark[] };
  })[];
  notes?: WrittenNote[] | undefined;
  unapprovable?: WrittenNote[] | undefined;
  findings: WrittenFinding[];
  due: { withinDays: number; finding: WrittenFinding }[] | null;
};

// A field of the report that the schema does not know, or knows otherwise, does not compile.
const _isWhatReportsAre: (report: Written) => z.input<typeof reportSchema> = (report) => report;
void _isWhatReportsAre;
