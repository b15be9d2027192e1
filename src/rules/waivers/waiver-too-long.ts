import { sentence } from "../../model/sentence.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const waiverTooLong: PostureRule<"waiver-too-long"> = {
  id: "waiver-too-long",
  is: "posture",
  group: "expired-waiver",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "it ends later than `policy.waivers.max-days` allows, and is not in force",
  why: "A waiver holds for a time that the policy bounds; until then it accepts nothing.",
  remedy: "Give it an earlier day.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`give it an earlier day`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};
