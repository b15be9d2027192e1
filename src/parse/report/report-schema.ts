import { z } from "zod";
import type { Unverifiable } from "../../model/assessment.ts";
import { findingGroups } from "../../model/finding.ts";
import { problemCodes } from "../../model/problem.ts";
import type { ProgramNote, Report } from "../../model/report.ts";
import type { Sentence } from "../../model/sentence.ts";
import { ruleIds } from "../../rules/registry.ts";
import { inWords } from "../written/schema.ts";

const count = inWords(z.int().min(0), "a number from 0");
const line = inWords(z.int().min(1), "a number from 1");
const side = z.enum(["base", "head"]);
const place = z.strictObject({ path: z.string(), line, column: line });
const location = z
  .strictObject({ ...place.shape, side })
  .meta({ description: "Where it stands; lines and columns count from 1." });
const revision = z.strictObject({ id: z.string(), name: z.string(), isCommit: z.boolean() });
const day = inWords(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), "a day, YYYY-MM-DD");
const status = z.enum(["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"]);
const group = z.enum([...findingGroups, "always"]);

const edit = z
  .strictObject({
    path: z.string(),
    from: line,
    to: count,
    was: z.array(z.string()),
    lines: z.array(z.string()),
  })
  .meta({
    description:
      "The lines from to to of a file at head, which are was, are to be lines: a suggestion block holds lines, joined by line feeds.",
  });
const criterion = inWords(z.templateLiteral([z.string(), "/", z.string()]), "framework/criterion");
const rule = z.enum(ruleIds);

const simplePhrases = [
  z.strictObject({ is: z.literal("text"), text: z.string() }),
  z.strictObject({ is: z.literal("path"), path: z.string() }),
  z.strictObject({ is: z.literal("code"), code: z.string() }),
  z.strictObject({ is: z.literal("name"), name: z.string() }),
  z.strictObject({ is: z.literal("quote"), quote: z.string() }),
  z.strictObject({ is: z.literal("place"), place: location }),
] as const;
const simplePhrase = z.discriminatedUnion("is", simplePhrases).meta({ id: "simplePhrase" });
const phrase = z
  .discriminatedUnion("is", [
    ...simplePhrases,
    z.strictObject({ is: z.literal("reason"), reason: z.array(simplePhrase) }),
    z.strictObject({ is: z.literal("topic"), topic: z.array(simplePhrase) }),
  ])
  .meta({ id: "phrase" });

/** Reports of older builds have none. */
const phrases = z
  .array(phrase)
  .meta({ description: "The sentence in its parts: which of them is a name, a path, the user's words." })
  .optional();

const finding = z.strictObject({
  fingerprint: z
    .string()
    .meta({ description: "Identity of the finding: rule and subject. Its text may change, this does not." }),
  rule,
  group,
  severity: z.enum(["error", "warning", "note"]),
  subject: z.array(z.string()),
  message: z.string(),
  phrases,
  location,
  cause: z.strictObject({ text: z.string(), phrases, location }).nullable(),
  fix: z
    .strictObject({
      text: z.string(),
      phrases,
      location,
      edits: z.array(edit).meta({ description: "All it takes, together; empty where only an instruction is known." }),
    })
    .nullable(),
  control: z.string().nullable(),
  actor: z.string().nullable(),
  criteria: z.array(criterion),
  standing: z.enum(["introduced", "existing", "resolved", "withdrawn", "waived", "unverifiable"]),
  blocking: z.boolean(),
});

const coverage = z.strictObject({
  criterion,
  actor: z.string(),
  role: z.enum(["performs", "provides", "complements", "none"]),
  status: z.enum(["covered", "partial", "gap", "inherited", "complemented", "waived", "not-applicable"]),
  controls: z.array(z.string()),
  points: z.strictObject({
    inScope: z.array(line),
    unassigned: z.array(line),
    covered: z.array(line),
    notApplicable: z.array(z.strictObject({ number: line, reason: z.string() })),
  }),
  proven: z
    .strictObject({ isWhole: z.boolean(), points: z.array(line) })
    .meta({ description: "What of it proven evidence covers; what is covered beyond that could not be verified." }),
  basis: z.string().nullable().meta({ description: "What it rests on where it rests on no control of the actor's." }),
  derivedFrom: z.string().nullable().meta({ description: "The cloud whose shipped default gave the actor its part." }),
  reason: z.string().nullable(),
});

const coverageStatus = coverage.shape.status;
const criteria = z.array(criterion);

const actor = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["self", "subservice", "vendor", "user-entity"]),
  method: z.enum(["carve-out", "inclusive"]).nullable(),
  report: z
    .strictObject({
      title: z.string(),
      type: z.union([z.literal(1), z.literal(2)]),
      from: day.nullable(),
      to: day,
      until: day.meta({ description: "The last day it is relied on." }),
      by: z.enum(["bridge-letter", "stated", "custom"]).meta({ description: "What says to which day." }),
      isCurrent: z.boolean(),
      inWords: z.string(),
    })
    .nullable(),
  complementary: z.array(
    z.strictObject({ id: z.string(), kind: z.enum(["csoc", "cuec"]), text: z.string(), criteria }),
  ),
  responsibilities: z.array(z.strictObject({ id: z.string(), text: z.string(), criteria })),
});

const matrixRow = z.strictObject({
  criterion,
  worst: coverageStatus.nullable().meta({ description: "Of the worst actor; null: no longer asked." }),
  was: coverageStatus.nullable(),
  cells: z.array(
    z.strictObject({
      actor: z.string(),
      role: coverage.shape.role,
      part: z
        .array(z.int())
        .nullable()
        .meta({ description: "The points of focus that are its part; null: all that are anybody's." }),
      status: coverageStatus.nullable(),
      isVerified: z
        .boolean()
        .meta({ description: "False where some of it rests on evidence that could not be verified." }),
      was: coverageStatus.nullable(),
      controls: z.array(z.string()),
      derivedFrom: z.string().nullable(),
    }),
  ),
});

const mechanism = z.strictObject({
  is: z.enum(["taken-away", "weakened", "opened"]),
  signal: z.string(),
  message: z.string(),
  phrases: phrases.optional(),
  places: z.array(
    z.strictObject({ ...location.shape, shows: z.string().meta({ description: "The line there, as it is written." }) }),
  ),
  criteria: criteria.meta({ description: "What it speaks for: a suggestion, never a claim." }),
});

const degree = z.int().min(1).max(5);
const scored = z.strictObject({ likelihood: degree, impact: degree, score: z.int().min(1).max(25) });

const risk = z.strictObject({
  id: z.string(),
  title: z.string(),
  treatment: z.enum(["mitigate", "accept", "transfer", "avoid"]),
  inherent: scored.meta({ description: "As it is before treatment; score is likelihood times impact." }),
  residual: scored.nullable(),
  owner: z.string().nullable(),
  reviewBy: day.nullable(),
  accepted: z.strictObject({ by: z.string(), until: day }).nullable(),
  controls: z.array(z.string()),
  effective: z.array(z.string()),
  isOpen: z.boolean().meta({ description: "To be mitigated, and no effective control treats it." }),
  at: location,
});

const counts = z.strictObject({
  controls: count,
  rules: count,
  affected: count,
  introduced: count,
  blocking: count,
  existing: count,
  resolved: count,
  withdrawn: count,
  waived: count,
  unverifiable: count,
  introducedByGroup: z.record(z.string(), count),
  criteria: z.strictObject({ base: z.record(z.string(), count), head: z.record(z.string(), count) }),
});

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
      .array(z.strictObject({ text: z.string(), phrases, control: z.string().nullable(), at: location }))
      .optional()
      .meta({ description: "Edits of the program that require neither more nor less, such as of a title." }),
    due: z
      .array(z.strictObject({ withinDays: count, finding }))
      .nullable()
      .meta({ description: "Of a posture: what time has broken (0) or will within so many days." }),
  })
  .meta({ title: "controldiff report", description: "What a change does to a repository's compliance controls." });

/** Readonly all the way down gone: what a parser of the JSON form makes. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** In the JSON form a sentence is plain text, with its phrases beside it. */
type WrittenStep<T> = T extends { text: unknown } ? Omit<T, "text"> & { text: string; phrases: Plain<Sentence> } : T;
type PlainFinding = Plain<Report["findings"][number]>;
type WrittenFinding = Omit<PlainFinding, "explainedBy" | "message" | "cause" | "fix"> & {
  message: string;
  phrases: Plain<Sentence>;
  cause: WrittenStep<PlainFinding["cause"]>;
  fix: WrittenStep<PlainFinding["fix"]>;
};
type WrittenMechanism = Omit<Plain<Report["mechanisms"][number]>, "message"> & {
  message: string;
  phrases: Plain<Sentence>;
};
type Written = Omit<Plain<Report>, "findings" | "due" | "unverifiable" | "notes" | "mechanisms"> & {
  mechanisms: WrittenMechanism[];
  unverifiable: (Omit<Plain<Unverifiable>, "what" | "why"> & {
    what: string;
    why: string;
    phrases: { what: Plain<Sentence>; why: Plain<Sentence> };
  })[];
  notes?: (Omit<Plain<ProgramNote>, "text"> & { text: string; phrases: Plain<Sentence> })[] | undefined;
  findings: WrittenFinding[];
  due: { withinDays: number; finding: WrittenFinding }[] | null;
};

// A field of the report that the schema does not know, or knows otherwise, does not compile.
const _isWhatReportsAre: (report: Written) => z.input<typeof reportSchema> = (report) => report;
void _isWhatReportsAre;
