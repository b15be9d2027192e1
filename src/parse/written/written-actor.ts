import { z } from "zod";
import { clouds } from "../../model/frameworks/cloud.ts";
import * as form from "./forms.ts";
import { evidenceLink } from "./links/link-forms.ts";
import { inWords, line } from "./schema.ts";
import { satisfaction } from "./written-control.ts";

// What people type under actors: in compliance/program.yml. Everything about a party stands with it: who it is, its report, what is expected of it.

const bridge = z
  .strictObject({
    "issued-by": z
      .enum(["management"])
      .describe("A bridge letter is the word of the provider's management; an auditor's assurance is a report."),
    until: form.day.describe("The last day it speaks for: by custom about three months after the report's period."),
  })
  .meta({ title: "bridge letter", description: "Management's letter that nothing material changed since the report." });

const report = z
  .strictObject({
    title: line().optional().describe("What it is called. Default: the actor's name and SOC 2 report."),
    type: inWords(z.union([z.literal(1), z.literal(2)]), "1 or 2").describe(
      "1: description and design on one day, which is weaker. 2: operation over a period.",
    ),
    from: form.day.optional().describe("Type 2: the first day of its period."),
    to: form.day.optional().describe("Type 2: the last day of its period."),
    "as-of": form.day.optional().describe("Type 1: the day it is as of."),
    bridge: bridge.optional().describe("The letter that extends it; a bridged report is current to the letter's end."),
    "valid-until": form.day
      .optional()
      .describe("The last day you rely on it, UTC. Default: 12 months after its period, which is custom, not rule."),
  })
  .meta({ title: "report", description: "The provider's SOC report that you rely on." });

const statement = z.strictObject({
  id: form.controlId.describe("Unique among the controls of the program."),
  text: line().describe("What has to be done, in a line of your own words."),
  criteria: inWords(z.array(satisfaction), "a list of criteria").describe("The criteria that need it."),
  owner: form.owner.optional().describe("Who on your side makes sure that the customer knows it and agrees to it."),
  evidence: inWords(z.array(evidenceLink), "a list of evidence links")
    .optional()
    .describe("Where it is written, such as a page of your customers' handbook or a section of the report."),
});

const duty = z
  .strictObject({
    id: form.controlId.describe("Unique in the program."),
    text: line().describe("What the customer has to tell you or do for its own sake, in a line."),
    criteria: inWords(z.array(form.criterionId), "a list of criteria").optional().describe("What it is about."),
  })
  .meta({ title: "user-entity responsibility" });

/** An actor as it is written. */
export const writtenActor = z
  .strictObject({
    kind: z
      .enum(["self", "subservice", "vendor", "user-entity"])
      .describe(
        "self: you. subservice: a provider whose controls yours need. vendor: any other. user-entity: your customer.",
      ),
    name: line().optional().describe("What people call it; default: its id."),
    method: z
      .enum(["carve-out", "inclusive"])
      .optional()
      .describe(
        "How a subservice organization is presented. carve-out (the default): its report and CSOCs count, not its controls. inclusive: its controls are assessed like yours.",
      ),
    "inherit-from": z
      .enum(clouds)
      .optional()
      .describe(
        "Takes what a customer of this cloud usually inherits, shares and owns of soc2-2017, where responsibilities say nothing.",
      ),
    owner: form.owner
      .optional()
      .describe("Who answers for its part on your side: the owner of its controls that name none."),
    report: report.optional(),
    csocs: inWords(
      z.array(statement.meta({ title: "CSOC", description: "What you expect a provider to do." })),
      "a list of CSOCs",
    )
      .optional()
      .describe("Complementary subservice-organization controls: what the provider must do for yours to suffice."),
    cuecs: inWords(
      z.array(statement.meta({ title: "CUEC", description: "What a customer must do." })),
      "a list of CUECs",
    )
      .optional()
      .describe("Complementary user-entity controls: what the customer must do for yours to reach their objective."),
    "user-entity-responsibilities": inWords(z.array(duty), "a list of responsibilities")
      .optional()
      .describe("What the customer only has to tell you or do for itself; never counted as coverage."),
  })
  .meta({ title: "actor", description: "A party to the shared-responsibility model." });

export type WrittenActor = z.infer<typeof writtenActor>;
export type WrittenReport = z.infer<typeof report>;
export type WrittenStatement = z.infer<typeof statement>;
