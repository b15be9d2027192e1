import { z } from "zod";
import { workflowEvents } from "../../model/evidence.ts";
import * as form from "./forms.ts";
import { entries, inWords, line, prose } from "./schema.ts";

// What people type under compliance/controls/. Titles and descriptions go into the JSON Schema, titles into messages too.

export const points = inWords(
  z.array(inWords(z.int().min(1), "the number of a point of focus")).min(1),
  "a list of numbers",
);

export const satisfaction = inWords(
  z.union([
    form.criterionId,
    entries(
      inWords(z.record(form.criterionId, points), "one criterion with its points"),
      1,
      "each criterion with points is an item of its own, such as - CC6.7: [1, 2]",
    ),
  ]),
  "a criterion such as CC6.7, or one with its points such as CC6.7: [1, 2]",
).describe("A criterion, whole, or with the numbers of the points of focus that the control covers.");

const attestation = z
  .strictObject({
    by: form.owner.describe("Who read the evidence."),
    on: form.day.describe("The day it was read."),
    digest: form.digest
      .optional()
      .describe("Of what was read: when the content changes, the evidence is suspect until attested again."),
  })
  .meta({ id: "attestation", title: "attestation", description: "An owner's dated word that the evidence was read." });

const attested = attestation
  .optional()
  .describe("Who has read it, when, and the digest of what was read; attest writes it.");
const reviewEvery = form.interval
  .optional()
  .describe("How often it is to be read and attested again; on a control for all of its evidence.");
const kept = { attested, "review-every": reviewEvery };

const pathLink = z.strictObject({
  path: form.evidencePath.describe(
    "A file, or a glob that must match one; #heading, #L10-L20, #/json/pointer or #job for a part of it.",
  ),
  contains: form.contains
    .optional()
    .describe("Text that must stand there; /…/ is a regular expression in RE2's syntax."),
  ...kept,
});
const workflowLink = z.strictObject({
  workflow: form.workflow.describe("A GitHub Actions workflow, and #job for one job of it."),
  on: z.enum(workflowEvents).optional().describe("The event on which it must run; any will do where nothing is said."),
  ...kept,
});
const maxAgeDays = inWords(z.int().min(1).max(3660), "a number of days, 1 to 3660")
  .optional()
  .describe("How many days after its run the report still counts, by the time the report itself gives.");
const testLink = z.strictObject({
  test: form.testReport.describe(
    "A report of tests (JUnit XML, TRX, NUnit, xUnit), or a glob of them, and #class.name, #name, #class or #suite for some of its tests: they must have passed.",
  ),
  "max-age-days": maxAgeDays,
  ...kept,
});
const scanLink = z.strictObject({
  scan: form.scanReport.describe(
    "A SARIF 2.1.0 report, or a glob of them, and #rule for one rule: the rule was looked for and has no open result.",
  ),
  "at-most": z
    .enum(["none", "note", "warning"])
    .optional()
    .describe("The highest level of open results that is let be; none where nothing is said."),
  "max-age-days": maxAgeDays,
  ...kept,
});
const urlLink = z.strictObject({ url: form.url.describe("A page that must answer."), ...kept });
const checkLink = z.strictObject({
  check: line().describe(
    "The name of a check run, or the context of a commit status, that must have succeeded on the very commit that is judged.",
  ),
  app: form.appSlug
    .optional()
    .describe(
      "The App that makes it, by its slug; any App or person but GitHub Actions where neither this nor a workflow is named.",
    ),
  workflow: form.workflowFile
    .optional()
    .describe(
      "The workflow whose job makes it, where GitHub Actions does; a job of that name elsewhere counts for nothing.",
    ),
  ...kept,
});
const documentLink = z.strictObject({
  document: line().describe("A document outside the repository, such as a provider's SOC 2 report."),
  actor: form.actorId.optional().describe("The provider whose document it is."),
  "valid-until": form.day.optional().describe("The last day it is valid, UTC."),
  ...kept,
});

export const evidenceLink = inWords(
  z.union([pathLink, checkLink, workflowLink, testLink, scanLink, urlLink, documentLink]),
  'a map with "path", "workflow", "test", "scan", "url", "document" or "check"',
).meta({
  id: "evidence-link",
  title: "evidence link",
  description: "A pointer to proof that the control exists and works.",
});

const writtenControl = z
  .strictObject({
    id: form.controlId.describe("Unique in the program."),
    title: line().describe("What the control achieves, in a line."),
    status: z
      .enum(["implemented", "planned"])
      .optional()
      .describe(
        "planned: the control is told and listed, and never counts; its criteria stay gaps. Left out: implemented.",
      ),
    description: prose().optional().describe("What is done, in as many words as it takes."),
    actor: form.actorId
      .optional()
      .describe("Who carries it out; may be left out when one actor alone is of kind self."),
    owner: form.owner.optional().describe("Who answers for it; left out: the owner of its actor."),
    deputies: inWords(z.array(form.owner).min(1), "a list of owners")
      .optional()
      .describe("Who stands in for the owner: may approve, and answers for the control when the owner is gone."),
    satisfies: inWords(z.array(satisfaction), "a list of criteria").optional().describe("The criteria it satisfies."),
    treats: inWords(z.array(form.riskId), "a list of risks").optional().describe("The risks it treats."),
    monitors: inWords(z.array(form.actorId), "a list of actors")
      .optional()
      .describe("The providers it watches over: what is inherited from a provider has to be watched."),
    paths: inWords(z.array(form.pathRule), "a list of globs")
      .optional()
      .describe("The files it lives in: ordered globs from the root, ! takes files out again, the last match wins."),
    evidence: inWords(z.array(evidenceLink), "a list of evidence links")
      .optional()
      .describe("What proves that it exists and works."),
    "review-every": reviewEvery,
  })
  .meta({ id: "control", title: "control", description: "What an actor does to meet criteria." });

const controlList = z
  .strictObject({
    controls: inWords(z.array(writtenControl), "a list of controls").describe("Several controls in one file."),
  })
  .meta({ title: "list of controls" });

/** A file below controls/: one control, or a list of them under `controls:`. */
export const writtenControlFile = z
  .union([writtenControl, controlList])
  .meta({ title: "control", description: "One control, or a list of them under controls." });

export type WrittenControl = z.infer<typeof writtenControl>;
export type WrittenControlFile = z.infer<typeof writtenControlFile>;
export type WrittenLink = z.infer<typeof evidenceLink>;
export type WrittenSatisfaction = z.infer<typeof satisfaction>;
