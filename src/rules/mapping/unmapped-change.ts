import { path, sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

export const unmappedChange: ChangeRule<"unmapped-change"> = {
  id: "unmapped-change",
  is: "change",
  group: "unmapped-change",
  severity: "warning",
  subject: ["file"],
  wrongWhen: "changed, in scope, mapped by no control",
  why: "The file is in the program's scope and belongs to no control.",
  remedy: "Add it to the paths of a control, or to the scope's `exclude`.",
  nextStep: ({ subject: [file = ""] }) =>
    sentence`add ${path(file)} to the paths of a control, or to the scope's exclude`,
};
