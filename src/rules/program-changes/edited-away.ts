import type { ProgramChangeRule } from "../rule.ts";

export const editedAway: ProgramChangeRule<"edited-away"> = {
  id: "edited-away",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["finding"],
  wrongWhen: "the PR breaks something, and makes that go away by its own edit of the program",
  why: "What the files of the change make wrong would fail it, and only its own edit of the program, such as a new claim, makes that go away.",
  remedy: "Have somebody who owns the program look at it.",
};
