import { z } from "zod";
import * as form from "./forms.ts";
import { reviewEvery } from "./links/link-form.ts";
import { evidenceLink } from "./links/link-forms.ts";
import { linksOfPages } from "./page-links.ts";
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

const writtenControl = z
  .strictObject({
    id: form.controlId.describe("Unique in the program."),
    title: line().describe("What the control achieves, in a line."),
    status: z
      .enum(["implemented", "planned"])
      .optional()
      .describe("planned: the control is listed and never counts; its criteria stay gaps. Default: implemented."),
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
    links: linksOfPages,
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
export type WrittenSatisfaction = z.infer<typeof satisfaction>;
