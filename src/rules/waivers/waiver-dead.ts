import { sentence } from "../../model/sentence.ts";
import { always, noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const waiverDead: PostureRule<"waiver-dead"> = {
  id: "waiver-dead",
  is: "posture",
  group: "stale-waiver",
  severity: "warning",
  subject: ["waiver"],
  wrongWhen: "it is in force and there is nothing that it accepts",
  why: "What the waiver accepts is not found any more.",
  remedy: "Remove the waiver.",
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`remove it`,
  stillAsked: always,
  newDefinition: noNewDefinition,
};
