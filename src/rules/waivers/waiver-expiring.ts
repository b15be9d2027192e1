import { sentence } from "../../model/sentence.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const waiverExpiring: PostureRule<"waiver-expiring"> = {
  id: "waiver-expiring",
  is: "posture",
  group: "stale-waiver",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "it ends within `policy.waivers.warn-days` (14)",
  why: "Soon it accepts nothing any more.",
  remedy: "Fix what it accepts, or have a new one approved.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`fix what it accepts, or have a new one approved`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};
