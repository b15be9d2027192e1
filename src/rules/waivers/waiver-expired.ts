import { sentence } from "../../model/sentence.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const waiverExpired: PostureRule<"waiver-expired"> = {
  id: "waiver-expired",
  is: "posture",
  group: "expired-waiver",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "it is past its day",
  why: "What the waiver accepted counts again.",
  remedy: "Fix it and remove the waiver, or have a new one approved.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`remove it, or have a new one approved`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};
