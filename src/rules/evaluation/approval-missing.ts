import { sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

export const approvalMissing: ChangeRule<"approval-missing"> = {
  id: "approval-missing",
  is: "change",
  group: "approval",
  severity: "warning",
  subject: ["control"],
  wrongWhen: "the policy requires or advises approvals, and no owner of the control has approved the head commit",
  why: "The pull request affects a control, and the person who answers for that control has not approved it.",
  remedy: "Ask one of the owners to review the pull request.",
  example: {
    before: { "compliance/program.yml": [['approvals: "off"', "approvals: require"]] },
    world: { teams: { "@acme/platform": ["bob"] } },
    wrong: { files: { "infra/tls/listener.tf": [["TLS13", "TLS12"]] }, approvers: ["mallory"] },
    right: { files: { "infra/tls/listener.tf": [["TLS13", "TLS12"]] }, approvers: ["bob"] },
  },
  nextStep: ({ fix }) => fix ?? sentence`have it approved by an owner of the control`,
};
