import { aboutControl } from "../../model/about-control.ts";
import { code, sentence } from "../../model/sentence.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { isControlThere } from "../link-asked.ts";
import { newOwner } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { ownerStep } from "./owner-step.ts";

export const controlUnowned: PostureRule<"control-unowned"> = {
  id: "control-unowned",
  is: "posture",
  group: "lost-owner",
  severity: "error",
  subject: ["control"],
  wrongWhen: "the control has no owner",
  why: "A control without an owner is not effective: when it breaks, nobody repairs it, and nobody can approve a change to it.",
  remedy: "Restore its owner, or name one: a user, a team or an email address.",
  example: {
    wrong: {
      files: {
        "compliance/controls/um-01.yml": [
          [
            `owner: "@alice"
`,
            "",
          ],
        ],
      },
    },
    right: { files: { "compliance/controls/um-01.yml": [['owner: "@alice"', 'owner: "@bob"']] } },
  },
  knownFrom: "files",
  found: unownedControls,
  nextStep: ownerStep,
  stillAsked: isControlThere,
  newDefinition: newOwner,
};

function unownedControls(facts: Facts): readonly Found[] {
  return facts.program.controls
    .filter((control) => control.owner === null && control.complementary === null)
    .map((control) => ({
      subject: [control.id],
      message: sentence`${code(control.id)} has no owner`,
      location: locationAt(facts, control.place),
      explainedBy: [control.place.path],
      ...aboutControl(control),
    }));
}
