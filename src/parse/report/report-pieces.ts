import { z } from "zod";
import { findingGroups } from "../../model/finding.ts";
import { markedKinds } from "../../model/marks.ts";
import { ruleIds } from "../../rules/registry.ts";
import { inWords } from "../written/schema.ts";

// The forms that the report's schema is put together from; each says what one thing of the report looks like in JSON.

export const count = inWords(z.int().min(0), "a number from 0");
export const line = inWords(z.int().min(1), "a number from 1");
const side = z.enum(["base", "head"]);
export const place = z.strictObject({ path: z.string(), line, column: line });
export const location = z
  .strictObject({ ...place.shape, side })
  .meta({ description: "Where it is; lines and columns count from 1." });
export const revision = z.strictObject({ id: z.string(), name: z.string(), isCommit: z.boolean() });
export const day = inWords(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), "a day, YYYY-MM-DD");
export const status = z.enum(["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"]);
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
      "The lines from to to of a file at head, which are was, become lines: a suggestion block holds lines, joined by line feeds.",
  });
const criterion = inWords(z.templateLiteral([z.string(), "/", z.string()]), "framework/criterion");
export const rule = z.enum(ruleIds);

const mark = z
  .union([z.tuple([count, count, z.enum(markedKinds)]), z.tuple([count, count, z.literal("place"), side, line])])
  .meta({ id: "mark" });

/** Reports of older builds have none. */
export const phrases = z
  .array(mark)
  .meta({
    description:
      "Which stretches of the text are a path, a value to copy (code), a name, somebody's words (quote), a place (with its side and column), the reason or the topic: [from, to, kind], in UTF-16 code units.",
  })
  .optional();

const elsewhere = location.optional().meta({ description: "Left out where it is the finding's own location." });

export const finding = z.strictObject({
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
  cause: z.strictObject({ text: z.string(), phrases, location: elsewhere }).nullable(),
  fix: z
    .strictObject({
      text: z.string(),
      phrases,
      location: elsewhere,
      edits: z
        .array(edit)
        .optional()
        .meta({ description: "All it takes, together; left out where only an instruction is known." }),
    })
    .nullable(),
  control: z.string().nullable(),
  actor: z.string().nullable(),
  criteria: z.array(criterion),
  standing: z.enum(["introduced", "existing", "resolved", "withdrawn", "waived", "unverifiable"]),
  blocking: z.boolean(),
});

const planned = z
  .boolean()
  .optional()
  .meta({ description: "Of a gap: a planned control claims it. It is a gap all the same." });

export const coverage = z.strictObject({
  criterion,
  actor: z.string(),
  role: z.enum(["performs", "provides", "complements", "none"]),
  status: z.enum(["covered", "partial", "gap", "inherited", "complemented", "waived", "not-applicable"]),
  planned,
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

export const actor = z.strictObject({
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

export const matrixRow = z.strictObject({
  criterion,
  worst: coverageStatus.nullable().meta({ description: "Of the worst actor; null: no longer in scope." }),
  was: coverageStatus.nullable(),
  planned,
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
      planned,
      controls: z.array(z.string()),
      derivedFrom: z.string().nullable(),
    }),
  ),
});

export const mechanism = z.strictObject({
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

export const risk = z.strictObject({
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

export const counts = z.strictObject({
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
  advised: count.optional().meta({ description: "Approvals that the policy only advises; not counted as introduced." }),
  planned: count.optional().meta({ description: "Gaps at head that planned controls would close." }),
});

/** What is told of the program without being a finding. */
export const note = z.strictObject({ text: z.string(), phrases, control: z.string().nullable(), at: location });
