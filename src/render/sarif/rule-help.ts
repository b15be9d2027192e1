import type { RuleId } from "../../model/finding.ts";

/** By rule: why it matters and what to do about it, for whoever meets a finding away from the pull request. Markdown of ours. */
export const ruleHelp: Readonly<Record<RuleId, string>> = {
  "criterion-gap":
    "A criterion in scope is met only while every actor who answers for it has an effective control: one with an owner and unbroken evidence. Mend the control that answered for it, or add another that satisfies the criterion.",
  "point-gap":
    "Points of focus are characteristics of a criterion, not requirements. Name the point in a control that covers it, or judge this framework by `depth: criteria`.",
  "responsibility-unassigned": "Say under `responsibilities` which actor answers for the criterion.",
  "control-unowned":
    "A control that nobody answers for is not effective. Restore its owner, or name one: a user, a team or an e-mail address.",
  "owner-invalid":
    "The owner does not exist, or cannot see the repository, so that nobody answers for the control. Name an owner who exists.",
  "program-owner-invalid":
    "Changes of the program wait for a program owner's approval, and this one cannot give any. Name one who exists and can see the repository.",
  "owner-not-codeowner":
    "GitHub asks others than the control's owner to review its files. Give the files to the owner in CODEOWNERS, or name their owner in the control.",
  "codeowners-error":
    "GitHub ignores the line, or asks nobody in the place of an owner on it, and with it goes the ownership it means. Correct the line, or give the owner write access.",
  "evidence-none": "A control without evidence cannot be shown to exist. Add an evidence link.",
  "evidence-missing":
    "An auditor who follows the link finds nothing. Restore the file, or point the link at what took its place.",
  "evidence-anchor":
    "The file is there and the part that the link names is not. Point the link at a part that is there.",
  "evidence-content":
    "The text that the link asks for is no longer there. Restore it, or change what the link asks for.",
  "evidence-failing":
    "What should show that the control works shows that it does not: a test failed or was skipped, a scan has an open result, or a job can never run. Make it pass, and commit the report or workflow that shows it.",
  "evidence-url": "The address does not answer any more. Point the link at one that does.",
  "evidence-expired":
    "The document is past its day, or the report is older than the link allows. Obtain the current one and write its `valid-until`, or run the tool again and commit its report.",
  "evidence-suspect":
    "What was attested has changed since it was read, so that the attestation says nothing about it. Read it again and attest it anew.",
  "review-overdue":
    "Evidence that nobody has read for too long proves little. Read it, and attest it anew: `controldiff attest <control>`.",
  "review-due": "Read the evidence again before its day, and attest it anew: `controldiff attest <control>`.",
  "report-expired":
    "What is inherited from a provider rests on its report, and this one cannot be relied on today. Obtain the current one, or its management's bridge letter, and write its days under the actor.",
  "path-dead": "The path rule matches no file, so that it maps nothing to the control. Correct it, or remove it.",
  "unmapped-change":
    "The file is in the program's scope and belongs to no control. Add it to the paths of a control, or to the scope's `exclude`.",
  "risk-untreated":
    "The risk is to be mitigated and no effective control treats it. Mend the control that treated it, or add the risk to the `treats` of another.",
  "risk-unowned": "Name an `owner` of the risk who exists.",
  "risk-overdue": "Look at the risk again and write its next `review-by`, or until when it is accepted.",
  "risk-unaccepted": "Write under `accepted` who bears the risk and until when, or treat it.",
  "waiver-expired": "What the waiver accepted counts again. Fix it and remove the waiver, or have a new one approved.",
  "waiver-too-long": "A waiver holds for a time that the policy bounds. Give it an earlier day.",
  "waiver-expiring": "Soon it accepts nothing any more. Fix what it accepts, or have a new one approved.",
  "waiver-dead": "What the waiver accepts is not found any more. Remove the waiver.",
  "approval-missing": "The change affects a control, and none of its owners has approved the commit. Ask one of them.",
  "control-removed": "Taking a control away fixes nothing. Undo it, or have it approved by an owner of the program.",
  "framework-removed":
    "Taking a framework out of scope fixes nothing. Undo it, or have it approved by an owner of the program.",
  "criterion-descoped":
    "Taking a criterion out of scope fixes nothing. Undo it, or have it approved by an owner of the program.",
  "points-descoped":
    "Saying that points of focus do not apply fixes nothing. Undo it, or have it approved by an owner of the program.",
  "path-narrowed":
    "Changes of these files would no longer be seen to affect the control. Undo it, or have it approved by an owner of the program.",
  "evidence-withdrawn":
    "Dropping evidence, or asking less of it, fixes nothing. Undo it, or have it approved by an owner of the program.",
  "owner-changed":
    "Who answers for a control is a decision of the program. Undo it, or have it approved by an owner of the program.",
  "actor-changed":
    "Who answers for what is a decision of the program. Undo it, or have it approved by an owner of the program.",
  "report-weakened":
    "A provider's part would rest on less: no report, a weaker type, an earlier or shorter period, or the same one for longer. Undo it, or have it approved by an owner of the program.",
  "complement-narrowed":
    "What another party must do for your controls to suffice would be less. Undo it, or have it approved by an owner of the program.",
  "monitoring-withdrawn":
    "What is inherited from a provider has to be watched over. Undo it, or have it approved by an owner of the program.",
  "waiver-added": "A waiver accepts what is wrong for a while. It needs the approval of an owner of the program.",
  "policy-loosened": "The policy would ask less from now on. Undo it, or have it approved by an owner of the program.",
  "edited-away":
    "What the files of the change make wrong would fail it, and only its own edit of the program, such as a new claim, makes that go away. Have somebody who owns the program look at it.",
  "program-invalid":
    "A program that does not parse or validate cannot be evaluated, which is never a pass. The message says where, what was found and what is allowed.",
  "incomplete-input":
    "Something that was needed could not be read, so that nothing can be said, which is never a pass. The message says what; run the job again.",
};
