import { sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

export const approvalMissing: ChangeRule<"approval-missing"> = {
  id: "approval-missing",
  is: "change",
  group: "approval",
  severity: "warning",
  subject: ["control"],
  wrongWhen: "approvals are asked for and no valid owner approved the head commit",
  why: "The change affects a control, and none of its owners has approved the commit.",
  remedy: "Ask one of them.",
  nextStep: ({ fix }) => fix ?? sentence`have it approved by an owner of the control`,
};
