import { z } from "zod";
import { ruleIds } from "../../rules/registry.ts";
import * as form from "./forms.ts";
import { inWords, line, prose } from "./schema.ts";

// What people type in compliance/risks.yml and compliance/waivers.yml.

const degree = inWords(z.int().min(1).max(5), "a whole number from 1 to 5");

const residual = z
  .strictObject({
    likelihood: degree.describe("1 to 5; never more than without treatment."),
    impact: degree.describe("1 to 5; never more than without treatment."),
  })
  .meta({ title: "residual risk", description: "What is left once it is treated." });

const accepted = z
  .strictObject({
    by: form.owner.describe("Who bears it."),
    until: form.day.describe("The last day this holds, UTC."),
  })
  .meta({ title: "acceptance", description: "Who accepted the risk, and until when." });

const risk = z
  .strictObject({
    id: form.riskId.describe("What controls name under treats."),
    title: line().describe("What can happen, in a line."),
    likelihood: degree.describe("1 (rare) to 5 (expected)."),
    impact: degree.describe("1 (small) to 5 (severe)."),
    owner: form.owner.optional().describe("Who answers for it."),
    treatment: z
      .enum(["mitigate", "accept", "transfer", "avoid"])
      .describe("What is done about it; mitigate needs an effective control, accept an acceptance."),
    residual: residual.optional(),
    "review-by": form.day.optional().describe("The last day, UTC, on which it must have been looked at again."),
    accepted: accepted.optional(),
  })
  .meta({ title: "risk" });

export const writtenRisks = z
  .strictObject({ risks: inWords(z.array(risk), "a list of risks").describe("The risks, in any order.") })
  .meta({ title: "risk register", description: "The risks that controls treat." });

const rule = inWords(z.enum(ruleIds), "the rule of a finding");

const findingRef = inWords(
  z.union([
    form.fingerprint,
    z.strictObject({
      matching: form.findingPattern.describe(
        "Globs for the rule and for each part of the subject; * stops at /, ** does not.",
      ),
    }),
    z.strictObject({
      rule: rule.describe("The rule of the finding."),
      subject: inWords(z.array(line()).min(1), "a list of what the finding is about").describe(
        "What it is about, part by part, as its fingerprint has it.",
      ),
    }),
  ]),
  'a finding such as "criterion-gap:soc2-2017/CC6.7 | saas", or a map with "rule" and "subject", or with "matching"',
);

const waiver = z
  .strictObject({
    finding: findingRef.describe(
      "The finding: its fingerprint as reports show it, or its rule and subject; or a pattern of several.",
    ),
    reason: prose("a reason").describe("Why it is accepted."),
    "approved-by": form.owner.describe("Who accepted it."),
    expires: form.day.describe("The last day it is in force, UTC."),
  })
  .meta({
    title: "waiver",
    description: "A time-boxed acceptance of one finding, or of those that a pattern matches.",
  });

export const writtenWaivers = z
  .strictObject({ waivers: inWords(z.array(waiver), "a list of waivers").describe("The waivers, in any order.") })
  .meta({ title: "list of waivers", description: "Findings that are accepted for a time." });

export type WrittenRisks = z.infer<typeof writtenRisks>;
export type WrittenWaivers = z.infer<typeof writtenWaivers>;
