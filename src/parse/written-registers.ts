import { z } from "zod";
import { type RuleId, subjectParts } from "../model/finding.ts";
import * as form from "./forms.ts";
import { inWords, line, prose } from "./schema.ts";

// What people type in compliance/risks.yml and compliance/waivers.yml.

const degree = inWords(z.int().min(1).max(5), "a whole number from 1 to 5");

const risk = z
  .strictObject({
    id: form.riskId.describe("What controls name under treats."),
    title: line().describe("What can happen, in a line."),
    likelihood: degree.describe("1 (rare) to 5 (expected)."),
    impact: degree.describe("1 (small) to 5 (severe)."),
    owner: form.owner.optional().describe("Who answers for it."),
    treatment: z
      .enum(["mitigate", "accept", "transfer", "avoid"])
      .describe("What is done about it; mitigate needs an effective control."),
  })
  .meta({ title: "risk" });

export const writtenRisks = z
  .strictObject({ risks: inWords(z.array(risk), "a list of risks") })
  .meta({ title: "risk register", description: "The risks that controls treat." });

const rule = inWords(z.enum(Object.keys(subjectParts) as [RuleId, ...RuleId[]]), "the rule of a finding");

const findingRef = inWords(
  z.union([
    form.fingerprint,
    z.strictObject({ rule, subject: inWords(z.array(line()).min(1), "a list of what the finding is about") }),
  ]),
  'a finding such as "criterion-gap:soc2-2017/CC6.7 | saas", or a map with "rule" and "subject"',
);

const waiver = z
  .strictObject({
    finding: findingRef.describe("The finding: its fingerprint as reports show it, or its rule and subject."),
    reason: prose("a reason").describe("Why it is accepted."),
    "approved-by": form.owner.describe("Who accepted it."),
    expires: form.day.describe("The last day it is in force, UTC."),
  })
  .meta({ title: "waiver", description: "A time-boxed acceptance of one finding." });

export const writtenWaivers = z
  .strictObject({ waivers: inWords(z.array(waiver), "a list of waivers") })
  .meta({ title: "list of waivers", description: "Findings that are accepted for a time." });

export type WrittenRisks = z.infer<typeof writtenRisks>;
export type WrittenWaivers = z.infer<typeof writtenWaivers>;
